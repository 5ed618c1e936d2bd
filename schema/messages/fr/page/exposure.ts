/** What a buyer may have to answer for. */
export const pageExposure = {
  'page.exposure.contract': 'Contrat',
  'page.exposure.debts': 'Ce qu’il peut devoir',
  'page.exposure.group.exposed': 'Une loi peut faire répondre cet acheteur',
  'page.exposure.group.open': 'On ne peut pas dire si une loi le ferait',
  'page.exposure.group.workers': 'Aucune loi connue ici ne fait répondre cet acheteur',
  'page.exposure.law': 'Loi, et pourquoi',
  'page.exposure.left-out':
    '{n, plural, one {# contrat n’a pas été examiné} other {Au moins # contrats n’ont pas été examinés}}.',
  'page.exposure.loading': 'Consultation de la loi de chaque lieu ...',
  'page.exposure.no-article': 'aucun',
  'page.exposure.not-known': 'non connu',
  'page.exposure.shortfall': 'Salaire brut manquant',
  'page.exposure.state': 'Réponse',
  'page.exposure.supplier': 'Fournisseur, et où le travail est fait',
  'page.exposure.supposed':
    'Hypothèse tirée des prix : personne n’a réclamé ces salaires ici, et un prix trop bas ne prouve pas qu’ils soient impayés. Ceci n’est pas un conseil juridique.',
  'page.exposure.text.exposed':
    'Si les salaires que le prix ne peut pas avoir payés restent impayés. Il peut manquer plus qu’il n’est dit.',
  'page.exposure.text.open':
    'Un fait manque, ou aucune loi de ce lieu n’est encodée ici. Ce n’est pas la même chose qu’une absence d’obligation.',
  'page.exposure.text.workers':
    'Ce n’est pas en droit une exposition de cet acheteur. Le manque reste aux travailleurs, quel que soit celui qui peut les aider.',
  'page.exposure.title': 'Ce dont il peut avoir à répondre',
} as const;
