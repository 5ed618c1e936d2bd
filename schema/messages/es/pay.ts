/** Pay by the hour beside the floors of then, and over time. */
export const pay = {
  'pay.answer':
    'Registros salariales que constan: {n}. Por debajo del mínimo legal: {flagged}; no por debajo: {passed}; sin determinar: {open}; sin tal mínimo: {none}.',
  'pay.column.average': 'Promedio de varios',
  'pay.column.collective_agreement': 'Convenio colectivo',
  'pay.column.currency': 'Moneda',
  'pay.column.employer': 'Empleador',
  'pay.column.from': 'Primer día',
  'pay.column.going_rate': 'Salario habitual',
  'pay.column.living_wage': 'Salario digno',
  'pay.column.paid-least': 'Salario bruto por hora, al menos',
  'pay.column.paid-most': 'Salario bruto por hora, como máximo',
  'pay.column.record': 'Registro',
  'pay.column.statutory_minimum': 'Mínimo legal',
  'pay.column.tests': 'Tests',
  'pay.column.two_thirds': 'Dos tercios del salario habitual',
  'pay.column.until': 'Día siguiente al último',
  'pay.column.work': 'Categoría del trabajo',
  'pay.none': 'Aquí no consta ningún salario.',
  'pay.left-out': 'Registros más antiguos que no se muestran: {n}.',
} as const;
