/** What an entry of a calendar says. */
export const calendar = {
  'calendar.as-of': 'Com os factos que constam à data de {asOf}. Um facto acrescentado mais tarde pode mover este dia.',
  'calendar.called-off': 'a não cumprir: {what}',
  'calendar.lines': 'Linhas: {lines}',
  'calendar.name': 'Dias da reclamação: {claim}',
  'calendar.name-of-all': 'Dias de reclamações',
  'calendar.not-verified': 'A lei não está verificada: consulte-a antes de confiar neste dia.',
  'calendar.of-claim': 'Reclamação: {claim}',
  'calendar.of-party': 'Empresa: {party}',
  'calendar.runs': 'Corre desde {on}',
  'calendar.runs-from': 'Corre desde {on} ({period})',
  'calendar.status': 'Com estes factos: {status}',
  'calendar.summary': '{what} ({party}; {claim})',
  'calendar.under': 'Segundo: {article}',
} as const;
