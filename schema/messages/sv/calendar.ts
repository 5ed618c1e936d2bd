/** What an entry of a calendar says. */
export const calendar = {
  'calendar.as-of': 'Enligt de uppgifter som finns per {asOf}. En uppgift som läggs till senare kan flytta denna dag.',
  'calendar.called-off': 'behöver inte hållas: {what}',
  'calendar.lines': 'Rader: {lines}',
  'calendar.name': 'Dagar för kravet: {claim}',
  'calendar.name-of-all': 'Dagar för krav',
  'calendar.not-verified': 'Lagen är inte verifierad: slå upp den innan du litar på denna dag.',
  'calendar.of-claim': 'Krav: {claim}',
  'calendar.of-party': 'Företag: {party}',
  'calendar.runs': 'Räknas från {on}',
  'calendar.runs-from': 'Räknas från {on} ({period})',
  'calendar.status': 'Enligt dessa uppgifter: {status}',
  'calendar.summary': '{what}: {party}; {claim}',
  'calendar.under': 'Enligt: {article}',
} as const;
