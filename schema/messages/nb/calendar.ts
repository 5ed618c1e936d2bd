/** What an entry of a calendar says. */
export const calendar = {
  'calendar.as-of':
    'Ut fra opplysningene som forelå per {asOf}. En opplysning som kommer til senere, kan flytte denne dagen.',
  'calendar.lines': 'Linjer: {lines}',
  'calendar.name': 'Dager i kravet: {claim}',
  'calendar.name-of-all': 'Dager i krav',
  'calendar.of-claim': 'Krav: {claim}',
  'calendar.runs-from': 'Løper fra {on} ({period})',
  'calendar.summary': '{what}{party, select, undefined {} other {: {party}}}',
  'calendar.under': 'Etter: {article}',
} as const;
