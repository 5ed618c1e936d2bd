/** Who said what of a record, since when, and when we learned it. */
export const pageHistory = {
  'page.history.answer':
    '{facts, plural, =0 {Non ne è registrato nulla per questo giorno} one {Ne è registrato un fatto} other {Ne sono registrati {factsWords} fatti}}, da {said, plural, one {una dichiarazione} other {# dichiarazioni}}{disputed, plural, =0 {; nessuna fonte discorda.} one {; su uno di essi le fonti discordano.} other {; su {disputedWords} di essi le fonti discordano.}}',
  'page.history.by-hand': '{by, select, undefined {inserito a mano} other {detto da {by}, inserito a mano}}',
  'page.history.fact': 'Fatto',
  'page.history.held': 'Valeva',
  'page.history.held.always': 'nessun giorno indicato',
  'page.history.held.between': '{from} – {until}',
  'page.history.held.since': 'dal giorno {from}',
  'page.history.held.until': 'fino al giorno {until}',
  'page.history.import': 'la sua importazione',
  'page.history.import-undone': 'dichiarato di nuovo quando questa importazione è stata annullata',
  'page.history.learned': 'Appreso in data',
  'page.history.link': 'Chi lo ha detto',
  'page.history.loading': 'Lettura di chi ha detto che cosa ...',
  'page.history.of-day': 'del {day}',
  'page.history.once': 'Detto una volta',
  'page.history.record': 'scheda',
  'page.history.shown': 'mostrato',
  'page.history.source': 'Chi lo ha detto',
  'page.history.state':
    '{state, select, held {detto, non mostrato} other_day {vale per altri giorni} superseded {sostituito} undone {annullato} taken_back {non si dice più} taken_back_superseded {non si diceva più, sostituito} taken_back_undone {non si diceva più, annullato} other {{state}}}',
  'page.history.table': 'Ogni valore di: {label}',
  'page.history.title': 'Chi lo ha detto: {label}',
  'page.history.until': 'registrato fino al',
  'page.history.value': 'Valore',
} as const;
