/** A sector in a place, year by year. */
export const pageSector = {
  'page.sector.length': 'Een balk is zo lang als er gegevens zijn; hun aantal staat aan het eind.',
  'page.sector.link': 'Deze sector in de tijd',
  'page.sector.loading': 'Prijzen en loon van alle jaren worden getoetst ...',
  'page.sector.no-year': 'geen dag',
  'page.sector.nothing': 'Er is niets vastgelegd.',
  'page.sector.of': '{of, select, prices {Prijzen: {test}} other {Loon: {test}}}',
  'page.sector.open': 'De gegevens erachter openen',
  'page.sector.place': 'Plaats',
  'page.sector.place-hint': 'Een land zoals PT, of een regio zoals DE-SH',
  'page.sector.sector': 'Sector',
  'page.sector.sector-hint': 'Het begin van een NACE-code, zoals 14 of 43.3',
  'page.sector.show': 'Tonen',
  'page.sector.table': 'Hetzelfde als tabel',
  'page.sector.title': 'Een sector in de tijd',
  'page.sector.year':
    '{year}: {total} in totaal, {flagged} met een signaal, {passed} doorstaan, {cannotTell} niet te zeggen, {notApplicable} niet van toepassing.',
  'page.sector.year-head': 'Jaar',
} as const;
