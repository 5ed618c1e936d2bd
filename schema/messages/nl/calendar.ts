/** What an entry of a calendar says. */
export const calendar = {
  'calendar.as-of':
    'Op grond van de beschikbare feiten per {asOf}. Een feit dat later wordt toegevoegd, kan deze dag verschuiven.',
  'calendar.lines': 'Posten: {lines}',
  'calendar.name': 'Dagen van de vordering: {claim}',
  'calendar.name-of-all': 'Dagen van vorderingen',
  'calendar.of-claim': 'Vordering: {claim}',
  'calendar.runs-from': 'Loopt vanaf {on} ({period})',
  'calendar.summary': '{what}{party, select, undefined {} other {: {party}}}',
  'calendar.under': 'Volgens: {article}',
} as const;
