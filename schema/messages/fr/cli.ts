/** What the command line prints beside answers. */
export const cli = {
  'cli.against': 'contre {amount}',
  'cli.assessed':
    '{way, select, whole {Tout a été testé} touched {Ce qui a changé, et ce que cela touche, a été testé à nouveau} other {Rien n’avait changé}} au {asOf} : {n, plural, one {# fiche} other {# fiches}}.',
  'cli.assessing': '{assessed} testés{of, select, no {} other { sur {of}}}',
  'cli.batch':
    'lot {sequence} {file} jusqu’à la ligne {line} : {counts}{already, select, true { (déjà présent)} other {}}',
  'cli.branch': 'ligne {line}, si le travail a été fait sous {contract} (aucune branche ne compte comme due)',
  'cli.breakdown': 'De haut en bas, {currency} {per} :',
  'cli.calendar-unknown':
    'Pour ces lignes, le dernier jour de la dette elle-même n’est pas connu, ce qui ne veut pas dire qu’il n’y en a pas : {lines}.',
  'cli.calendar-written':
    '{file} : {events, plural, one {# jour} other {# jours}} à venir{passed, plural, =0 {} one { ; un est passé et est laissé de côté} other { ; # sont passés et sont laissés de côté}}.',
  'cli.cannot-tell': 'indéterminé {count} : {text}',
  'cli.changes-deadlines': 'Dates limites : {n}, dont {shown} ici.',
  'cli.changes-facts': 'Faits : {n}, dont {shown} ici.',
  'cli.changes-flags': 'Signaux : {n}, dont {shown} ici. Un signal ouvre une question et n’est pas un verdict.',
  'cli.changes-law': 'Droit : {n}, dont {shown} ici.',
  'cli.changes-rows': 'Lignes des réclamations : {n}, dont {shown} ici.',
  'cli.compare-side-open': 'le {asOf}, au plus : non connu',
  'cli.contradictions':
    '{subject, select, undefined {Tout ce qui est enregistré} other {{subject}}}, au {asOf} : {certificates, plural, =0 {aucun certificat} one {un certificat} other {# certificats}}, {payments, plural, =0 {aucun versement public} one {un versement public} other {# versements publics}}.',
  'cli.contradictions-cut':
    'Seuls les 200 premiers de ceux-ci ont été lus : {kinds}. Demandez une entreprise ou un lieu de travail pour lire plus loin.',
  'cli.contradictions-no-notice':
    'Aucun projet n’a été écrit : il n’y a pas d’affaire à rapporter au sujet d’un versement.',
  'cli.contradictions-none':
    'Rien de ce qui est enregistré ne s’y oppose. Cela ne veut pas dire qu’il n’y a rien : ce qui n’est pas enregistré ne peut être opposé à rien.',
  'cli.contradictions-notice':
    '{file} : un projet. Lisez-le, remplissez ce qui figure entre [crochets], et décidez vous-même : rien n’a été envoyé.',
  'cli.contradictions-review': 'À examiner ; ce n’est pas un verdict.',
  'cli.day-ahead': '{days, plural, =0 {aujourd’hui} one {demain} other {dans # jours}}',
  'cli.day-done': 'fait le {done}',
  'cli.day-list':
    '{n, plural, =0 {Aucun jour n’est connu} one {Un jour} other {# jours}} au {asOf}, y compris les jours passés depuis le {since} :',
  'cli.day-not-asked':
    '{n, plural, one {Il manque à # réclamation} other {Il manque à # réclamations}} l’employeur, le lieu ou la monnaie : aucun jour ne peut être indiqué.',
  'cli.day-opens': 'le premier jour',
  'cli.day-passed': 'passé {days, plural, one {hier} other {il y a # jours}}',
  'cli.deadlines': 'jours',
  'cli.fair-price': '{contract}, {asOf} : tel qu’en l’état, et tel que supposé',
  'cli.floors-read': 'Lu d’abord, car les prix sont comparés aux planchers de leur jour : {file}.',
  'cli.import-begun': 'import {id}',
  'cli.import-ended': 'import {id} {state} : {counts}',
  'cli.import-first':
    'Importez d’abord une liste : solidary mapping suggest LISTE > liste.yaml, puis solidary import LISTE --mapping liste.yaml. Pour s’exercer : solidary demo retailer.',
  'cli.import-into': 'import {id} dans {workspace} {state} : {counts}',
  'cli.ledger':
    'lues {in} = acceptées {accepted} + déjà présentes {duplicate} + rejetées {rejected} + en attente {held}',
  'cli.left': 'reste pour le travail {amount}',
  'cli.letter-acknowledge':
    'Le projet est imprimé avec --acknowledge, une fois que vous avez lu ceci et choisi vos mots avec --widen.',
  'cli.letter-missing': '{n, plural, =0 {rien ne manque} one {un blanc à remplir} other {# blancs à remplir}}',
  'cli.letter-suggested': 'Ensemble : --widen {widen} correspond à {count}.',
  'cli.letter-wider': 'Mots plus larges, et à qui ils correspondraient :',
  'cli.demo-held': '{title} est déjà enregistré ; annulez son import sur la page pour le charger à nouveau.',
  'cli.demo-next':
    'Son histoire se situe au {asOf}. Lisez seed/{name}/README.md, ou commencez ici : solidary flags --test price-below-lawful-labour --as-of {asOf}',
  'cli.diligence':
    'Vérifications que {party} pourrait invoquer pour un travail fait le {asOf} : {n, plural, =0 {aucune} one {une} other {#}}.',
  'cli.diligence-lapses': 'expire le {on}',
  'cli.diligence-left-out':
    '{n, plural, one {# autre contrat n’a pas été examiné} other {# autres contrats n’ont pas été examinés}}.',
  'cli.diligence-none':
    'Aucune loi encodée ne retient ici une vérification comme cause d’exonération. Cela ne veut pas dire que vérifier ne sert à rien.',
  'cli.diligence-place':
    '{contract} : le lieu où le travail est fait n’est pas enregistré, si bien qu’aucune loi ne peut être consultée.',
  'cli.evidence':
    'Ce que {party} pouvait voir au {on} ({regime} dépend de ce qu’elle savait : {of}). Énuméré, sans que personne ne le pèse :',
  'cli.evidence-against': 'contre',
  'cli.evidence-for': 'pour',
  'cli.evidence-to_check': 'à vérifier',
  'cli.checkable':
    'Parmi eux, {count} indiquent combien de travail le prix peut supporter : ajoutez --rows cannot_tell pour les lire.',
  'cli.flags': '{test} au {asOf} : testés {tested}, signalés {flagged}, satisfaits {passed}',
  'cli.flags-are-questions': 'Un signal ouvre une question ; ce n’est pas un verdict.',
  'cli.compare-difference': 'différence',
  'cli.compare-side': 'au {asOf}, au plus {most} {currency}',
  'cli.dossier-again':
    '{same, select, true {{file} : refait, chaque octet est identique} other {{file} : refait selon la loi telle qu’encodée aujourd’hui, il diffère}}',
  'cli.dossier-photos':
    'photos et documents numérisés : {carried, plural, one {# joint} other {# joints}}{changed, plural, =0 {, chacun conforme à son empreinte} one {, dont # qui N’EST PAS conforme à son empreinte} other {, dont # qui NE SONT PAS conformes à leur empreinte}} ; {named, plural, one {# désigné par sa seule empreinte} other {# désignés par leur seule empreinte}}',
  'cli.dossier-written': '{file} (SHA-256 {hash})',
  'cli.export-persons':
    '{n, plural, one {# observation au sujet d’une personne est laissée de côté} other {# observations au sujet de personnes sont laissées de côté}} : voir --with-persons.',
  'cli.export-sources':
    '{n, plural, one {Une photo ou un document numérisé l’accompagne} other {# photos et documents numérisés l’accompagnent}}, car des faits {n, plural, one {le citent} other {les citent}} : vérifiez si l’on y voit des personnes.',
  'cli.first-day': 'premier jour qui compte : {on}, {what}{party, select, undefined {} other { ({party})}}',
  'cli.first-day-unknown': 'premier jour qui compte : non connu, ce qui ne veut pas dire qu’il n’y en a pas',
  'cli.debt-may-be-dead':
    'la dette de la ligne {line} peut être prescrite depuis le {on} ({cite}) : toute ligne de réponse qui repose sur elle peut tomber',
  'cli.debt-clock-unknown':
    'on ne sait pas combien de temps dure la dette elle-même pour {lines, plural, one {# ligne} other {# lignes}}',
  'cli.order': 'rang {order}',
  'cli.problem': '{where} {outcome, select, rejected {rejetée} other {en attente}}{cell} : {why}',
  'cli.trace-so-far':
    'réclamation {claim} au {asOf} : {total} {currency} ; d’après ce qui est connu, {most} peuvent rentrer, et des autres on ne peut rien dire',
  'cli.what-if': '{test} au {asOf} : signalés {before} dans l’état actuel, {after} selon l’hypothèse',
  'cli.what-if-mends':
    'satisferait au test à {price}{bound, select, exact {} between { au plus tôt, avec certitude à {upper}} other { au plus tôt ; à quel prix avec certitude, on ne le sait pas}}',
  'cli.what-if-none': 'Aucune réponse ne change.',
  'cli.would-settle': 'faits qui changeraient la réponse, d’abord ceux dont dépend le plus d’argent',
  'cli.rung-open': 'peut être réclamé depuis le {from}',
  'cli.rung-waits': 's’ouvre quand : {opens}',
  'cli.source-cited':
    '{n, plural, =0 {citée par aucune saisie} one {citée par une saisie} other {citée par # saisies}}',
  'cli.source-kept': '{hash}{already, select, true { (déjà enregistré)} other {}}',
  'cli.source-none': 'Aucune photo ni document numérisé n’est enregistré.',
  'cli.still-open':
    '{open, plural, one {# ligne dépend} other {# lignes dépendent}} de plus de deux faits manquants, ou de la loi elle-même',
  'cli.indicators':
    'Indicateurs, {workplace}, au {asOf} : {n, plural, =0 {aucune observation n’est enregistrée} one {une observation} other {# observations}}.',
  'cli.indicators-conditions': 'Conditions de travail en regard de leurs normes :',
  'cli.indicators-evidence': 'Ce sur quoi ils reposent :',
  'cli.indicators-left-out':
    '{n, plural, one {# relevé de salaire n’a pas été testé} other {# relevés de salaire n’ont pas été testés}}.',
  'cli.indicators-list': '{title}, du {dated} ({citation})',
  'cli.indicators-presumption': '{person} : {state} ({status})',
  'cli.indicators-unknown':
    '{n, plural, one {# indicateur n’est pas connu} other {# indicateurs ne sont pas connus}}{never, plural, =0 {} one { ; # n’est jamais enregistré ici} other { ; # ne sont jamais enregistrés ici}}.',
  'cli.indicators-unlisted':
    '{n, plural, one {Une observation ne compte pas : elle ne nomme} other {# observations ne comptent pas : elles ne nomment}} rien de ces listes, ou une condition sans norme, ou ne {n, plural, one {dit} other {disent}} pas si cela a été vu.',
  'cli.ladder': 'Échelon par échelon : {regime}',
  'cli.missing': 'manque : {text}',
  'cli.missing-file': 'le mapping décrit aussi {name} ; ce fichier n’a pas été donné',
  'cli.more-problems': '... et d’autres lignes qui ne sont pas devenues des faits : {count}',
  'cli.not-applicable': 'sans objet {count} : {text}',
  'cli.not-legal-advice': 'Ceci n’est pas un conseil juridique.',
  'cli.rejected-file': 'lignes rejetées à corriger : {path}',
  'cli.trace': 'réclamation {claim} au {asOf} : {total} {currency} ; il peut rentrer au plus {most}',
  'cli.undeclared':
    'Indices de sous-traitance non déclarée autour de {party} au {asOf} : {n, plural, =0 {rien à examiner} one {une question} other {# questions}}.',
  'cli.undeclared-candidates': 'Un candidat est une raison de demander ; ce n’est pas un verdict.',
  'cli.undeclared-finding': '{answer} : {what} {names} ({kind} ; {evidence}).',
  'cli.undeclared-left-out':
    'Non examiné : {contracts, plural, one {# contrat} other {# contrats}}, {workplaces, plural, one {# lieu de travail} other {# lieux de travail}}, {firms, plural, one {# entreprise liée} other {# entreprises liées}}{addresses, select, true {, adresses de certaines organisations} other {}}.',
  'cli.undeclared-next': 'D’autres organisations sont enregistrées : continuez avec --after {mark}',
  'cli.undeclared-survey':
    'Indices de sous-traitance non déclarée au {asOf} : {looked, plural, one {# organisation examinée} other {# organisations examinées}}, {n, plural, =0 {aucun candidat} one {un candidat} other {# candidats}}, {open, plural, one {# question} other {# questions}} sans réponse possible.',
  'cli.unmatched-file': 'aucun fichier du mapping ne porte le nom {name} ; il n’a pas été lu',
  'cli.whole-mapping': '{file} : un mapping entier, {id} de {publisher}',
} as const;
