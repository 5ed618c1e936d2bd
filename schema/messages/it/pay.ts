/** Pay by the hour beside the floors of then, and over time. */
export const pay = {
  'pay.answer':
    'Schede retributive registrate: {n}. Sotto il minimo fissato dalla legge: {flagged}; non sotto: {passed}; indeterminate: {open}; senza un tale minimo: {none}.',
  'pay.column.average': 'Media di più lavoratori',
  'pay.column.collective_agreement': 'Contratto collettivo',
  'pay.column.currency': 'Valuta',
  'pay.column.employer': 'Datore di lavoro',
  'pay.column.from': 'Primo giorno',
  'pay.column.going_rate': 'Retribuzione usuale',
  'pay.column.living_wage': 'Salario dignitoso',
  'pay.column.paid-least': 'Retribuzione oraria lorda, almeno',
  'pay.column.paid-most': 'Retribuzione oraria lorda, al massimo',
  'pay.column.record': 'Scheda',
  'pay.column.statutory_minimum': 'Minimo fissato dalla legge',
  'pay.column.tests': 'Test',
  'pay.column.two_thirds': 'Due terzi della retribuzione usuale',
  'pay.column.until': 'Giorno dopo l’ultimo',
  'pay.column.work': 'Categoria di lavoro',
  'pay.none': 'Nessuna retribuzione è registrata qui.',
  'pay.left-out': 'Schede più vecchie non mostrate: {n}.',
} as const;
