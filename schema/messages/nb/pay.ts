/** Pay by the hour beside the floors of then, and over time. */
export const pay = {
  'pay.answer':
    'Lønnsoppføringer som foreligger: {n}. Under det lovfestede lønnsgulvet: {flagged}; ikke under det: {passed}; kan ikke avgjøres: {open}; uten et slikt lønnsgulv: {none}.',
  'pay.column.average': 'Gjennomsnitt av flere',
  'pay.column.collective_agreement': 'Tariffavtale',
  'pay.column.currency': 'Valuta',
  'pay.column.employer': 'Arbeidsgiver',
  'pay.column.from': 'Første dag',
  'pay.column.going_rate': 'Gjengs lønn',
  'pay.column.living_wage': 'Levelønn',
  'pay.column.paid-least': 'Bruttolønn per time, minst',
  'pay.column.paid-most': 'Bruttolønn per time, høyst',
  'pay.column.record': 'Oppføring',
  'pay.column.statutory_minimum': 'Lovfestet lønnsgulv',
  'pay.column.tests': 'Tester',
  'pay.column.two_thirds': 'To tredjedeler av gjengs lønn',
  'pay.column.until': 'Dagen etter den siste',
  'pay.column.work': 'Arbeidsklasse',
  'pay.none': 'Ingen lønn er registrert her.',
  'pay.left-out': 'Eldre oppføringer som ikke vises: {n}.',
} as const;
