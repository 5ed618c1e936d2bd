export const payroll = {
  'payroll.already':
    '{lines, plural, one {# rad finns} other {# rader finns}} redan i krav {number}, och krävs inte igen',
  'payroll.at-least': 'Kravet är minst detta. {fact}',
  'payroll.claimed': 'krav {number}: {lines, plural, one {# rad} other {# rader}}, {place}, {currency}',
  'payroll.counts': 'löneuppgifter {records}, flaggade {flagged}, rader {lines}, öppna {open}',
  'payroll.line':
    '{worker}, {first} till {last}: {bound, select, least {minst } other {}}{rate} per timme skulle betalas ({basis}{cite, select, undefined {} other {; {cite}}}){factor, select, 1 {} other {; tillägg för {hours} timmar med faktorn {factor}}}',
  'payroll.line-due': '{worker}, {first} till {last}: {due} skulle betalas totalt, och {paid} av det betalades',
  'payroll.nothing-short': 'Betalt för sent, och inget fattas.',
  'payroll.nothing-short-of-floor':
    'Betalt för sent; lönegolvet är hållet, och vad som var avtalat finns inte noterat.',
  'payroll.nothing-short-recorded': 'Enligt det som är antecknat fattas inget.',
  'payroll.open': 'öppen {record}: {why}',
  'payroll.otherwise':
    'krav {number} har redan detta arbete med andra siffror, och det krävs inte igen; rätta det kravet: {there} där, {now} enligt lönelistan; {what}',
  'payroll.refused': 'inget krav skrevs: {field}: {why}',
  'payroll.split': 'Dela denna löneuppgift den {day}.',
  'payroll.title': 'Obetald lön enligt lönelistan, {from} till {to}',
  'payroll.would-claim': 'skulle kräva: {lines, plural, one {# rad} other {# rader}}, {place}, {currency}',
} as const;
