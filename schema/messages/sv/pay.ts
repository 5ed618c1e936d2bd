/** Pay by the hour beside the floors of then, and over time. */
export const pay = {
  'pay.answer':
    'Löneuppgifter som finns: {n}. Under lönegolvet enligt lag: {flagged}; inte under det: {passed}; kan inte avgöras: {open}; utan ett sådant golv: {none}.',
  'pay.column.average': 'Genomsnitt av flera',
  'pay.column.collective_agreement': 'Kollektivavtal',
  'pay.column.currency': 'Valuta',
  'pay.column.employer': 'Arbetsgivare',
  'pay.column.from': 'Första dag',
  'pay.column.going_rate': 'Gängse lön',
  'pay.column.living_wage': 'Levnadslön',
  'pay.column.paid-least': 'Bruttolön per timme, minst',
  'pay.column.paid-most': 'Bruttolön per timme, högst',
  'pay.column.record': 'Post',
  'pay.column.statutory_minimum': 'Lönegolv enligt lag',
  'pay.column.tests': 'Tester',
  'pay.column.two_thirds': 'Två tredjedelar av gängse lön',
  'pay.column.until': 'Dagen efter den sista',
  'pay.column.work': 'Klass av arbete',
  'pay.none': 'Ingen lön är antecknad här.',
  'pay.left-out': 'Äldre löneuppgifter som inte visas: {n}.',
} as const;
