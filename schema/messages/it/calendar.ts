/** What an entry of a calendar says. */
export const calendar = {
  'calendar.as-of':
    'In base ai fatti registrati al giorno {asOf}. Un fatto aggiunto più tardi può spostare questo giorno.',
  'calendar.called-off': 'da non osservare: {what}',
  'calendar.lines': 'Voci: {lines}',
  'calendar.name': 'Giorni della richiesta: {claim}',
  'calendar.name-of-all': 'Giorni delle richieste',
  'calendar.not-verified': 'La legge non è verificata: la consulti prima di fare affidamento su questo giorno.',
  'calendar.of-claim': 'Richiesta: {claim}',
  'calendar.of-party': 'Impresa: {party}',
  'calendar.runs': 'Decorre dal giorno {on}',
  'calendar.runs-from': 'Decorre dal giorno {on} ({period})',
  'calendar.status': 'In base a questi fatti: {status}',
  'calendar.summary': '{what} ({party}; {claim})',
  'calendar.under': 'In base a: {article}',
} as const;
