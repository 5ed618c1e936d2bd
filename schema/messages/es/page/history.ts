/** Who said what of a record, since when, and when we learned it. */
export const pageHistory = {
  'page.history.answer':
    '{facts, plural, =0 {No consta nada de ello para este día} one {Consta un hecho de ello} other {Constan {factsWords} hechos de ello}}, a partir de {said, plural, one {una declaración} other {# declaraciones}}{disputed, plural, =0 {; ninguna fuente discrepa.} one {; en uno de ellos las fuentes discrepan.} other {; en {disputedWords} de ellos las fuentes discrepan.}}',
  'page.history.by-hand': '{by, select, undefined {introducido a mano} other {dicho por {by}, introducido a mano}}',
  'page.history.fact': 'Hecho',
  'page.history.held': 'Fue así',
  'page.history.held.always': 'sin día indicado',
  'page.history.held.between': '{from} a {until}',
  'page.history.held.since': 'desde {from}',
  'page.history.held.until': 'hasta {until}',
  'page.history.import': 'su importación',
  'page.history.import-undone': 'declarado de nuevo al deshacer esta importación',
  'page.history.learned': 'Conocido el',
  'page.history.link': 'Quién lo dijo',
  'page.history.loading': 'Leyendo quién dijo qué ...',
  'page.history.of-day': 'de {day}',
  'page.history.once': 'Dicho una vez',
  'page.history.record': 'registro',
  'page.history.shown': 'se muestra',
  'page.history.source': 'Quién lo dijo',
  'page.history.state':
    '{state, select, held {dicho, no se muestra} other_day {vale para otros días} superseded {sustituido} undone {deshecho} taken_back {ya no se dice} taken_back_superseded {ya no se decía, sustituido} taken_back_undone {ya no se decía, deshecho} other {{state}}}',
  'page.history.table': 'Todos los valores de: {label}',
  'page.history.title': 'Quién lo dijo: {label}',
  'page.history.until': 'constó hasta',
  'page.history.value': 'Valor',
} as const;
