/** What an entry of a calendar says. */
export const calendar = {
  'calendar.as-of': 'On the facts held as of {asOf}. A fact that is added later may move this day.',
  'calendar.called-off': 'not to be kept: {what}',
  'calendar.lines': 'Lines: {lines}',
  'calendar.name': 'Days of the claim: {claim}',
  'calendar.name-of-all': 'Days of claims',
  'calendar.not-verified': 'The law is not verified: look it up before you rely on this day.',
  'calendar.of-claim': 'Claim: {claim}',
  'calendar.of-party': 'Company: {party}',
  'calendar.runs': 'Runs from {on}',
  'calendar.runs-from': 'Runs from {on} ({period})',
  'calendar.status': 'On these facts: {status}',
  'calendar.summary': '{what}: {party}; {claim}',
  'calendar.under': 'Under: {article}',
} as const;
