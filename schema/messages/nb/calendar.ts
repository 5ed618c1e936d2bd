/** What an entry of a calendar says. */
export const calendar = {
  'calendar.as-of':
    'Ut fra opplysningene som forelå per {asOf}. En opplysning som kommer til senere, kan flytte denne dagen.',
  'calendar.called-off': 'skal ikke holdes: {what}',
  'calendar.lines': 'Linjer: {lines}',
  'calendar.name': 'Dager i kravet: {claim}',
  'calendar.name-of-all': 'Dager i krav',
  'calendar.not-verified': 'Loven er ikke verifisert: slå den opp før du stoler på denne dagen.',
  'calendar.of-claim': 'Krav: {claim}',
  'calendar.of-party': 'Selskap: {party}',
  'calendar.runs': 'Løper fra {on}',
  'calendar.runs-from': 'Løper fra {on} ({period})',
  'calendar.status': 'På dette grunnlag: {status}',
  'calendar.summary': '{what}: {party}; {claim}',
  'calendar.under': 'Etter: {article}',
} as const;
