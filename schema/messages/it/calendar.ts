/** What an entry of a calendar says. */
export const calendar = {
  'calendar.as-of':
    'In base ai fatti registrati al giorno {asOf}. Un fatto aggiunto più tardi può spostare questo giorno.',
  'calendar.lines': 'Voci: {lines}',
  'calendar.name': 'Giorni della richiesta: {claim}',
  'calendar.name-of-all': 'Giorni delle richieste',
  'calendar.of-claim': 'Richiesta: {claim}',
  'calendar.runs-from': 'Decorre dal giorno {on} ({period})',
  'calendar.summary': '{what}{party, select, undefined {} other { ({party})}}',
  'calendar.under': 'In base a: {article}',
} as const;
