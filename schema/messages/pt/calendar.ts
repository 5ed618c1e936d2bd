/** What an entry of a calendar says. */
export const calendar = {
  'calendar.as-of': 'Com os factos que constam à data de {asOf}. Um facto acrescentado mais tarde pode mover este dia.',
  'calendar.lines': 'Linhas: {lines}',
  'calendar.name': 'Dias da reclamação: {claim}',
  'calendar.name-of-all': 'Dias de reclamações',
  'calendar.of-claim': 'Reclamação: {claim}',
  'calendar.runs-from': 'Corre desde {on} ({period})',
  'calendar.summary': '{what}{party, select, undefined {} other { ({party})}}',
  'calendar.under': 'Segundo: {article}',
} as const;
