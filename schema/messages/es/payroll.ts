export const payroll = {
  'payroll.already':
    '{lines, plural, one {# línea ya está} other {# líneas ya están}} en la reclamación {number}, y no se {lines, plural, one {reclama} other {reclaman}} de nuevo',
  'payroll.at-least': 'La reclamación es al menos esta. {fact}',
  'payroll.claimed': 'reclamación {number}: {lines, plural, one {# línea} other {# líneas}}, {place}, {currency}',
  'payroll.counts': 'registros {records}, con alerta {flagged}, líneas {lines}, abiertos {open}',
  'payroll.line':
    '{worker}, {first} a {last}: se debía {bound, select, least {al menos } other {}}{rate} por hora ({basis}{cite, select, undefined {} other {; {cite}}}){factor, select, 1 {} other {; recargo por {hours} horas a {factor} veces}}',
  'payroll.line-due': '{worker}, {first} a {last}: se debían {due} en total, y de ello se pagaron {paid}',
  'payroll.nothing-short': 'Pagado tarde, y no falta nada.',
  'payroll.nothing-short-of-floor': 'Se pagó tarde; se respeta el mínimo, y lo pactado no consta.',
  'payroll.nothing-short-recorded': 'Según lo registrado, no falta nada.',
  'payroll.open': 'abierto {record}: {why}',
  'payroll.otherwise':
    'la reclamación {number} ya tiene este trabajo con otras cifras, y no se reclama de nuevo; corrija esa reclamación: {there} allí, {now} según la nómina; {what}',
  'payroll.refused': 'no se escribió ninguna reclamación: {field}: {why}',
  'payroll.split': 'Divida este registro el {day}.',
  'payroll.title': 'Salarios no pagados según la nómina, {from} a {to}',
  'payroll.would-claim': 'reclamaría: {lines, plural, one {# línea} other {# líneas}}, {place}, {currency}',
} as const;
