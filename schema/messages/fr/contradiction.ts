/** Certificates and public payments set against findings and flags: what agrees, what is missing, what is left open. */
const days =
  '{from, select, undefined {} other { à partir du {from}}}{to, select, undefined {, dernier jour non connu} other { jusqu’au {to}}}';

export const contradiction = {
  'contradiction.agrees.after-decided':
    'Versé dans la période postérieure à la décision que la règle prend en compte : du {from} au {to}.',
  'contradiction.agrees.after-final':
    'Versé dans la période, après que la décision est devenue définitive, que la règle considère : du {from} au {to}.',
  'contradiction.agrees.after-opened':
    'Versé dans la période postérieure à l’ouverture de l’affaire que la règle prend en compte : du {from} au {to}.',
  'contradiction.agrees.before-decided':
    'Versé dans la période antérieure à la décision que la règle prend en compte : du {from} au {to}.',
  'contradiction.agrees.before-final':
    'Versé dans la période, avant que la décision devienne définitive, que la règle considère : du {from} au {to}.',
  'contradiction.agrees.before-opened':
    'Versé dans la période antérieure à l’ouverture de l’affaire que la règle prend en compte : du {from} au {to}.',
  'contradiction.agrees.contract': `Le contrat a couru${days}.`,
  'contradiction.agrees.flagged':
    'Signalé par {tests}. Un signal ouvre une question : ce n’est pas un constat, et il peut y avoir une explication.',
  'contradiction.agrees.in-force': `En vigueur${days}.`,
  'contradiction.agrees.paid': 'Versé le {on}.',
  'contradiction.agrees.same-firm':
    'L’affaire vise {party} : son numéro de registre y figure, ou une personne l’a confirmé.',
  'contradiction.agrees.same-holder': '{party} en est titulaire, et la fiche signalée est la sienne.',
  'contradiction.agrees.same-workplace': 'Les deux concernent le même lieu de travail.',
  'contradiction.agrees.same-year':
    'Versé dans l’année du travail et de l’affaire, pour autant que ses dates soient connues : {year}.',
  'contradiction.agrees.same-years':
    'Versé dans les années allant du travail à la décision de l’affaire, pour autant qu’elles soient connues : {from} à {to}.',
  'contradiction.agrees.shared-days': 'Les deux couvrent les jours du {from} au {to}.',
  'contradiction.agrees.stage-alleged': 'Stade de l’affaire : alléguée. Personne ne l’a tranchée.',
  'contradiction.agrees.stage-assessed': 'Stade de l’affaire : établie par l’autorité.',
  'contradiction.agrees.stage-judgment': 'Stade de l’affaire : jugement.',
  'contradiction.agrees.subject': 'La règle nomme l’objet de l’affaire : {subjects}.',
  'contradiction.agrees.work': `Le travail a été fait${days}.`,

  'contradiction.missing.applicant':
    'Si elle vise celui qui a demandé l’argent, ou celui qui le représente selon la loi ou les statuts.',
  'contradiction.missing.application-day':
    'Quel jour la demande d’argent a été tranchée : ce sont les demandes qui peuvent être refusées, et le versement peut être postérieur.',
  'contradiction.missing.certificate-from': 'À partir de quand le certificat était en vigueur.',
  'contradiction.missing.certificate-until': 'Jusqu’à quand le certificat est ou était en vigueur.',
  'contradiction.missing.certificate-workplace': 'Si le certificat couvre le lieu de travail où le travail a été fait.',
  'contradiction.missing.contract-from': 'À partir de quand le contrat a couru.',
  'contradiction.missing.contract-until': 'Jusqu’à quand le contrat a couru.',
  'contradiction.missing.finding-decided': 'Quel jour l’affaire a été tranchée.',
  'contradiction.missing.finding-final':
    'À partir de quel jour la décision est définitive : elle ne peut plus être attaquée.',
  'contradiction.missing.finding-opened': 'Quel jour l’affaire a été ouverte.',
  'contradiction.missing.finding-place':
    'Dans quel pays l’affaire a eu lieu : la règle couvre les affaires du pays du versement.',
  'contradiction.missing.finding-subject':
    'L’objet de l’affaire : la règle nomme {subjects}, et on ne peut pas dire si elle couvre cette affaire.',
  'contradiction.missing.finding-workplace': 'Sur quel lieu de travail le travail de l’affaire a été fait.',
  'contradiction.missing.fine-or-sentence':
    'S’il s’agit d’une amende définitive d’au moins 2 500 euros selon le § 404(2) n° 3 SGB III, ou d’une condamnation définitive selon les §§ 10, 10a ou 11 SchwarzArbG à plus de trois mois de prison ou plus de 90 jours-amende : aucune autre affaire ne compte.',
  'contradiction.missing.how-closed':
    'Comment l’affaire s’est terminée : elle est close, et rien n’indique avec quel résultat.',
  'contradiction.missing.neither-private-nor-union':
    'S’il s’agissait de travail à des fins privées d’une personne physique, ou seulement de citoyens de l’Union : la règle ne s’applique alors pas.',
  'contradiction.missing.no-entitlement': 'S’il existait un droit à cet argent : la règle ne s’applique alors pas.',
  'contradiction.missing.not-decided':
    'Une décision : l’affaire est alléguée, et la règle en exige une qui soit tranchée.',
  'contradiction.missing.payment-day': 'Quel jour le versement a été fait.',
  'contradiction.missing.payment-farm':
    'Si le versement est fait à une exploitation agricole : la règle n’en couvre pas d’autre.',
  'contradiction.missing.payment-fund': 'D’où vient l’argent : de l’UE, de l’État, d’une région ou d’une commune.',
  'contradiction.missing.payment-place': 'Dans quel pays le versement a été fait.',
  'contradiction.missing.rule-chosen': 'Si l’État a appliqué la règle cette année-là : il avait le choix.',
  'contradiction.missing.rule-day':
    'À partir de quel jour de l’affaire la règle compte : à partir de l’un d’eux, le versement reste en dehors.',
  'contradiction.missing.same-firm':
    'Si l’entreprise de l’affaire est {party} : elle porte un nom semblable, et personne ne l’a confirmé.',
  'contradiction.missing.stage': 'Où en est l’affaire : alléguée, établie ou jugée.',
  'contradiction.missing.status-day': 'Quel jour le certificat a été suspendu ou retiré.',
  'contradiction.missing.subsidy': 'Si l’argent est une subvention au sens du § 264 StGB.',
  'contradiction.missing.work-from': 'À partir de quand le travail a été fait.',
  'contradiction.missing.work-until': 'Jusqu’à quand le travail a été fait.',

  'contradiction.open.length-decided':
    'La règle dit peut et jusqu’à : qu’une demande ait été refusée, et pendant combien de temps d’autres peuvent l’être, dépend de la gravité du manquement.',
  'contradiction.open.order-made': 'Si l’autorité a ordonné le remboursement d’une aide, seule sa décision le dit.',
  'contradiction.open.which-day': 'À partir de quel jour les mois se comptent en arrière : à rechercher dans la loi.',
  'contradiction.open.which-year': 'Les versements de quelle année sont réduits : à rechercher dans la loi.',

  'contradiction.reason.not-pay':
    'Cette règle ne couvre pas un salaire inférieur au plancher. Un signal sur un salaire n’est pas, selon elle, une raison d’examiner le versement.',
  'contradiction.reason.other-subject': 'Cette règle ne couvre pas l’objet de l’affaire : {subjects}.',

  'contradiction.does.exclude':
    'Permet à l’autorité de refuser des demandes de subventions, en tout ou en partie, jusqu’à {period, select, P5Y {cinq ans} other {{period}}} après qu’une amende ou une peine est définitive',
  'contradiction.does.reduce': 'Réduit le versement',
  'contradiction.does.repay':
    'Peut faire rembourser des aides, sur les {period, select, P12M {douze mois} other {{period}}} qui précèdent',

  'contradiction.read.memory': 'de mémoire',
  'contradiction.read.official_guidance': 'les indications d’une autorité ont été lues',
  'contradiction.read.primary_text': 'son texte a été lu',
  'contradiction.read.primary_text_partial': 'une partie de son texte a été lue',
  'contradiction.read.secondary': 'ce que d’autres en écrivent a été lu, et non son texte',

  'contradiction.title.certificate':
    '{kind}{scheme, select, undefined {} other { « {scheme} »}}{number, select, undefined {} other {, {number}}}',
  'contradiction.title.contract': 'prix du contrat {name}',
  'contradiction.title.finding':
    'affaire{number, select, undefined {} other { {number}}}{agency, select, undefined {} other { ({agency})}}',
  'contradiction.title.payment':
    'versement{number, select, undefined {} other { {number}}}{programme, select, undefined {} other {, {programme}}}',
  'contradiction.title.wage_record': 'salaire selon le relevé {name}',
} as const;
