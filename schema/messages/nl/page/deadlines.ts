/** The days of all claims. */
export const pageDeadlines = {
  'page.days.all': 'Alle',
  'page.days.amount': 'Hangt er ten hoogste van af',
  'page.days.answer':
    '{n, plural, one {Er komt nog één datum} other {Er komen nog # data}}. Volgende: {what}, {day}{days, plural, =0 { (vandaag)} one { (morgen)} other { (over # dagen)}}: {party}.',
  'page.days.by': 'In groepen',
  'page.days.claims-cut':
    'Hier staan de dagen van {read, number} van de {held, number} vorderingen. Die van de andere kunnen eerder vallen: elke vordering heeft haar dagen op haar pagina.',
  'page.days.company': 'Bedrijf',
  'page.days.done': 'gedaan{day, select, no { op tijd} other { op {day}}}',
  'page.days.empty':
    'Er is geen vordering vastgelegd. De dagen van elke vordering staan hier, met wat elk ervan stopt.',
  'page.days.group': '{by, select, week {Per week} claim {Per vordering} party {Per bedrijf} other {Per regel}}',
  'page.days.loading': 'Elke vordering wordt getraceerd voor haar dagen ...',
  'page.days.none':
    '{sifted, select, yes {Van deze vorderingen, bedrijven en regels is geen dag bekend.} other {Van de vastgelegde vorderingen is geen dag bekend. Dat betekent niet dat er geen is: een termijn die niemand heeft gelezen, wordt niet als dag getoond.}}',
  'page.days.none-ahead': 'Er is geen komende dag bekend, wat niet betekent dat er geen is.',
  'page.days.not-asked':
    '{n, plural, one {Eén vordering mist} other {# vorderingen missen}} werkgever, plaats of munteenheid, zodat er geen dag van te zeggen is.',
  'page.days.opens': 'eerste dag',
  'page.days.own-debt': 'schuld van de werkgever',
  'page.days.passed': 'verstreken{left, select, undefined {} other { {left}}}',
  'page.days.read-all': 'Dagen van alle {held, number} vorderingen',
  'page.days.rule': 'Regel',
  'page.days.runs': 'Loopt vanaf {from}{period, select, no {} other {: {period}}}',
  'page.days.runs-not-known': 'Vanaf wanneer die loopt, is niet vastgelegd',
  'page.days.show-all': 'Alle dagen tonen',
  'page.days.since': 'Komende dagen, en dagen die sinds {day} zijn verstreken.',
  'page.days.stopped-by': 'Gestopt door: {stops}',
  'page.days.stops': 'Wat die stopt',
  'page.days.table': 'Dagen van alle vorderingen',
  'page.days.title': 'Termijnen',
  'page.days.traced': 'Tot nu toe nagegane vorderingen: {traced, number} van {of, number}.',
  'page.days.unknown':
    'Van {n, plural, one {één post} other {# posten}} van vorderingen is de laatste dag van de schuld zelf niet bekend.',
  'page.days.view': '{view, select, list {Lijst} other {Tabel}}',
  'page.days.week':
    '{which, select, this {Deze week, {from} tot en met {to}} past {{from} tot en met {to}, verstreken} other {{from} tot en met {to}}}',
} as const;
