/** What an entry of a calendar says. */
export const calendar = {
  'calendar.as-of':
    'Op grond van de beschikbare feiten per {asOf}. Een feit dat later wordt toegevoegd, kan deze dag verschuiven.',
  'calendar.called-off': 'niet in acht te nemen: {what}',
  'calendar.lines': 'Posten: {lines}',
  'calendar.name': 'Dagen van de vordering: {claim}',
  'calendar.name-of-all': 'Dagen van vorderingen',
  'calendar.not-verified': 'Het recht is niet nagekeken: zoek het op voordat u op deze dag vertrouwt.',
  'calendar.of-claim': 'Vordering: {claim}',
  'calendar.of-party': 'Bedrijf: {party}',
  'calendar.runs': 'Loopt vanaf {on}',
  'calendar.runs-from': 'Loopt vanaf {on} ({period})',
  'calendar.status': 'Op grond van deze feiten: {status}',
  'calendar.summary': '{what}: {party}; {claim}',
  'calendar.under': 'Volgens: {article}',
} as const;
