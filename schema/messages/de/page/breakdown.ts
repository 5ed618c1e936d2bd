/** Where a price goes: its pictures and its table. */
export const pageBreakdown = {
  'page.breakdown.amount': 'Betrag',
  'page.breakdown.bar': 'Was im Preis steckt, {per}',
  'page.breakdown.enlarged': 'Der letzte Preis, vergrößert',
  'page.breakdown.fall': 'Von oben nach unten, {per}',
  'page.breakdown.first': 'Reicht als erster nicht: {label}',
  'page.breakdown.inferred': '{label} (Glied erschlossen)',
  'page.breakdown.lawful': 'rechtmäßige Arbeitskosten, {amount}',
  'page.breakdown.loading': 'Der Preis wird die Kette hinab verfolgt ...',
  'page.breakdown.loss': '+ {amount}, mit Verlust',
  'page.breakdown.none': 'Dieser Vertrag liegt an diesem Tag nicht vor.',
  'page.breakdown.not-known': 'nicht bekannt',
  'page.breakdown.notes': 'Anmerkungen',
  'page.breakdown.part': '{name}, {amount}',
  'page.breakdown.picture':
    '{prices, plural, one {Ein Preis} other {# Preise}} von oben nach unten, und was der letzte für die Arbeit lässt, neben ihren rechtmäßigen Arbeitskosten.',
  'page.breakdown.picture-first': 'Der erste, der nicht reicht: {label}, {amount}.',
  'page.breakdown.picture-left': '{label}: {amount}; {lawful}.',
  'page.breakdown.picture-lost': '{n, plural, one {Ein Betrag ist} other {# Beträge sind}} nicht bekannt.',
  'page.breakdown.row': 'Von oben nach unten',
  'page.breakdown.split-not-known':
    '{n, plural, one {nicht bekannt: {names}} other {Aufteilung nicht bekannt: {names}}}',
  'page.breakdown.stack': 'Von links nach rechts: {parts}.',
  'page.breakdown.table': 'Dasselbe als Tabelle',
  'page.breakdown.taken': '− {amount}',
  'page.breakdown.title': 'Wohin der Preis geht',
  'page.download': '{what} als {form}',
} as const;
