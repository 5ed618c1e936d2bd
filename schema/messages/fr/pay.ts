/** Pay by the hour beside the floors of then, and over time. */
export const pay = {
  'pay.answer':
    'Relevés de salaire enregistrés : {n}. Sous le plancher légal : {flagged} ; pas en dessous : {passed} ; indéterminés : {open} ; sans un tel plancher : {none}.',
  'pay.column.average': 'Moyenne de plusieurs',
  'pay.column.collective_agreement': 'Convention collective',
  'pay.column.currency': 'Monnaie',
  'pay.column.employer': 'Employeur',
  'pay.column.from': 'Premier jour',
  'pay.column.going_rate': 'Salaire usuel',
  'pay.column.living_wage': 'Salaire vital',
  'pay.column.paid-least': 'Salaire brut horaire, au moins',
  'pay.column.paid-most': 'Salaire brut horaire, au plus',
  'pay.column.record': 'Relevé',
  'pay.column.statutory_minimum': 'Plancher légal',
  'pay.column.tests': 'Tests',
  'pay.column.two_thirds': 'Deux tiers du salaire usuel',
  'pay.column.until': 'Jour après le dernier',
  'pay.column.work': 'Catégorie de travail',
  'pay.none': 'Aucun salaire n’est enregistré ici.',
  'pay.left-out': 'Relevés plus anciens non montrés : {n}.',
} as const;
