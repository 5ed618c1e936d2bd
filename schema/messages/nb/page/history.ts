/** Who said what of a record, since when, and when we learned it. */
export const pageHistory = {
  'page.history.answer':
    '{facts, plural, =0 {Ingenting foreligger om den for denne dagen} one {Én opplysning foreligger om den} other {{factsWords} opplysninger foreligger om den}}, fra {said, plural, one {ett utsagn} other {# utsagn}}{disputed, plural, =0 {; ingen kilder er uenige.} one {; om én av dem er kilder uenige.} other {; om {disputedWords} av dem er kilder uenige.}}',
  'page.history.by-hand': '{by, select, undefined {registrert for hånd} other {sagt av {by}, registrert for hånd}}',
  'page.history.fact': 'Opplysning',
  'page.history.held': 'Det gjaldt',
  'page.history.held.always': 'ingen dag oppgitt',
  'page.history.held.between': '{from} til {until}',
  'page.history.held.since': 'siden {from}',
  'page.history.held.until': 'til {until}',
  'page.history.import': 'importen',
  'page.history.import-undone': 'sagt på nytt da denne importen ble angret',
  'page.history.learned': 'Kjent fra',
  'page.history.link': 'Hvem som sa det',
  'page.history.loading': 'Leser hvem som sa hva ...',
  'page.history.of-day': 'fra {day}',
  'page.history.once': 'Sagt én gang',
  'page.history.record': 'oppføring',
  'page.history.shown': 'vist',
  'page.history.source': 'Hvem som sa det',
  'page.history.state':
    '{state, select, held {sagt, ikke vist} other_day {gjelder andre dager} superseded {erstattet} undone {angret} taken_back {ikke lenger sagt} taken_back_superseded {ikke lenger sagt, erstattet} taken_back_undone {ikke lenger sagt, angret} other {{state}}}',
  'page.history.table': 'Hver verdi for: {label}',
  'page.history.title': 'Hvem som sa det: {label}',
  'page.history.until': 'forelå til',
  'page.history.value': 'Verdi',
} as const;
