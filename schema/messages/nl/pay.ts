/** Pay by the hour beside the floors of then, and over time. */
export const pay = {
  'pay.answer':
    'Beschikbare loongegevens: {n}. Onder de wettelijke loonondergrens: {flagged}; er niet onder: {passed}; niet te zeggen: {open}; zonder zo’n ondergrens: {none}.',
  'pay.column.average': 'Gemiddelde van meerderen',
  'pay.column.collective_agreement': 'Cao',
  'pay.column.currency': 'Munteenheid',
  'pay.column.employer': 'Werkgever',
  'pay.column.from': 'Eerste dag',
  'pay.column.going_rate': 'Gebruikelijk loon',
  'pay.column.living_wage': 'Leefbaar loon',
  'pay.column.paid-least': 'Brutouurloon, ten minste',
  'pay.column.paid-most': 'Brutouurloon, ten hoogste',
  'pay.column.record': 'Gegeven',
  'pay.column.statutory_minimum': 'Wettelijke loonondergrens',
  'pay.column.tests': 'Toetsen',
  'pay.column.two_thirds': 'Twee derde van het gebruikelijke loon',
  'pay.column.until': 'Dag na de laatste',
  'pay.column.work': 'Functieklasse',
  'pay.none': 'Hier is geen loon vastgelegd.',
  'pay.left-out': 'Oudere gegevens die niet worden getoond: {n}.',
} as const;
