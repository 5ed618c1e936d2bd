/** A sector in a place, year by year. */
export const pageSector = {
  'page.sector.length': 'Una barra es tan larga como registros tiene; su número figura al final.',
  'page.sector.link': 'Este sector a lo largo del tiempo',
  'page.sector.loading': 'Examinando precios y salarios de todos los años ...',
  'page.sector.no-year': 'sin día',
  'page.sector.nothing': 'No consta ninguno.',
  'page.sector.of': '{of, select, prices {Precios: {test}} other {Salarios: {test}}}',
  'page.sector.open': 'Abrir los registros correspondientes',
  'page.sector.place': 'Lugar',
  'page.sector.place-hint': 'Un país como PT, o una región como DE-SH',
  'page.sector.sector': 'Sector',
  'page.sector.sector-hint': 'El comienzo de un código NACE, como 14 o 43.3',
  'page.sector.show': 'Mostrar',
  'page.sector.table': 'Lo mismo como tabla',
  'page.sector.title': 'Un sector a lo largo del tiempo',
  'page.sector.year':
    '{year}: {total} en total, {flagged} con alerta, {passed} superados, {cannotTell} sin determinar, {notApplicable} no aplicables.',
  'page.sector.year-head': 'Año',
} as const;
