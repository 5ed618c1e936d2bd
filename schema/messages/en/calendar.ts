/** What an entry of a calendar says. */
export const calendar = {
  'calendar.as-of': 'On the facts held as of {asOf}. A fact that is added later may move this day.',
  'calendar.lines': 'Lines: {lines}',
  'calendar.name': 'Days of the claim: {claim}',
  'calendar.name-of-all': 'Days of claims',
  'calendar.of-claim': 'Claim: {claim}',
  'calendar.runs-from': 'Runs from {on} ({period})',
  'calendar.summary': '{what}{party, select, undefined {} other {: {party}}}',
  'calendar.under': 'Under: {article}',
} as const;
