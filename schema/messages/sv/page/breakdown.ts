/** Where a price goes: its pictures and its table. */
export const pageBreakdown = {
  'page.breakdown.amount': 'Belopp',
  'page.breakdown.bar': 'Vad som ingår i priset, {per}',
  'page.breakdown.enlarged': 'Det sista priset, förstorat',
  'page.breakdown.fall': 'Uppifrån och ner, {per}',
  'page.breakdown.first': 'Först att inte räcka: {label}',
  'page.breakdown.inferred': '{label} (länken härledd)',
  'page.breakdown.lawful': 'lagenlig arbetskostnad, {amount}',
  'page.breakdown.loading': 'Följer priset ner genom kedjan ...',
  'page.breakdown.loss': '+ {amount}, med förlust',
  'page.breakdown.none': 'Detta avtal finns inte den dagen.',
  'page.breakdown.not-known': 'inte känt',
  'page.breakdown.notes': 'Anmärkningar',
  'page.breakdown.part': '{name}, {amount}',
  'page.breakdown.picture':
    '{prices, plural, one {Ett pris} other {# priser}} uppifrån och ner, och vad det sista lämnar för arbetet bredvid dess lagenliga arbetskostnad.',
  'page.breakdown.picture-first': 'Det första som inte räcker: {label}, {amount}.',
  'page.breakdown.picture-lost': '{n, plural, one {Ett belopp är inte känt} other {# belopp är inte kända}}.',
  'page.breakdown.row': 'Uppifrån och ner',
  'page.breakdown.split-not-known':
    '{n, plural, one {inte känt: {names}} other {inte känt hur det delas: {names}}}',
  'page.breakdown.stack': 'Från vänster till höger: {parts}.',
  'page.breakdown.table': 'Samma som tabell',
  'page.breakdown.taken': '− {amount}',
  'page.breakdown.title': 'Vart priset går',
  'page.download': '{what} som {form}',
} as const;
