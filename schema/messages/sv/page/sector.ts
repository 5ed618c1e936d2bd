/** A sector in a place, year by year. */
export const pageSector = {
  'page.sector.length': 'En stapel är så lång som den har poster; antalet står vid dess slut.',
  'page.sector.link': 'Denna bransch över tid',
  'page.sector.loading': 'Testar priser och löner för alla år ...',
  'page.sector.no-year': 'ingen dag',
  'page.sector.nothing': 'Inget finns här.',
  'page.sector.of': '{of, select, prices {Priser: {test}} other {Löner: {test}}}',
  'page.sector.open': 'Öppna posterna bakom det',
  'page.sector.place': 'Plats',
  'page.sector.place-hint': 'Ett land som PT, eller en region som DE-SH',
  'page.sector.sector': 'Bransch',
  'page.sector.sector-hint': 'Början på en NACE-kod, som 14 eller 43.3',
  'page.sector.show': 'Visa',
  'page.sector.table': 'Samma som tabell',
  'page.sector.title': 'En bransch över tid',
  'page.sector.year':
    '{year}: {total} totalt, {flagged} flaggade, {passed} klarar testet, {cannotTell} kan inte avgöras, {notApplicable} ej tillämpliga.',
  'page.sector.year-head': 'År',
} as const;
