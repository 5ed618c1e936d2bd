/** The days of all claims. */
export const pageDeadlines = {
  'page.days.all': 'Wszystkie',
  'page.days.amount': 'Najwyżej od tego zależy',
  'page.days.answer':
    '{n, plural, one {Jeden termin przed nami.} few {# terminy przed nami.} many {# terminów przed nami.} other {# terminu przed nami.}} Następny: {what}, {day}{days, plural, =0 { (dzisiaj)} one { (jutro)} few { (za # dni)} many { (za # dni)} other { (za # dnia)}}: {party}.',
  'page.days.by': 'W grupach',
  'page.days.claims-cut':
    'Stoją tu dni {read, number} z {held, number} roszczeń. Dni pozostałych mogą przypadać wcześniej: każde roszczenie ma swoje dni na swojej stronie.',
  'page.days.company': 'Firma',
  'page.days.done': 'dokonano{day, select, no { na czas} other { {day}}}',
  'page.days.empty': 'W danych nie ma roszczenia. Tu stoją dni każdego roszczenia, z tym, co każdy z nich zatrzymuje.',
  'page.days.group':
    '{by, select, week {Według tygodni} claim {Według roszczeń} party {Według firm} other {Według przepisów}}',
  'page.days.loading': 'Śledzenie dni każdego roszczenia ...',
  'page.days.none':
    '{sifted, select, yes {Nie jest znany żaden dzień tych roszczeń, firm i przepisów.} other {Nie jest znany żaden dzień roszczeń w danych. To nie znaczy, że go nie ma: okresu, którego nikt nie odczytał, nie pokazuje się jako dnia.}}',
  'page.days.none-ahead': 'Nie jest znany żaden dzień przyszły, co nie znaczy, że go nie ma.',
  'page.days.not-asked':
    '{n, plural, one {W jednym roszczeniu} few {W # roszczeniach} many {W # roszczeniach} other {W # roszczenia}} brakuje pracodawcy, miejsca albo waluty, więc nie da się ustalić żadnego dnia.',
  'page.days.opens': 'pierwszy dzień',
  'page.days.own-debt': 'dług pracodawcy',
  'page.days.passed': 'minął{left, select, undefined {} other { {left}}}',
  'page.days.read-all': 'Dni wszystkich {held, number} roszczeń',
  'page.days.rule': 'Przepis',
  'page.days.runs': 'Biegnie od {from}{period, select, no {} other {: {period}}}',
  'page.days.runs-not-known': 'W danych nie ma, od czego biegnie',
  'page.days.show-all': 'Pokaż wszystkie dni',
  'page.days.since': 'Dni przyszłe i te, które minęły od {day}.',
  'page.days.stopped-by': 'Zatrzymuje: {stops}',
  'page.days.stops': 'Co go zatrzymuje',
  'page.days.table': 'Dni wszystkich roszczeń',
  'page.days.title': 'Terminy',
  'page.days.traced': 'Prześledzone dotąd roszczenia: {traced, number} z {of, number}.',
  'page.days.unknown':
    'Nie jest znany ostatni dzień samego długu dla {n, plural, one {jednej pozycji} few {# pozycji} many {# pozycji} other {# pozycji}} roszczeń.',
  'page.days.view': '{view, select, list {Lista} other {Tabela}}',
  'page.days.week':
    '{which, select, this {Ten tydzień, od {from} do {to}} past {od {from} do {to}, minęło} other {od {from} do {to}}}',
} as const;
