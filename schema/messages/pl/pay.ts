/** Pay by the hour beside the floors of then, and over time. */
export const pay = {
  'pay.answer':
    'Zapisy płac w danych: {n}. Poniżej ustawowego minimum: {flagged}; nie poniżej: {passed}; nie do ustalenia: {open}; bez takiego minimum: {none}.',
  'pay.column.average': 'Średnia z kilku',
  'pay.column.collective_agreement': 'Układ zbiorowy',
  'pay.column.currency': 'Waluta',
  'pay.column.employer': 'Pracodawca',
  'pay.column.from': 'Pierwszy dzień',
  'pay.column.going_rate': 'Stawka zwyczajowa',
  'pay.column.living_wage': 'Płaca na godne życie',
  'pay.column.paid-least': 'Płaca brutto za godzinę, co najmniej',
  'pay.column.paid-most': 'Płaca brutto za godzinę, najwyżej',
  'pay.column.record': 'Zapis',
  'pay.column.statutory_minimum': 'Ustawowe minimum',
  'pay.column.tests': 'Testy',
  'pay.column.two_thirds': 'Dwie trzecie stawki zwyczajowej',
  'pay.column.until': 'Dzień po ostatnim',
  'pay.column.work': 'Rodzaj pracy',
  'pay.none': 'Nie zapisano tu żadnej płacy.',
  'pay.left-out': 'Starsze zapisy, których nie pokazano: {n}.',
} as const;
