/** The days of all claims. */
export const pageDeadlines = {
  'page.days.all': 'Todos',
  'page.days.amount': 'Depende de ello como máximo',
  'page.days.answer':
    '{n, plural, one {Queda una fecha} other {Quedan # fechas}} por delante. Siguiente: {what}, {day}{days, plural, =0 { (hoy)} one { (mañana)} other { (dentro de # días)}}: {party}.',
  'page.days.by': 'En grupos',
  'page.days.claims-cut':
    'Aquí están los días de {read, number} de {held, number} reclamaciones. Los de las demás pueden ser anteriores: cada reclamación tiene los suyos en su página.',
  'page.days.company': 'Empresa',
  'page.days.done': 'hecho{day, select, no { a tiempo} other { el {day}}}',
  'page.days.empty':
    'No consta ninguna reclamación. Aquí figuran los días de cada reclamación, con lo que detiene cada uno.',
  'page.days.group': '{by, select, week {Por semana} claim {Por reclamación} party {Por empresa} other {Por regla}}',
  'page.days.loading': 'Rastreando los días de cada reclamación ...',
  'page.days.none':
    '{sifted, select, yes {No se conoce ningún día de estas reclamaciones, empresas y reglas.} other {No se conoce ningún día de las reclamaciones que constan. Eso no significa que no lo haya: un plazo que nadie ha leído no se muestra como día.}}',
  'page.days.none-ahead': 'No se conoce ningún día por venir, lo que no significa que no lo haya.',
  'page.days.not-asked':
    '{n, plural, one {A una reclamación le faltan} other {A # reclamaciones les faltan}} empleador, lugar o moneda, de modo que no se puede determinar ningún día.',
  'page.days.opens': 'primer día',
  'page.days.own-debt': 'deuda del empleador',
  'page.days.passed': 'pasado{left, select, undefined {} other { {left}}}',
  'page.days.read-all': 'Días de las {held, number} reclamaciones',
  'page.days.rule': 'Regla',
  'page.days.runs': 'Corre desde el {from}{period, select, no {} other {: {period}}}',
  'page.days.runs-not-known': 'No consta desde cuándo corre',
  'page.days.show-all': 'Mostrar todos los días',
  'page.days.since': 'Los días por venir, y los pasados desde el {day}.',
  'page.days.stopped-by': 'Lo detiene: {stops}',
  'page.days.stops': 'Qué lo detiene',
  'page.days.table': 'Días de todas las reclamaciones',
  'page.days.title': 'Plazos',
  'page.days.traced': 'Reclamaciones examinadas hasta ahora: {traced, number} de {of, number}.',
  'page.days.unknown':
    'De {n, plural, one {una línea} other {# líneas}} de reclamaciones no se sabe el último día de la deuda misma.',
  'page.days.view': '{view, select, list {Lista} other {Tabla}}',
  'page.days.week':
    '{which, select, this {Esta semana, {from} a {to}} past {{from} a {to}, pasada} other {{from} a {to}}}',
} as const;
