/** Where a price goes: its pictures and its table. */
export const pageBreakdown = {
  'page.breakdown.amount': 'Beløp',
  'page.breakdown.bar': 'Hva som er i prisen, {per}',
  'page.breakdown.enlarged': 'Den siste prisen, forstørret',
  'page.breakdown.fall': 'Ovenfra og ned, {per}',
  'page.breakdown.first': 'Først til å komme til kort: {label}',
  'page.breakdown.inferred': '{label} (forbindelsen utledet)',
  'page.breakdown.lawful': 'lovlig lønnskostnad, {amount}',
  'page.breakdown.loading': 'Følger prisen nedover i kjeden ...',
  'page.breakdown.loss': '+ {amount}, med tap',
  'page.breakdown.none': 'Denne kontrakten foreligger ikke den dagen.',
  'page.breakdown.not-known': 'ikke kjent',
  'page.breakdown.notes': 'Merknader',
  'page.breakdown.part': '{name}, {amount}',
  'page.breakdown.picture':
    '{prices, plural, one {Én pris} other {# priser}} ovenfra og ned, og hva den siste lar være igjen til arbeidet ved siden av den lovlige lønnskostnaden.',
  'page.breakdown.picture-first': 'Den første som kommer til kort: {label}, {amount}.',
  'page.breakdown.picture-left': '{label}: {amount}; {lawful}.',
  'page.breakdown.picture-lost': '{n, plural, one {Ett beløp er} other {# beløp er}} ikke kjent.',
  'page.breakdown.row': 'Ovenfra og ned',
  'page.breakdown.split-not-known':
    '{n, plural, one {ikke kjent: {names}} other {ikke kjent hvordan det er fordelt: {names}}}',
  'page.breakdown.stack': 'Fra venstre til høyre: {parts}.',
  'page.breakdown.table': 'Det samme som tabell',
  'page.breakdown.taken': '− {amount}',
  'page.breakdown.title': 'Hvor prisen går',
  'page.download': '{what} som {form}',
} as const;
