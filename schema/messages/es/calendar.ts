/** What an entry of a calendar says. */
export const calendar = {
  'calendar.as-of':
    'Según los hechos que constan a fecha de {asOf}. Un hecho que se añada después puede mover este día.',
  'calendar.lines': 'Líneas: {lines}',
  'calendar.name': 'Días de la reclamación: {claim}',
  'calendar.name-of-all': 'Días de reclamaciones',
  'calendar.of-claim': 'Reclamación: {claim}',
  'calendar.runs-from': 'Corre desde el {on} ({period})',
  'calendar.summary': '{what}{party, select, undefined {} other { ({party})}}',
  'calendar.under': 'Según: {article}',
} as const;
