/** Pay by the hour beside the levels of then, and over time. */
export const pagePay = {
  'page.pay.average': '{amount} on average',
  'page.pay.days': '{from} to {to}',
  'page.pay.flagged-by': 'Flagged: {names}',
  'page.pay.floor-table': 'The floor as a table',
  'page.pay.from': 'From',
  'page.pay.level': '{name} {amount}',
  'page.pay.level-name':
    '{level, select, statutory_minimum {statutory floor} collective_agreement {collective agreement} going_rate {going rate} two_thirds {two thirds of the going rate} other {living wage}}',
  'page.pay.loading': 'Reading what was paid ...',
  'page.pay.no-class': 'class of work not held',
  'page.pay.no-days': 'days not held',
  'page.pay.no-level': 'none',
  'page.pay.not-known': 'not known',
  'page.pay.pay': 'Gross pay an hour',
  'page.pay.picture':
    '{n, plural, one {One record} other {# records}} of pay an hour, {flagged, plural, =0 {none flagged} one {one flagged} other {# flagged}}{lost, plural, =0 {} one {, one whose pay an hour is not known} other {, # whose pay an hour is not known}}. A hollow dot is an average of several workers: one of them may have got less.',
  'page.pay.record': 'Record',
  'page.pay.strips': 'Pay an hour{currency, select, none {} other {, {currency}}}',
  'page.pay.table': 'Each record as a table',
  'page.pay.tests': 'Tests',
  'page.pay.time': 'Over time, beside the floor set by law, {currency} an hour',
  'page.pay.time-floor': 'The floor was {amount} an hour.',
  'page.pay.time-floor-rose': 'The floor went from {from} to {to} an hour on {day}.',
  'page.pay.time-legend':
    'Thick line: floor set by law; a band where it depends on the class of work; dotted along the foot where it is not known. Thin lines with a dot: pay of a period, dashed where under the floor, hollow where an average.',
  'page.pay.time-no-floor': 'No floor set by law is held that they can all be held against.',
  'page.pay.time-picture':
    '{n, plural, one {One period} other {# periods}} of pay, {flagged, plural, =0 {none} one {one} other {#}} under the floor.',
  'page.pay.title': 'What was paid',
  'page.pay.to': 'To',
  'page.pay.workers': '{n, plural, one {one worker} other {# workers}}',
} as const;
