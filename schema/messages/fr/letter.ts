/** Drafts of letters: what they ask, what they say, what they leave blank. Nobody is judged, and nothing is sent. */
export const letter = {
  'letter.answer': 'Veuillez répondre par écrit à : {where}',
  'letter.ask.authority':
    'Nous vous demandons d’examiner si {employer} a payé ce travail, d’entendre {party} et de nous dire ce que vous faites. Lorsque la règle exige une notification ou un avis de votre part, nous vous demandons de le délivrer à temps.',
  'letter.ask.demand':
    'Nous demandons à {party} de veiller à ce que ce qui est impayé soit payé, ou de nous dire par écrit pourquoi elle estime ne pas en répondre.',
  'letter.ask.documents':
    'Nous demandons à {party} de nous envoyer les faits et documents ci-dessous, ou de nous dire qui les détient. D’après ce qui est enregistré à ce jour, nul ne peut dire si elle peut être redevable.',
  'letter.ask.explanation':
    'Nous demandons à {party} d’expliquer par écrit ce qu’elle savait du paiement de ce travail et depuis quand, et ce qu’elle a fait. Si cela la rend redevable, ce n’est pas à nous de le dire.',
  'letter.ask.notice':
    'Nous demandons à {party} de prendre note de la réclamation, de conserver ce qu’elle peut encore devoir le long de la chaîne, et de nous dire par écrit si elle veillera au paiement.',
  'letter.basis.amount': 'Au vu des faits enregistrés, il peut lui être réclamé {amount} ({basis}).',
  'letter.basis.amount_may': 'Elle peut avoir à répondre de {amount} au plus ({basis}).',
  'letter.basis.asked': '{what} : {value}',
  'letter.basis.beside':
    'Les faits disponibles ne permettent pas de dire si {party} répond d’une partie de ces salaires aussi au titre de {article}. Ce serait la même dette, et non une dette de plus.',
  'letter.basis.checked':
    'Tel que cité : {cite}. Comment nous le savons : {verification}{text, select, undefined {} other {, lu dans sa version de {text}}}, vérifié en dernier le {checked}. Consultez le texte avant de vous y fier.',
  'letter.basis.condition':
    '{what} ({state, select, met {remplie au vu des faits enregistrés} unmet {non remplie au vu des faits enregistrés} awaited {pas encore remplie} other {non connue}})',
  'letter.basis.day': '{what} : {on}',
  'letter.basis.inferred': 'Que cette partie se trouve dans cette chaîne est déduit et non documenté.',
  'letter.basis.once':
    'Lorsque plusieurs règles portent sur les mêmes salaires, ceux-ci ne sont dus qu’une fois : ce qui est demandé au titre de l’une ne l’est pas de nouveau au titre d’une autre.',
  'letter.basis.open': 'On ne peut dire, d’après les faits connus, si elle répond de plus ({basis}).',
  'letter.basis.order': 'Ordre d’appel : numéro {order}.',
  'letter.basis.reach': 'Des salaires, elle ne couvre que ce qui est dû à ce taux : {rates}',
  'letter.basis.rule': '{article} : {rule}',
  'letter.basis.statement':
    '{sure, select, own {{party} peut être redevable des salaires en tant qu’employeur, sur le fondement suivant : {article}.} open {Au vu des faits enregistrés, on ne peut pas dire si {party} peut être redevable sur le fondement suivant : {article}.} other {Au vu des faits enregistrés, {party} peut être redevable sur le fondement suivant : {article}.}}',
  'letter.basis.version':
    '{rule} (texte en vigueur {start, select, exact {depuis} unverified {au} other {depuis environ}} {from}{to, select, undefined {} other { jusqu’au {to}{ends, select, exact {} other { environ}}}})',
  'letter.blank': '[{what} : non enregistré]',
  'letter.closing': 'Veuillez agréer, Madame, Monsieur, l’expression de nos salutations distinguées.',
  'letter.count':
    '{of, select, undefined {{fit, plural, one {# travailleur} other {# travailleurs}}} other {{fit, plural, one {#} other {#}} sur {of} travailleurs}}',
  'letter.count.not-known': 'non connu{of, select, undefined {} other {, sur {of} travailleurs}}',
  'letter.draft':
    'PROJET, NON ENVOYÉ. Solidary a écrit ce texte et n’envoie rien. Vérifiez chaque fait à sa source, remplissez ou rayez ce qui figure entre [crochets], et décidez vous-même s’il part. Ceci n’est pas un conseil juridique.',
  'letter.envelope.address': 'Adresse',
  'letter.envelope.addressee': 'À',
  'letter.envelope.day': 'Jour',
  'letter.envelope.reference': 'Notre numéro',
  'letter.envelope.sender': 'De',
  'letter.greeting': 'Madame, Monsieur,',
  'letter.head.answer': 'Comment répondre',
  'letter.head.ask': 'Ce que nous demandons',
  'letter.head.basis': 'Sur quel fondement',
  'letter.head.missing': 'À remplir avant l’envoi',
  'letter.head.unpaid': 'Ce qui est impayé',
  'letter.head.work': 'Le travail',
  'letter.kind.authority': 'Demande à une autorité d’examiner et de demander une explication',
  'letter.kind.demand': 'Demande de paiement',
  'letter.kind.documents': 'Demande de faits et de documents',
  'letter.kind.explanation': 'Demande d’explication',
  'letter.kind.notice': 'Notification de la réclamation',
  'letter.narrows': 'Les mots de cette lettre restreignent la personne qui se plaint à : {count}.',
  'letter.nobody':
    'Encore personne à qui écrire : aucune règle n’exige rien de personne au vu de ces faits. Cela ne veut pas dire que personne n’est responsable.',
  'letter.none': 'Aucune lettre à {party}. {reason}',
  'letter.opening.authority':
    'Nous écrivons au sujet de {of, select, wages {salaires} other {montants}} que, au vu des faits enregistrés au {asOf}, {employer} n’a pas payés, et de ce dont {party} peut être redevable.',
  'letter.opening.demand':
    'Nous écrivons au sujet de {of, select, wages {salaires} other {montants}} que, au vu des faits enregistrés au {asOf}, {employer} n’a pas payés.',
  'letter.opening.documents':
    'Nous écrivons au sujet de {of, select, wages {salaires} other {montants}} que, au vu des faits enregistrés au {asOf}, {employer} n’a pas payés. Pour voir qui en répond, certains faits manquent.',
  'letter.opening.explanation':
    'Nous écrivons au sujet de {of, select, wages {salaires} other {montants}} que, au vu des faits enregistrés au {asOf}, {employer} n’a pas payés. Si {party} peut en être redevable dépend de ce qu’elle savait.',
  'letter.opening.notice':
    'Nous vous notifions que des {of, select, wages {salaires} other {montants}}, au vu des faits enregistrés au {asOf}, n’ont pas été payés par {employer}.',
  'letter.paper': 'Documents sur : {act} ({of})',
  'letter.particular.address': 'adresse du destinataire',
  'letter.particular.addressee': 'nom du destinataire',
  'letter.particular.amount': 'montant',
  'letter.particular.answer': 'où répondre et avant quel jour',
  'letter.particular.basis': 'article',
  'letter.particular.completion': 'jour où le travail a été achevé ou réceptionné',
  'letter.particular.contract_day': 'jour du contrat',
  'letter.particular.creditor': 'qui réclame',
  'letter.particular.day': 'jour de l’envoi',
  'letter.particular.deadline': 'prochain dernier jour',
  'letter.particular.debt': 'de quoi il s’agit',
  'letter.particular.due_day': 'jour où le salaire était exigible',
  'letter.particular.employer': 'employeur',
  'letter.particular.event': 'jour de : {event}',
  'letter.particular.fact': 'de l’entreprise : {fact}',
  'letter.particular.field': 'du contrat : {field}',
  'letter.particular.hours': 'heures',
  'letter.particular.left': 'reste impayé',
  'letter.particular.line': 'ligne',
  'letter.particular.net_share': 'part nette du salaire brut, supposée',
  'letter.particular.own_end': 'dernier jour du contrat de l’entreprise',
  'letter.particular.paid': 'payé',
  'letter.particular.paid_since': 'payé depuis',
  'letter.particular.period': 'période du travail',
  'letter.particular.rate': 'taux horaire dû',
  'letter.particular.rate_basis': 'sur quoi repose le taux',
  'letter.particular.reference': 'notre numéro de la réclamation',
  'letter.particular.sender': 'nom et adresse de qui signe, et au nom de qui',
  'letter.particular.unpaid': 'impayé, brut',
  'letter.particular.unpaid_sum': 'impayé',
  'letter.particular.work': 'travail fait',
  'letter.particular.work_end': 'dernier jour du contrat du travail',
  'letter.particular.workers': 'nombre de travailleurs',
  'letter.particular.workplace': 'lieu de travail',
  'letter.send': 'Ce qui réglerait la question :',
  'letter.sends-nothing': 'L’outil écrit un projet et n’envoie rien.',
  'letter.subject.authority':
    '{of, select, wages {Salaires} other {Montants}} non payés par {employer} : demande d’examen',
  'letter.subject.demand':
    '{of, select, wages {Salaires} other {Montants}} non payés par {employer} : demande de paiement à {party}',
  'letter.subject.documents':
    '{of, select, wages {Salaires} other {Montants}} non payés par {employer} : demande de faits et de documents à {party}',
  'letter.subject.explanation':
    '{of, select, wages {Salaires} other {Montants}} non payés par {employer} : demande d’explication à {party}',
  'letter.subject.notice':
    '{of, select, wages {Salaires} other {Montants}} non payés par {employer} : notification à {party}',
  'letter.unpaid.none':
    'Des {of, select, wages {salaires} other {montants}} sont dus pour ce travail. Le montant est indiqué à qui veille au paiement.',
  'letter.unpaid.of': 'En tout {all}. De cette somme, {party} peut avoir à répondre de {amount}.',
  'letter.unpaid.part': '{amount} ({basis})',
  'letter.unpaid.parts': 'En tout {amount} : {parts}.',
  'letter.unpaid.sum': 'En tout {amount} ({basis}).',
  'letter.unpaid.together':
    'Payé en outre, sans dire pour quelles lignes : {amount}{on, select, undefined {} other { le {on}}}. C’est déduit de la somme.',
  'letter.value': '{value}',
  'letter.value.period': '{from} – {to}',
  'letter.warning.few':
    'Moins de {least} travailleurs correspondent à ces mots : la personne qui se plaint peut y être reconnue. Des mots plus larges sont proposés ci-dessous.',
  'letter.warning.not_known':
    'Combien de travailleurs correspondent à ces mots n’est pas connu : considérez que la personne qui se plaint peut y être reconnue.',
  'letter.wording.amount':
    '{as, select, each {Chaque montant avec ses heures} sum {Une somme pour tout} other {Que des salaires sont dus, sans montant}}',
  'letter.wording.period':
    '{as, select, days {Les jours du travail} month {Des mois entiers} quarter {Des trimestres entiers} other {L’année entière}}',
  'letter.wording.place': '{as, select, workplace {Le lieu de travail} other {L’employeur, sans le lieu de travail}}',
  'letter.wording.work': '{as, select, class {La catégorie de travail} other {Aucune catégorie de travail}}',
  'letter.wording.workers': '{as, select, number {Le nombre de travailleurs} other {Aucun nombre de travailleurs}}',
  'letter.written':
    'Une réclamation écrite vous est parvenue{on, select, undefined {} other { le {on}}} ; cette lettre ne la remplace pas.',
} as const;
