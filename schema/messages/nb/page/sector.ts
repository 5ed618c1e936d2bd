/** A sector in a place, year by year. */
export const pageSector = {
  'page.sector.length': 'En stolpe er så lang som den har oppføringer; antallet står ved enden.',
  'page.sector.link': 'Denne sektoren over tid',
  'page.sector.loading': 'Tester priser og lønn for alle år ...',
  'page.sector.no-year': 'ingen dag',
  'page.sector.nothing': 'Ingen foreligger.',
  'page.sector.of': '{of, select, prices {Priser: {test}} other {Lønn: {test}}}',
  'page.sector.open': 'Åpne oppføringene bak',
  'page.sector.place': 'Sted',
  'page.sector.place-hint': 'Et land som PT, eller en region som DE-SH',
  'page.sector.sector': 'Sektor',
  'page.sector.sector-hint': 'Starten på en NACE-kode, for eksempel 14 eller 43.3',
  'page.sector.show': 'Vis',
  'page.sector.table': 'Det samme som tabell',
  'page.sector.title': 'En sektor over tid',
  'page.sector.year':
    '{year}: {total} i alt, {flagged} flagget, {passed} bestått, {cannotTell} kan ikke avgjøres, {notApplicable} ikke aktuelle.',
  'page.sector.year-head': 'År',
} as const;
