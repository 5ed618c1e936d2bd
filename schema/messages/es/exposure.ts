/** What a buyer may have to answer for, if wages below it stay unpaid. */
export const exposure = {
  'exposure.debt':
    '{debt, select, wages {Salario bruto} contributions {Cotizaciones del empleador} tax {Impuesto sobre el salario} penalty {Penalizaciones} interest {Intereses} other {Indemnización}}: {bounds, select, both {de {least} a {most}} exact {{most}} least {{least} o más} most {como máximo {most}} other {importe no conocido}}',
  'exposure.head':
    'De {all, plural, one {un contrato} other {# contratos}} por debajo, aquellos cuyo precio no puede haber pagado el coste laboral legal: {n, plural, =0 {ninguno} one {uno} other {#}}.',
  'exposure.left-out': '{n, plural, one {No se examinó un contrato.} other {No se examinaron al menos # contratos.}}',
  'exposure.missing.amount':
    '{debt, select, wages {¿Cuánto salario falta como máximo?} contributions {¿Cuáles serían las cotizaciones del empleador?} tax {¿Cuánto impuesto correspondería?} penalty {¿Qué penalizaciones se fijarían?} interest {¿Desde qué día y a qué tipo correrían intereses?} other {¿Para cuántas personas y períodos de pago?}}',
  'exposure.no-shortfall': 'no se sabe cuánto falta',
  'exposure.none-below': 'No consta ningún contrato por debajo.',
  'exposure.shortfall': 'salario bruto que falta: {amount}',
  'exposure.sum':
    '{state, select, owes {Adeudaría} other {Puede adeudar}}, si los salarios quedan sin pagar, por {n, plural, one {un contrato} other {# contratos}}: {text}.{nested, select, yes { Los contratos que se ejecutan unos bajo otros son de un mismo trabajo: lo adeudado por él se cuenta una vez, y las sumas del mismo trabajo no deben sumarse.} other {}}',
  'exposure.supposed':
    'Supuesto: aquí nadie ha reclamado estos salarios. Un lugar cuya ley no convierte a este comprador en deudor no es una exposición suya; allí la falta sigue siendo de los trabajadores.',
  'exposure.unpriced':
    'De {n, plural, one {un contrato} other {# contratos}} por debajo no consta ningún precio, así que no se puede decir nada.',
  'exposure.untold':
    'De {n, plural, one {un contrato} other {# contratos}} por debajo consta un precio, pero falta otro dato, así que no se puede decir.',
} as const;
