/** Another floor, other prices or times of work, over everything. */
export const supposed = {
  'supposed.answer': 'Answer',
  'supposed.counts': 'All answers of the test',
  'supposed.cut':
    'Only the first {done, number} of {total, number} records were tested. What is below is of these alone.',
  'supposed.empty':
    'Write what you suppose: a floor, prices or times of work. Every record is then tested twice, as things stand and as supposed.',
  'supposed.go-on': 'Go on',
  'supposed.hint.floor': 'Raised, with a place: EUR 15.00, or 10 %. A higher floor of a sector or region stays.',
  'supposed.hint.place': 'A country or region by its code: DE, US-CA.',
  'supposed.hint.prices': 'Of every price as it is: 110 raises each by a tenth.',
  'supposed.listed': 'The first {n, number} of them are listed.',
  'supposed.place': 'Place of the floor',
  'supposed.prices': 'Prices, per cent',
  'supposed.progress': '{done, number} of {total, number} records tested.',
  'supposed.record': 'Record',
} as const;
