/** Certificates and public payments set against findings and flags: what agrees, what is missing, what is left open. */
const days =
  '{from, select, undefined {} other { à partir du {from}}}{to, select, undefined {, dernier jour non connu} other { jusqu’au {to}}}';

export const contradiction = {
  'contradiction.agrees.after-decided':
    'Versé dans la période postérieure à la décision que la règle prend en compte : du {from} au {to}.',
  'contradiction.agrees.after-opened':
    'Versé dans la période postérieure à l’ouverture de l’affaire que la règle prend en compte : du {from} au {to}.',
  'contradiction.agrees.before-decided':
    'Versé dans la période antérieure à la décision que la règle prend en compte : du {from} au {to}.',
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
  'contradiction.agrees.stage-assessed': 'Stade de l’affaire : évaluée par l’autorité.',
  'contradiction.agrees.stage-judgment': 'Stade de l’affaire : jugement.',
  'contradiction.agrees.subject': 'La règle nomme l’objet de l’affaire : {subjects}.',
  'contradiction.agrees.work': `Le travail a été fait${days}.`,

  'contradiction.missing.certificate-from': 'À partir de quand le certificat était en vigueur.',
  'contradiction.missing.certificate-until': 'Jusqu’à quand le certificat est ou était en vigueur.',
  'contradiction.missing.certificate-workplace': 'Si le certificat couvre le lieu de travail où le travail a été fait.',
  'contradiction.missing.contract-from': 'À partir de quand le contrat a couru.',
  'contradiction.missing.contract-until': 'Jusqu’à quand le contrat a couru.',
  'contradiction.missing.finding-decided': 'Quel jour l’affaire a été tranchée.',
  'contradiction.missing.finding-opened': 'Quel jour l’affaire a été ouverte.',
  'contradiction.missing.finding-subject':
    'L’objet de l’affaire : la règle nomme {subjects}, et on ne peut pas dire si elle couvre cette affaire.',
  'contradiction.missing.finding-workplace': 'Sur quel lieu de travail le travail de l’affaire a été fait.',
  'contradiction.missing.how-closed':
    'Comment l’affaire s’est terminée : elle est close, et rien n’indique avec quel résultat.',
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
  'contradiction.missing.stage': 'Où en est l’affaire : alléguée, évaluée ou jugée.',
  'contradiction.missing.status-day': 'Quel jour le certificat a été suspendu ou retiré.',
  'contradiction.missing.work-from': 'À partir de quand le travail a été fait.',
  'contradiction.missing.work-until': 'Jusqu’à quand le travail a été fait.',

  'contradiction.open.length-decided':
    'La règle fixe un maximum : s’il y a exclusion, et pour combien de temps, seule sa décision le dit.',
  'contradiction.open.order-made': 'Si l’autorité a ordonné le remboursement d’une aide, seule sa décision le dit.',
  'contradiction.open.which-day': 'À partir de quel jour les mois se comptent en arrière : à rechercher dans la loi.',
  'contradiction.open.which-year': 'Les versements de quelle année sont réduits : à rechercher dans la loi.',

  'contradiction.reason.not-pay':
    'Cette règle ne couvre pas un salaire inférieur au plancher. Un signal sur un salaire n’est pas, selon elle, une raison d’examiner le versement.',
  'contradiction.reason.other-subject': 'Cette règle ne couvre pas l’objet de l’affaire : {subjects}.',

  'contradiction.does.exclude':
    'Peut exclure l’entreprise des fonds publics, pour une durée maximale de {period, select, P5Y {cinq ans} other {{period}}}',
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
