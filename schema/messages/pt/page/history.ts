/** Who said what of a record, since when, and when we learned it. */
export const pageHistory = {
  'page.history.answer':
    '{facts, plural, =0 {Nada consta disto para este dia} one {Consta um facto disto} other {Constam {factsWords} factos disto}}, a partir de {said, plural, one {uma declaração} other {# declarações}}{disputed, plural, =0 {; nenhuma fonte discorda.} one {; num deles as fontes discordam.} other {; em {disputedWords} deles as fontes discordam.}}',
  'page.history.by-hand': '{by, select, undefined {introduzido à mão} other {dito por {by}, introduzido à mão}}',
  'page.history.fact': 'Facto',
  'page.history.held': 'Foi assim',
  'page.history.held.always': 'sem dia indicado',
  'page.history.held.between': '{from} a {until}',
  'page.history.held.since': 'desde {from}',
  'page.history.held.until': 'até {until}',
  'page.history.import': 'a sua importação',
  'page.history.import-undone': 'declarado de novo quando esta importação foi anulada',
  'page.history.learned': 'Conhecido em',
  'page.history.link': 'Quem o disse',
  'page.history.loading': 'A ler quem disse o quê ...',
  'page.history.of-day': 'de {day}',
  'page.history.once': 'Dito uma vez',
  'page.history.record': 'registo',
  'page.history.shown': 'mostrado',
  'page.history.source': 'Quem o disse',
  'page.history.state':
    '{state, select, held {dito, não mostrado} other_day {vale para outros dias} superseded {substituído} undone {anulado} taken_back {já não se diz} taken_back_superseded {já não se dizia, substituído} taken_back_undone {já não se dizia, anulado} other {{state}}}',
  'page.history.table': 'Todos os valores de: {label}',
  'page.history.title': 'Quem o disse: {label}',
  'page.history.until': 'constou até',
  'page.history.value': 'Valor',
} as const;
