/** What a buyer may have to answer for, if wages below it stay unpaid. */
export const exposure = {
  'exposure.head':
    '{name}: de {all, plural, one {un contrato} other {# contratos}} por debajo, aquellos cuyo precio no puede haber pagado el coste laboral legal: {n, plural, =0 {ninguno} one {uno} other {#}}.',
  'exposure.left-out': '{n, plural, one {No se examinó un contrato.} other {No se examinaron al menos # contratos.}}',
  'exposure.no-shortfall': 'no se sabe cuánto falta',
  'exposure.shortfall': 'falta salario bruto por al menos {amount}',
  'exposure.sum':
    '{state, select, owes {Adeudaría} other {Puede adeudar}} hasta {amount} por {n, plural, one {un contrato} other {# contratos}}, si queda sin pagar la menor cuantía de salario bruto que falta. Puede faltar más.',
  'exposure.supposed':
    'Supuesto: aquí nadie ha reclamado estos salarios. Un lugar cuya ley no convierte a este comprador en deudor no es una exposición suya; allí la falta sigue siendo de los trabajadores.',
} as const;
