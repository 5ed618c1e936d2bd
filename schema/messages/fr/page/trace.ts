/** The liability trace: ladder, claim bar, deadlines, branches, models. */
export const pageTrace = {
  'page.deadlines.ahead': 'Jours à venir',
  'page.deadlines.all-passed': 'Tous les derniers jours enregistrés sont passés.',
  'page.deadlines.as-of': 'Au {day}',
  'page.deadlines.calendar': 'Enregistrer en fichier de calendrier',
  'page.deadlines.behind': 'Passés, faits, et jours à partir desquels quelque chose peut être réclamé',
  'page.deadlines.days':
    '{past, select, yes {{days, plural, one {hier} other {il y a # jours}}} other {{days, plural, =0 {aujourd’hui} one {demain} other {dans # jours}}}}',
  'page.deadlines.done': 'fait le',
  'page.deadlines.done-mark': '{day} : fait',
  'page.deadlines.last-day': 'Dernier jour',
  'page.deadlines.limitation': 'dernier jour de la dette elle-même',
  'page.deadlines.near': '{day} : {days, plural, =0 {aujourd’hui} one {demain} other {dans # jours}}',
  'page.deadlines.next':
    'Prochain : {label}, {day}, {days, plural, =0 {aujourd’hui} one {demain} other {dans # jours}}.',
  'page.deadlines.none': 'Aucune date limite n’est enregistrée.',
  'page.deadlines.none-ahead':
    'Aucun jour à venir n’est connu. Cela ne veut pas dire qu’il n’y en a pas : un délai que personne n’a lu n’est pas montré comme un jour.',
  'page.deadlines.day': 'Jour',
  'page.deadlines.of-lines': '{text}, {n, plural, one {ligne {lines}} other {lignes {lines}}}',
  'page.deadlines.passed': '{day} : passé',
  'page.deadlines.runs-from': 'Court à partir du',
  'page.deadlines.state': '{state, select, done {fait à temps} first_day {le premier jour} other {}}',
  'page.deadlines.title': 'Jours qui comptent',
  'page.deadlines.to': 'Contre ou par',
  'page.deadlines.what': 'Quoi',
  'page.deadlines.what-hangs': 'Ce qui arrête chacun, et ce qui en dépend',
  'page.deadlines.working-days': '{n, plural, one {# jour ouvré} other {# jours ouvrés}}',
  'page.trace.all-questions': 'Toutes les questions de cette réclamation',
  'page.trace.bar.amounts-open':
    '{n, plural, one {D’une ligne, on ne sait pas combien est impayé} other {De # lignes, on ne sait pas combien est impayé}} : aucune somme ici ne le contient, et le maximum qui peut rentrer n’est pas connu.',
  'page.trace.bar.employer-so-far': 'l’employeur ; des autres on ne peut rien dire',
  'page.trace.bar.most-so-far':
    'D’après ce qui est connu, {most} peuvent rentrer de tous ensemble ; des autres on ne peut rien dire, et rien d’eux n’y est compté. Les dettes de plusieurs pour les mêmes salaires ne sont jamais additionnées.',
  'page.trace.bar.part-open':
    'D’une partie de la réclamation, on ne sait pas combien il reste : aucune somme ici ne la contient, et le maximum qui peut rentrer n’est pas connu.',
  'page.trace.before-work':
    'Le {asOf}, jour de cette page, le travail de cette réclamation n’avait pas commencé : son premier jour est le {from}. Ce qui suit n’est pas une réponse pour ce jour-là ; choisissez-en un plus tardif.',
  'page.trace.contract-open':
    'Qui d’autre peut être redevable dépend du contrat au titre duquel on a travaillé, qui n’est pas connu.',
  'page.trace.employer-liable': 'Au vu des faits enregistrés, l’employeur est redevable de ces salaires.',
  'page.trace.engaged-no-price': 'a engagé {supplier} à un prix non enregistré',
  'page.trace.events.none':
    'Aucun événement n’est enregistré : ni demande, ni notification, ni paiement. Ce qui a été fait se saisit ici.',
  'page.trace.events.text':
    'Ce qui a été fait pour cette réclamation. Les paiements sont déduits de ce qui est dû si leur montant est connu dans la monnaie de la réclamation ; ce qui est d’un jour postérieur à cette réponse n’y figure pas.',
  'page.trace.evidence.enter': 'Saisir ce qu’elle savait',
  'page.trace.letters': 'Projets de lettres',
  'page.trace.letters-hint':
    'Un projet pour chaque partie qui peut être redevable, avec ce qui y manque marqué. Rien n’est envoyé.',
  'page.trace.missing-count': '{n, plural, one {Un fait} other {# faits}}',
  'page.trace.no-law':
    'Impossible de dire qui d’autre peut être redevable : aucune loi de {place} qui s’applique à ce travail n’est encodée ici, ce qui ne veut pas dire qu’il n’y en a pas.',
  'page.trace.nobody-yet': 'Au vu des faits enregistrés, personne n’est redevable avec certitude.',
  'page.trace.open-sheet': 'La regarder, ou en vérifier une',
  'page.trace.amount-lines': '{basis}, {n, plural, one {ligne {lines}} other {lignes {lines}}}',
  'page.trace.after': 'après l’échec du {n, selectordinal, one {#er} other {#e}}',
  'page.trace.apart': 'Hors de toute chaîne de cette réclamation',
  'page.trace.aside':
    '{n, plural, one {Non redevable selon # autre règle} other {Non redevable selon # autres règles}} : {rules}.',
  'page.trace.ask-holder': 'Demander à : {holder}.',
  'page.trace.ask-nobody-knows': 'On ne sait pas à qui demander.',
  'page.trace.ask-own-file': 'Cela figure dans son propre dossier, ou le travailleur le sait.',
  'page.trace.at-once': 'aussitôt',
  'page.trace.bar.employer': 'seulement l’employeur',
  'page.trace.bar.employer-left-out':
    'Rien n’est compté de l’employeur, enregistré comme insolvable, dissous ou introuvable.',
  'page.trace.bar.label': 'La réclamation de {total} : {parts}.',
  'page.trace.bar.liable':
    '{many, select, yes {{n, plural, one {chaîne {chains}} other {chaînes {chains}}}} other {la chaîne en répond}}',
  'page.trace.bar.may':
    '{many, select, yes {{n, plural, one {la chaîne {chains} peut en répondre} other {les chaînes {chains} peuvent en répondre}}} other {la chaîne peut en répondre}}',
  'page.trace.bar.most':
    'Le plus qui puisse rentrer, de tous ensemble : {most}. Les dettes de plusieurs pour les mêmes salaires ne sont jamais additionnées.',
  'page.trace.bar.title':
    'La réclamation. Elle n’est due qu’une fois, quel que soit le nombre de ceux qui en répondent.',
  'page.trace.basis':
    '{basis, select, gross {salaire brut} net {salaire net} tax {impôt sur les salaires} vat {TVA} contributions {cotisations} penalty {pénalité} interest {intérêts} damages {dommages-intérêts} other {{basis}}}',
  'page.trace.branch': 'Ligne {line}, si elle a été travaillée sous {contract}',
  'page.trace.branches': 'Lignes dont le contrat n’est pas connu',
  'page.trace.branches.text':
    'Chacune pourrait relever de l’un de ces contrats. La suite est ce que serait la réponse sous chacun ; rien n’en compte dans les sommes ci-dessus.',
  'page.trace.chain': 'Chaîne {letter}',
  'page.trace.chains-shared': 'Au-dessus des chaînes {chains}',
  'page.trace.claim-lines':
    '{n, plural, one {ligne {lines} de la réclamation} other {lignes {lines} de la réclamation}}',
  'page.trace.condition-state':
    '{state, select, met {remplie} unmet {{bars, select, defence {non prouvée} other {non remplie}}} other {non connue}}{bars, select, enforcement {, pour l’exécution seulement} defence {, cause d’exonération} other {}}',
  'page.trace.conditions': 'Conditions et causes d’exonération',
  'page.trace.days': 'Jours',
  'page.trace.does-not-apply': 'ne s’applique pas',
  'page.trace.edit': 'Corriger la réclamation',
  'page.trace.employer-alone': 'Au vu des faits enregistrés, seul l’employeur est redevable de ces salaires.',
  'page.trace.engaged': 'a engagé {supplier} à {price}',
  'page.trace.engaged-more': '{n, plural, one {et # autre} other {et # autres}}',
  'page.trace.folded':
    '{n, plural, one {# autre entreprise n’est pas redevable} other {# autres entreprises ne sont pas redevables}}.',
  'page.trace.head.article': 'Article',
  'page.trace.head.asked': 'Peut lui être réclamé',
  'page.trace.head.basis': 'Base',
  'page.trace.head.branch-amount': 'Serait',
  'page.trace.head.branch-facts': 'Serait, au vu de ces faits',
  'page.trace.head.company': 'Entreprise et sa place dans la chaîne',
  'page.trace.evidence': 'Ce que chacun pouvait savoir',
  'page.trace.evidence.day': 'Visible depuis',
  'page.trace.evidence.of': '{name} : {of}',
  'page.trace.evidence.on': 'Au {day}, le jour qui compte selon cette règle : {rule}.',
  'page.trace.evidence.on-unknown': 'Le jour qui compte selon cette règle n’est pas enregistré : {rule}.',
  'page.trace.evidence.said': 'Ce qu’il y avait à voir',
  'page.trace.evidence.source': 'Source',
  'page.trace.evidence.source-none': 'les fiches enregistrées',
  'page.trace.evidence.speaks': '{speaks, select, for {pour} to_check {à vérifier} other {contre}}',
  'page.trace.evidence.speaks-head': 'Parle pour ou contre',
  'page.trace.evidence.text':
    'Énuméré, sans que personne ne le pèse : aucune entrée ne change la réponse, et aucune n’est une preuve de ce que quelqu’un savait. Ce qui n’est pas enregistré est dit.',
  'page.trace.first-day': 'Premier jour qui compte :',
  'page.trace.first-day-unknown': 'non connu, ce qui ne veut pas dire qu’il n’y en a pas',
  'page.trace.hangs': 'Jusqu’à {amount} en dépend.',
  'page.trace.hangs-unknown': 'Combien en dépend n’est pas connu.',
  'page.trace.head.facts': 'Au vu de ces faits',
  'page.trace.head.missing': 'Manque encore',
  'page.trace.head.order': 'Ordre',
  'page.trace.head.regime': 'Règle et version',
  'page.trace.head.role': 'Place dans la chaîne',
  'page.trace.head.under': 'Fondement',
  'page.trace.head.until': 'Jusqu’au',
  'page.trace.head.why': 'Pourquoi',
  'page.trace.help': 'À quoi elle peut servir à la place : {ways}',
  'page.trace.hours': '{n, plural, one {# heure} other {# heures}}',
  'page.trace.if': 'Si {values}',
  'page.trace.if-known': 'Dès que c’est connu',
  'page.trace.inferred-link': 'un lien est déduit',
  'page.trace.keys': 'Haut et bas passent d’une entreprise à l’autre, Entrée ouvre étapes et sources en dessous.',
  'page.trace.ladder-caption': 'Qui peut être redevable, de l’acheteur du sommet jusqu’à l’employeur',
  'page.trace.liable':
    '{n, plural, one {une entreprise est redevable} other {{words} entreprises sont redevables}} de ces salaires au vu des faits enregistrés{employer, select, yes { : l’employeur et {above} au-dessus de lui.} other {.}}',
  'page.trace.loading': 'Parcours de la chaîne ...',
  'page.trace.may-be-dead':
    'La dette elle-même peut être prescrite : {lines} ({cite}). Toute ligne de réponse qui repose sur elle peut tomber.',
  'page.trace.may':
    '{more, select, yes {{n, plural, one {une autre peut être redevable.} other {{words} autres peuvent être redevables.}}} other {{n, plural, one {une entreprise peut être redevable.} other {{words} entreprises peuvent être redevables.}}}}',
  'page.trace.missing': '{n, plural, one {# fait changerait cette réponse} other {# faits changeraient cette réponse}}',
  'page.trace.mode':
    '{mode, select, joint {Débiteur solidaire} surety {Caution} enforced_after {Débiteur solidaire, exécution après l’employeur} subsidiary {Redevable après l’employeur} ladder {Échelon par échelon} other {{mode}}}',
  'page.trace.more-missing': '{n, plural, one {et # autre} other {et # autres}}',
  'page.trace.no-chain':
    'Aucune chaîne n’est enregistrée au-dessus. Demandez à l’employeur, à la direction du chantier ou au client la commande selon laquelle le travail a été fait.',
  'page.trace.no-conditions': 'aucune',
  'page.trace.none': 'Aucune obligation légale trouvée au vu de ces faits.',
  'page.trace.not-liable-under': 'Non redevable selon',
  'page.trace.nothing-missing': 'Rien',
  'page.trace.onward': 'Que faire de cette réponse',
  'page.trace.open': 'pour {n, plural, one {une} other {{words}}}, on ne peut pas se prononcer.',
  'page.trace.open-company': 'Ouvrir {name}',
  'page.trace.open-law': 'Ouvrir la règle',
  'page.trace.order-first':
    '{n, plural, one {On peut s’adresser d’abord à elle ; il n’est pas nécessaire de poursuivre l’employeur.} other {On peut s’adresser d’abord à chacune des {words}. Il n’est pas nécessaire de poursuivre l’employeur.}}',
  'page.trace.order-later':
    'On ne peut s’adresser à certaines qu’après que d’autres n’ont pas payé : voyez l’ordre de chacune.',
  'page.trace.own-debt': 'Sa propre dette d’employeur',
  'page.trace.price-flagged': 'prix signalé',
  'page.trace.row-title': '{law} : {basis}',
  'page.trace.rungs': 'Qui peut être réclamé, et à partir de quand',
  'page.trace.rungs.nothing-more': 'ouvert',
  'page.trace.rungs.not-yet': 'pas encore',
  'page.trace.rungs.of': 'Échelon par échelon : {rule}',
  'page.trace.rungs.open': 'ouvert, depuis un jour non enregistré',
  'page.trace.rungs.opens': 'Ce qui l’ouvrirait',
  'page.trace.rungs.party': 'Entreprise',
  'page.trace.rungs.record': 'Enregistrez l’événement sur la réclamation, avec son jour, et la réponse évolue.',
  'page.trace.rungs.rung': 'Échelon',
  'page.trace.rungs.since': 'Peut être réclamé depuis le',
  'page.trace.rungs.status': 'Au vu de ces faits',
  'page.trace.runs-from': 'court à partir du',
  'page.trace.steps': 'Étape par étape',
  'page.trace.title':
    '{workers, plural, =0 {Salaires impayés, {employer}} one {Salaires impayés d’un travailleur, {employer}} other {Salaires impayés de {words} travailleurs, {employer}}}',
  'page.trace.unfold': 'Les montrer',
  'page.trace.until':
    '{what, select, claim_by {réclamation écrite au plus tard ce jour} notify_by {notification au plus tard ce jour} file_by {action au plus tard ce jour} assess_by {imposition au plus tard ce jour} limitation {prescrit après ce jour} pay_by {paie au plus tard ce jour} warn_others_by {avertit les autres au plus tard ce jour} lower_rung_pays_by {l’échelon inférieur paie au plus tard ce jour} claimable_from {à partir de ce jour} covered_from {couvert à partir du} covered_until {couvert jusqu’au} other {{what}}}{passed, select, yes {, passé} other {}}',
  'page.trace.up-is-up': 'Vers le haut de la page, c’est vers le haut de la chaîne',
  'page.trace.twin-caption': 'Chaque ligne de la réponse, dans l’ordre de l’échelle',
  'page.trace.view.ladder': 'Échelle',
  'page.trace.view.steps': 'Étapes',
  'page.trace.view.table': 'Tableau',
  'page.trace.whole-steps': 'Comment la réclamation entière a été lue',
  'page.trace.withdrawn':
    '{n, plural, one {Une ligne n’est plus réclamée} other {# lignes ne sont plus réclamées}} ce jour-là, et {n, plural, one {ne fait} other {ne font}} pas partie de cette réponse.',
  'page.trace.workplaces': '{n, plural, one {Lieu de travail} other {Lieux de travail}}',
  'page.trace.rules-apart':
    '{n, plural, one {# autre règle du lieu a été examinée : elle n’atteint pas cette réclamation} other {# autres règles du lieu ont été examinées : elles n’atteignent pas cette réclamation}}',
  'page.trace.settling': 'Ce qui changerait cette réponse',
  'page.trace.settling-more':
    'Et {n, plural, one {# autre fait dont moins dépend} other {# autres faits dont moins dépend}}.',
  'page.trace.still-open':
    '{n, plural, one {# ligne dépend} other {# lignes dépendent}} de plus de deux faits manquants, ou de la loi elle-même.',
} as const;
