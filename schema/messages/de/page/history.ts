/** Who said what of a record, since when, and when we learned it. */
export const pageHistory = {
  'page.history.answer':
    '{facts, plural, =0 {Dazu liegt für diesen Tag nichts vor} one {Dazu liegt eine Tatsache vor} other {Dazu liegen {factsWords} Tatsachen vor}}, aus {said, plural, one {einer Angabe} other {# Angaben}}{disputed, plural, =0 {; keine Quellen widersprechen sich.} one {; bei einer davon widersprechen sich Quellen.} other {; bei {disputedWords} davon widersprechen sich Quellen.}}',
  'page.history.by-hand': '{by, select, undefined {von Hand eingegeben} other {gesagt von {by}, von Hand eingegeben}}',
  'page.history.fact': 'Tatsache',
  'page.history.held': 'Es galt',
  'page.history.held.always': 'kein Tag angegeben',
  'page.history.held.between': '{from} bis {until}',
  'page.history.held.since': 'seit {from}',
  'page.history.held.until': 'bis {until}',
  'page.history.import': 'zum Import',
  'page.history.import-undone': 'erneut angegeben, als dieser Import rückgängig gemacht wurde',
  'page.history.learned': 'Erfahren am',
  'page.history.link': 'Wer es gesagt hat',
  'page.history.loading': 'Wer was gesagt hat, wird gelesen ...',
  'page.history.of-day': 'vom {day}',
  'page.history.once': 'Einmal gesagt',
  'page.history.record': 'Datensatz',
  'page.history.shown': 'gezeigt',
  'page.history.source': 'Wer es gesagt hat',
  'page.history.state':
    '{state, select, held {gesagt, nicht gezeigt} other_day {gilt für andere Tage} superseded {ersetzt} undone {rückgängig gemacht} taken_back {nicht mehr angegeben} taken_back_superseded {nicht mehr angegeben, ersetzt} taken_back_undone {nicht mehr angegeben, rückgängig gemacht} other {{state}}}',
  'page.history.table': 'Jeder Wert von: {label}',
  'page.history.title': 'Wer es gesagt hat: {label}',
  'page.history.until': 'galt bis',
  'page.history.value': 'Wert',
} as const;
