/** Who said what of a record, since when, and when we learned it. */
export const pageHistory = {
  'page.history.answer':
    '{facts, plural, =0 {Inget finns här om den för denna dag} one {En uppgift finns här om den} other {{factsWords} uppgifter finns här om den}}, ur {said, plural, one {ett påstående} other {# påståenden}}{disputed, plural, =0 {; inga källor säger olika.} one {; om en av dem säger källorna olika.} other {; om {disputedWords} av dem säger källorna olika.}}',
  'page.history.by-hand': '{by, select, undefined {inlagt för hand} other {sagt av {by}, inlagt för hand}}',
  'page.history.fact': 'Uppgift',
  'page.history.held': 'Det gällde',
  'page.history.held.always': 'ingen dag angiven',
  'page.history.held.between': '{from} till {until}',
  'page.history.held.since': 'sedan {from}',
  'page.history.held.until': 'till {until}',
  'page.history.import': 'dess import',
  'page.history.import-undone': 'angett igen när denna import ångrades',
  'page.history.learned': 'Blev känt den',
  'page.history.link': 'Vem som sade det',
  'page.history.loading': 'Läser vem som sade vad ...',
  'page.history.of-day': 'från den {day}',
  'page.history.once': 'Sagt en gång',
  'page.history.record': 'post',
  'page.history.shown': 'visas',
  'page.history.source': 'Vem som sade det',
  'page.history.state':
    '{state, select, held {sagt, visas inte} other_day {gäller andra dagar} superseded {ersatt} undone {ångrat} taken_back {sägs inte längre} taken_back_superseded {sades inte längre, ersatt} taken_back_undone {sades inte längre, ångrat} other {{state}}}',
  'page.history.table': 'Varje värde av: {label}',
  'page.history.title': 'Vem som sade det: {label}',
  'page.history.until': 'gällde till',
  'page.history.value': 'Värde',
} as const;
