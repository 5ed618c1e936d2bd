/** Who said what of a record, since when, and when we learned it. */
export const pageHistory = {
  'page.history.answer':
    '{facts, plural, =0 {Nothing is held of it for this day} one {One fact is held of it} other {{factsWords} facts are held of it}}, from {said, plural, one {one statement} other {# statements}}{disputed, plural, =0 {; no sources disagree.} one {; on one of them sources disagree.} other {; on {disputedWords} of them sources disagree.}}',
  'page.history.by-hand': '{by, select, undefined {entered by hand} other {said by {by}, entered by hand}}',
  'page.history.fact': 'Fact',
  'page.history.held': 'It held',
  'page.history.held.always': 'no day given',
  'page.history.held.between': '{from} to {until}',
  'page.history.held.since': 'since {from}',
  'page.history.held.until': 'until {until}',
  'page.history.import': 'its import',
  'page.history.import-undone': 'stated again when this import was undone',
  'page.history.learned': 'Learned on',
  'page.history.link': 'Who said so',
  'page.history.loading': 'Reading who said what ...',
  'page.history.of-day': 'of {day}',
  'page.history.once': 'Said once',
  'page.history.record': 'record',
  'page.history.shown': 'shown',
  'page.history.source': 'Who said so',
  'page.history.state':
    '{state, select, held {said, not shown} other_day {holds for other days} superseded {superseded} undone {undone} taken_back {no longer said} taken_back_superseded {no longer said, superseded} taken_back_undone {no longer said, undone} other {{state}}}',
  'page.history.table': 'Every value of: {label}',
  'page.history.title': 'Who said so: {label}',
  'page.history.until': 'held until',
  'page.history.value': 'Value',
} as const;
