/** A sector in a place, year by year. */
export const pageSector = {
  'page.sector.length': 'A bar is as long as it has records; their number stands at its end.',
  'page.sector.link': 'This sector over time',
  'page.sector.loading': 'Testing prices and pay of all years ...',
  'page.sector.no-year': 'no day',
  'page.sector.nothing': 'None is held.',
  'page.sector.of': '{of, select, prices {Prices: {test}} other {Pay: {test}}}',
  'page.sector.open': 'Open the records behind it',
  'page.sector.place': 'Place',
  'page.sector.place-hint': 'A country such as PT, or a region such as DE-SH',
  'page.sector.sector': 'Sector',
  'page.sector.sector-hint': 'The start of a NACE code, such as 14 or 43.3',
  'page.sector.show': 'Show',
  'page.sector.table': 'The same as a table',
  'page.sector.title': 'A sector over time',
  'page.sector.year':
    '{year}: {total} in all, {flagged} flagged, {passed} passed, {cannotTell} not to be told, {notApplicable} not applicable.',
  'page.sector.year-head': 'Year',
} as const;
