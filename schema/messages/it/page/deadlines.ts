/** The days of all claims. */
export const pageDeadlines = {
  'page.days.all': 'Tutti',
  'page.days.amount': 'Al massimo ne dipende',
  'page.days.answer':
    '{n, plural, one {Una data} other {# date}} a venire. Prossimo: {what}, {day}{days, plural, =0 { (oggi)} one { (domani)} other { (tra # giorni)}}: {party}.',
  'page.days.by': 'In gruppi',
  'page.days.claims-cut':
    'Qui stanno i giorni di {read, number} richieste su {held, number}. Quelli delle altre possono venire prima: ogni richiesta ha i suoi giorni nella sua pagina.',
  'page.days.company': 'Impresa',
  'page.days.done': 'fatto{day, select, no { in tempo} other { in data {day}}}',
  'page.days.empty':
    'Nessuna richiesta è registrata. I giorni di ogni richiesta stanno qui, con ciò che ferma ciascuno di essi.',
  'page.days.group': '{by, select, week {Per settimana} claim {Per richiesta} party {Per impresa} other {Per norma}}',
  'page.days.loading': 'Ogni richiesta è seguita per i suoi giorni ...',
  'page.days.none':
    '{sifted, select, yes {Nessun giorno di queste richieste, imprese e norme è noto.} other {Nessun giorno delle richieste registrate è noto. Ciò non vuol dire che non ci sia: un termine che nessuno ha letto non è mostrato come giorno.}}',
  'page.days.none-ahead': 'Nessun giorno a venire è noto, il che non vuol dire che non ci sia.',
  'page.days.not-asked':
    '{n, plural, one {A una richiesta mancano} other {A # richieste mancano}} datore di lavoro, luogo o valuta, così che nessun giorno può essere indicato.',
  'page.days.opens': 'primo giorno',
  'page.days.own-debt': 'debito del datore di lavoro',
  'page.days.passed': 'passato{left, select, undefined {} other { {left}}}',
  'page.days.read-all': 'Giorni di tutte le {held, number} richieste',
  'page.days.rule': 'Norma',
  'page.days.runs': 'Decorre dal giorno {from}{period, select, no {} other {: {period}}}',
  'page.days.runs-not-known': 'Da che cosa decorra non è registrato',
  'page.days.show-all': 'Mostrare tutti i giorni',
  'page.days.since': 'Giorni a venire, e quelli passati dal giorno {day}.',
  'page.days.stopped-by': 'Fermato da: {stops}',
  'page.days.stops': 'Che cosa lo ferma',
  'page.days.table': 'Giorni di tutte le richieste',
  'page.days.title': 'Scadenze',
  'page.days.traced': 'Richieste esaminate finora: {traced, number} di {of, number}.',
  'page.days.unknown':
    'Di {n, plural, one {una voce} other {# voci}} di richieste l’ultimo giorno del debito stesso non è noto.',
  'page.days.view': '{view, select, list {Elenco} other {Tabella}}',
  'page.days.week':
    '{which, select, this {Questa settimana, {from} – {to}} past {{from} – {to}, passata} other {{from} – {to}}}',
} as const;
