/** Signs of undeclared subcontracting, on the page of an organisation. */
export const pageUndeclared = {
  'page.undeclared': 'Indices de sous-traitance non déclarée',
  'page.undeclared.about': 'Objet',
  'page.undeclared.answer': 'Réponse',
  'page.undeclared.ask': 'Quoi demander',
  'page.undeclared.ask-nothing': 'rien',
  'page.undeclared.count':
    '{all, plural, =0 {Rien à examiner : elle ne fournit ni n’achète sous aucun contrat enregistré, et aucune autre entreprise ne lui est liée.} one {{n, plural, =0 {Aucun candidat} one {Un candidat} other {# candidats}} sur {all, plural, one {# question} other {# questions}}.} other {{n, plural, =0 {Aucun candidat} one {Un candidat} other {# candidats}} sur {all, plural, one {# question} other {# questions}}.}}',
  'page.undeclared.evidence': 'Éléments à l’appui :',
  'page.undeclared.left-out':
    'Non examiné : {contracts, plural, one {# contrat} other {# contrats}}, {workplaces, plural, one {# lieu de travail} other {# lieux de travail}}, {firms, plural, one {# entreprise liée} other {# entreprises liées}}{addresses, select, true {, adresses de certaines organisations} other {}}.',
  'page.undeclared.loading': 'Examen des heures, couches et entreprises liées ...',
  'page.undeclared.month': 'Mois',
  'page.undeclared.months': 'Heures mois par mois',
  'page.undeclared.months.label':
    '{n, plural, =0 {Aucun mois où il est certain que ses contrats exigent plus d’heures que ses travailleurs déclarés ne peuvent en faire.} one {En un mois, ses contrats exigent plus d’heures que ses travailleurs déclarés ne peuvent en faire : {months}.} other {En # mois, ses contrats exigent plus d’heures que ses travailleurs déclarés ne peuvent en faire : {months}.}} Le tableau ci-dessous donne les chiffres.',
  'page.undeclared.months.text':
    'Plein : heures qui tombent avec certitude dans le mois. Contour : toutes celles qui peuvent y tomber, si chaque contrat y était fait en entier. Ligne : ce que ses travailleurs déclarés peuvent faire.',
  'page.undeclared.needed-least': 'Nécessaires, au moins',
  'page.undeclared.needed-most': 'Au plus',
  'page.undeclared.none':
    'De ce qui a été examiné, aucune question ne ressort : ses contrats ne donnent ni heures, ni couches, ni profondeur à comparer, et aucune autre entreprise liée n’a été trouvée.',
  'page.undeclared.possible': 'Peuvent être faites',
  'page.undeclared.reached': 'Comment on y est arrivé',
  'page.undeclared.text':
    'Un candidat est une raison de demander, et non un verdict : chacun dit sur quoi il repose, et ce qu’il ne dit pas.',
} as const;
