/** A sector in a place, year by year. */
export const pageSector = {
  'page.sector.length': 'Pasek jest tak długi, ile ma zapisów; ich liczba stoi na jego końcu.',
  'page.sector.link': 'Ta branża w czasie',
  'page.sector.loading': 'Testowanie cen i płac ze wszystkich lat ...',
  'page.sector.no-year': 'bez dnia',
  'page.sector.nothing': 'Nie ma w danych.',
  'page.sector.of': '{of, select, prices {Ceny: {test}} other {Płace: {test}}}',
  'page.sector.open': 'Otwórz zapisy, na których to się opiera',
  'page.sector.place': 'Miejsce',
  'page.sector.place-hint': 'Kraj, na przykład PT, albo region, na przykład DE-SH',
  'page.sector.sector': 'Branża',
  'page.sector.sector-hint': 'Początek kodu NACE, na przykład 14 albo 43.3',
  'page.sector.show': 'Pokaż',
  'page.sector.table': 'To samo jako tabela',
  'page.sector.title': 'Branża w czasie',
  'page.sector.year':
    '{year}: razem {total}, oznaczone {flagged}, przeszły {passed}, nie do ustalenia {cannotTell}, nie dotyczy {notApplicable}.',
  'page.sector.year-head': 'Rok',
} as const;
