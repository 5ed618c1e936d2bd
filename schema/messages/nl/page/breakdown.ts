/** Where a price goes: its pictures and its table. */
export const pageBreakdown = {
  'page.breakdown.amount': 'Bedrag',
  'page.breakdown.bar': 'Wat in de prijs zit, {per}',
  'page.breakdown.enlarged': 'De laatste prijs, vergroot',
  'page.breakdown.fall': 'Van boven naar beneden, {per}',
  'page.breakdown.first': 'Schiet het eerst tekort: {label}',
  'page.breakdown.inferred': '{label} (schakel afgeleid)',
  'page.breakdown.lawful': 'rechtmatige arbeidskosten, {amount}',
  'page.breakdown.loading': 'De prijs wordt omlaag langs de keten gevolgd ...',
  'page.breakdown.loss': '+ {amount}, met verlies',
  'page.breakdown.none': 'Dit contract is op die dag niet vastgelegd.',
  'page.breakdown.not-known': 'niet bekend',
  'page.breakdown.notes': 'Opmerkingen',
  'page.breakdown.part': '{name}, {amount}',
  'page.breakdown.picture':
    '{prices, plural, one {Eén prijs} other {# prijzen}} van boven naar beneden, en wat de laatste voor het werk overlaat naast de rechtmatige arbeidskosten ervan.',
  'page.breakdown.picture-first': 'Schiet het eerst tekort: {label}, {amount}.',
  'page.breakdown.picture-left': '{label}: {amount}; {lawful}.',
  'page.breakdown.picture-lost': '{n, plural, one {Eén bedrag is} other {# bedragen zijn}} niet bekend.',
  'page.breakdown.row': 'Van boven naar beneden',
  'page.breakdown.split-not-known':
    '{n, plural, one {niet bekend: {names}} other {niet bekend hoe het is verdeeld: {names}}}',
  'page.breakdown.stack': 'Van links naar rechts: {parts}.',
  'page.breakdown.table': 'Hetzelfde als tabel',
  'page.breakdown.taken': '− {amount}',
  'page.breakdown.title': 'Waar de prijs heen gaat',
  'page.download': '{what} als {form}',
} as const;
