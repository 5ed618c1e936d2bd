/** Pay by the hour beside the floors of then, and over time. */
export const pay = {
  'pay.answer':
    'Pay records held: {n}. Under the floor set by law: {flagged}; not under it: {passed}; not to be told: {open}; without such a floor: {none}.',
  'pay.column.average': 'Average of several',
  'pay.column.collective_agreement': 'Collective agreement',
  'pay.column.currency': 'Currency',
  'pay.column.employer': 'Employer',
  'pay.column.from': 'First day',
  'pay.column.going_rate': 'Going rate',
  'pay.column.living_wage': 'Living wage',
  'pay.column.paid-least': 'Gross pay an hour, at least',
  'pay.column.paid-most': 'Gross pay an hour, at most',
  'pay.column.record': 'Record',
  'pay.column.statutory_minimum': 'Floor set by law',
  'pay.column.tests': 'Tests',
  'pay.column.two_thirds': 'Two thirds of the going rate',
  'pay.column.until': 'Day after the last',
  'pay.column.work': 'Class of work',
  'pay.none': 'No pay is recorded here.',
  'pay.left-out': 'Older records that are not shown: {n}.',
} as const;
