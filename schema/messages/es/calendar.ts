/** What an entry of a calendar says. */
export const calendar = {
  'calendar.as-of':
    'Según los hechos que constan a fecha de {asOf}. Un hecho que se añada después puede mover este día.',
  'calendar.called-off': 'no hay que cumplirlo: {what}',
  'calendar.lines': 'Líneas: {lines}',
  'calendar.name': 'Días de la reclamación: {claim}',
  'calendar.name-of-all': 'Días de reclamaciones',
  'calendar.not-verified': 'La ley no está verificada: consúltela antes de confiar en este día.',
  'calendar.of-claim': 'Reclamación: {claim}',
  'calendar.of-party': 'Empresa: {party}',
  'calendar.runs': 'Corre desde el {on}',
  'calendar.runs-from': 'Corre desde el {on} ({period})',
  'calendar.status': 'Según estos hechos: {status}',
  'calendar.summary': '{what} ({party}; {claim})',
  'calendar.under': 'Según: {article}',
} as const;
