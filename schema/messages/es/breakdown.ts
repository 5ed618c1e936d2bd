/** Where a price goes, from the sale to the public down to the pay for the work. */
const PER = '{unit, select, undefined {{per}} other {por {unit}}}';

export const breakdown = {
  'breakdown.answer.impossible': `De {price} ${PER} queda {left_is, select, exact {{left}} other {como máximo {left}}} para el trabajo, y su coste laboral legal es de {labour_is, select, exact {{labour}} other {al menos {labour}}}.`,
  'breakdown.answer.no-labour': `De {price} ${PER} queda como máximo {left} para el trabajo; no se sabe cuál es su coste laboral legal.`,
  'breakdown.answer.no-price': 'No consta ningún precio que se pueda desglosar.',
  'breakdown.answer.open': `De {price} ${PER} queda {left_is, select, exact {{left}} other {como máximo {left}}} para el trabajo, y su coste laboral legal es de {labour_is, select, exact {{labour}} other {al menos {labour}}}: con lo que consta podría ser lo uno o lo otro.`,
  'breakdown.answer.possible': `De {price} ${PER} queda {left_is, select, exact {{left}} other {al menos {left}}} para el trabajo, y su coste laboral legal es {labour_is, select, exact {de {labour}} other {como máximo de {labour}}}.`,
  'breakdown.answer.unpriced': 'No consta el precio del trabajo mismo; sí los precios por encima de él.',
  'breakdown.column.currency': 'Moneda',
  'breakdown.column.least': 'Al menos',
  'breakdown.column.most': 'Como máximo',
  'breakdown.column.notes': 'Notas',
  'breakdown.column.per': 'Por',
  'breakdown.column.record': 'Id del contrato',
  'breakdown.column.row': 'De arriba abajo',
  'breakdown.first':
    'El primer precio desde arriba que no puede haber pagado el coste laboral legal es lo que {party} paga a {to}; ambas partes lo acordaron y podían verlo.',
  'breakdown.first-known':
    'De los precios de los que puede decirse, el primero desde arriba que no puede haber pagado el coste laboral legal es lo que {party} paga a {to}; ambas partes lo acordaron y podían verlo. Por encima no puede decirse de: {above}.',
  'breakdown.first-left':
    'Lo que {party} paga a {to} pagaría por sí solo el coste laboral legal, pero no junto con los demás costes del trabajo.',
  'breakdown.note.first': 'El primer precio desde arriba que no puede haber pagado el coste laboral legal del trabajo.',
  'breakdown.note.first-known':
    'De los que puede decirse, el primero desde arriba que no alcanza el coste laboral legal del trabajo.',
  'breakdown.note.first-left':
    'El primer escalón desde arriba que está por debajo del coste laboral legal del trabajo.',
  'breakdown.note.inferred': 'Que está por encima del trabajo es inferido, no documentado.',
  'breakdown.note.not-known': 'No se sabe.',
  'breakdown.note.other-work': 'Como máximo: el precio de arriba puede pagar también otros trabajos.',
  'breakdown.note.others':
    'Paga también {n, plural, one {otro contrato} many {otros # contratos} other {otros # contratos}}: si alcanza para todos es otro test.',
  'breakdown.note.source': 'Fuente: {cite}.',
  'breakdown.note.tax-not-known': 'Incluye el impuesto sobre la venta; no se sabe cuánto es.',
  'breakdown.parts':
    'Por encima de aquí el camino se divide: no se sabe en el marco de qué contrato se hizo el trabajo.',
  'breakdown.row.keeps': '{party} conserva, incluidos sus propios costes',
  'breakdown.row.labour': 'Coste laboral legal: horas × mínimo salarial × (1 + cargas sociales)',
  'breakdown.row.left': 'Queda para el trabajo: salario y lo que el empleador debe sobre él',
  'breakdown.row.on_costs': 'Cargas sociales del empleador incluidas',
  'breakdown.row.other_costs': 'Otros costes de {party}: material, herramientas, viajes',
  'breakdown.row.price': '{party} paga a {to}',
  'breakdown.row.retail': '{party} lo vende por',
  'breakdown.row.seller_keeps': '{party} conserva, incluidos todos los costes de venta',
  'breakdown.row.short': 'Falta para el coste laboral legal',
  'breakdown.row.tax': 'Impuesto sobre la venta',
  'breakdown.row.wage': 'Salario bruto incluido',
} as const;
