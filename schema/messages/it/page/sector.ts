/** A sector in a place, year by year. */
export const pageSector = {
  'page.sector.length': 'Una barra è lunga quanto le sue schede; il loro numero sta alla sua fine.',
  'page.sector.link': 'Questo settore nel tempo',
  'page.sector.loading': 'Test di prezzi e retribuzioni di tutti gli anni ...',
  'page.sector.no-year': 'senza giorno',
  'page.sector.nothing': 'Nessuno è registrato.',
  'page.sector.of': '{of, select, prices {Prezzi: {test}} other {Retribuzioni: {test}}}',
  'page.sector.open': 'Aprire le schede corrispondenti',
  'page.sector.place': 'Luogo',
  'page.sector.place-hint': 'Un paese come PT, o una regione come DE-SH',
  'page.sector.sector': 'Settore',
  'page.sector.sector-hint': 'L’inizio di un codice NACE, come 14 o 43.3',
  'page.sector.show': 'Mostrare',
  'page.sector.table': 'Lo stesso come tabella',
  'page.sector.title': 'Un settore nel tempo',
  'page.sector.year':
    '{year}: {total} in tutto, {flagged} segnalati, {passed} superati, {cannotTell} indeterminati, {notApplicable} non applicabili.',
  'page.sector.year-head': 'Anno',
} as const;
