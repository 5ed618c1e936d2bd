/** What an entry of a calendar says. */
export const calendar = {
  'calendar.as-of': 'Enligt de uppgifter som finns per {asOf}. En uppgift som läggs till senare kan flytta denna dag.',
  'calendar.lines': 'Rader: {lines}',
  'calendar.name': 'Dagar för kravet: {claim}',
  'calendar.name-of-all': 'Dagar för krav',
  'calendar.of-claim': 'Krav: {claim}',
  'calendar.runs-from': 'Räknas från {on} ({period})',
  'calendar.summary': '{what}{party, select, undefined {} other {: {party}}}',
  'calendar.under': 'Enligt: {article}',
} as const;
