/** Pay by the hour beside the levels of then, and over time. */
export const pagePay = {
  'page.pay.average': '{amount} de promedio',
  'page.pay.days': '{from} a {to}',
  'page.pay.flagged-by': 'Con alerta en: {names}',
  'page.pay.floor-table': 'El mínimo como tabla',
  'page.pay.from': 'Desde',
  'page.pay.level': '{name} {amount}',
  'page.pay.level-name':
    '{level, select, statutory_minimum {mínimo legal} collective_agreement {convenio colectivo} going_rate {salario habitual} two_thirds {dos tercios del salario habitual} other {salario digno}}',
  'page.pay.loading': 'Leyendo lo que se pagó ...',
  'page.pay.no-class': 'no consta la categoría del trabajo',
  'page.pay.no-days': 'no constan los días',
  'page.pay.no-level': 'ninguno',
  'page.pay.not-known': 'no se sabe',
  'page.pay.pay': 'Salario bruto por hora',
  'page.pay.picture':
    '{n, plural, one {Un registro} other {# registros}} de salario por hora, {flagged, plural, =0 {ninguno con alerta} one {uno con alerta} other {# con alerta}}{lost, plural, =0 {} one {, uno cuyo salario por hora no se sabe} other {, # cuyo salario por hora no se sabe}}. Un punto hueco es un promedio de varios trabajadores: alguno de ellos puede haber cobrado menos.',
  'page.pay.record': 'Registro',
  'page.pay.strips': 'Salario por hora{currency, select, none {} other {, {currency}}}',
  'page.pay.table': 'Cada registro como tabla',
  'page.pay.tests': 'Tests',
  'page.pay.time': 'A lo largo del tiempo, junto al mínimo legal, {currency} por hora',
  'page.pay.time-floor': 'El mínimo legal era de {amount} por hora.',
  'page.pay.time-floor-rose': 'El mínimo legal pasó de {from} a {to} por hora el {day}.',
  'page.pay.time-legend':
    'Línea gruesa: mínimo legal; una banda donde depende de la categoría del trabajo; de puntos a lo largo del pie donde no se sabe. Líneas finas con un punto: salario de un período, discontinuas donde está por debajo del mínimo, huecas donde es un promedio.',
  'page.pay.time-no-floor': 'No consta ningún mínimo legal con el que se puedan comparar todos.',
  'page.pay.time-picture':
    '{n, plural, one {Un período} other {# períodos}} de salario, {flagged, plural, =0 {ninguno} one {uno} other {#}} por debajo del mínimo legal.',
  'page.pay.title': 'Lo que se pagó',
  'page.pay.to': 'Hasta',
  'page.pay.workers': '{n, plural, one {un trabajador} other {# trabajadores}}',
} as const;
