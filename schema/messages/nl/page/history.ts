/** Who said what of a record, since when, and when we learned it. */
export const pageHistory = {
  'page.history.answer':
    '{facts, plural, =0 {Voor deze dag is er niets over vastgelegd} one {Er is één feit over vastgelegd} other {Er zijn {factsWords} feiten over vastgelegd}}, uit {said, plural, one {één opgave} other {# opgaven}}{disputed, plural, =0 {; geen bronnen spreken elkaar tegen.} one {; over één ervan spreken bronnen elkaar tegen.} other {; over {disputedWords} ervan spreken bronnen elkaar tegen.}}',
  'page.history.by-hand':
    '{by, select, undefined {met de hand ingevoerd} other {gezegd door {by}, met de hand ingevoerd}}',
  'page.history.fact': 'Feit',
  'page.history.held': 'Gold',
  'page.history.held.always': 'geen dag opgegeven',
  'page.history.held.between': '{from} tot en met {until}',
  'page.history.held.since': 'sinds {from}',
  'page.history.held.until': 'tot en met {until}',
  'page.history.import': 'de import ervan',
  'page.history.import-undone': 'opnieuw opgegeven toen deze import ongedaan werd gemaakt',
  'page.history.learned': 'Bekend geworden op',
  'page.history.link': 'Wie het zei',
  'page.history.loading': 'Wie wat zei, wordt gelezen ...',
  'page.history.of-day': 'van {day}',
  'page.history.once': 'Eén keer gezegd',
  'page.history.record': 'gegeven',
  'page.history.shown': 'getoond',
  'page.history.source': 'Wie het zei',
  'page.history.state':
    '{state, select, held {gezegd, niet getoond} other_day {geldt voor andere dagen} superseded {vervangen} undone {ongedaan gemaakt} taken_back {niet meer gezegd} taken_back_superseded {niet meer gezegd, vervangen} taken_back_undone {niet meer gezegd, ongedaan gemaakt} other {{state}}}',
  'page.history.table': 'Elke waarde van: {label}',
  'page.history.title': 'Wie het zei: {label}',
  'page.history.until': 'vastgelegd tot',
  'page.history.value': 'Waarde',
} as const;
