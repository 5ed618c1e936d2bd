/** Who said what of a record, since when, and when we learned it. */
export const pageHistory = {
  'page.history.answer':
    '{facts, plural, =0 {Na ten dzień nic o tym nie ma w danych} one {W danych jest o tym jeden fakt} few {W danych są o tym {factsWords} fakty} many {W danych jest o tym {factsWords} faktów} other {W danych jest o tym {factsWords} faktu}}, z {said, plural, one {jednej wypowiedzi} few {# wypowiedzi} many {# wypowiedzi} other {# wypowiedzi}}{disputed, plural, =0 {; źródła nie są niezgodne.} one {; co do jednego z nich źródła są niezgodne.} few {; co do {disputedWords} z nich źródła są niezgodne.} many {; co do {disputedWords} z nich źródła są niezgodne.} other {; co do {disputedWords} z nich źródła są niezgodne.}}',
  'page.history.by-hand': '{by, select, undefined {wprowadzono ręcznie} other {według: {by}, wprowadzono ręcznie}}',
  'page.history.fact': 'Fakt',
  'page.history.held': 'Obowiązywało',
  'page.history.held.always': 'bez podanego dnia',
  'page.history.held.between': 'od {from} do {until}',
  'page.history.held.since': 'od {from}',
  'page.history.held.until': 'do {until}',
  'page.history.import': 'jego import',
  'page.history.import-undone': 'podane ponownie po cofnięciu tego importu',
  'page.history.learned': 'Dowiedziano się',
  'page.history.link': 'Kto tak mówi',
  'page.history.loading': 'Odczyt, kto co powiedział ...',
  'page.history.of-day': 'z {day}',
  'page.history.once': 'Podane raz',
  'page.history.record': 'zapis',
  'page.history.shown': 'pokazane',
  'page.history.source': 'Kto tak mówi',
  'page.history.state':
    '{state, select, held {podane, niepokazane} other_day {obowiązuje w innych dniach} superseded {zastąpione} undone {cofnięte} taken_back {już nie podawane} taken_back_superseded {już nie podawane, zastąpione} taken_back_undone {już nie podawane, cofnięte} other {{state}}}',
  'page.history.table': 'Każda wartość: {label}',
  'page.history.title': 'Kto tak mówi: {label}',
  'page.history.until': 'w danych do',
  'page.history.value': 'Wartość',
} as const;
