/** A sector in a place, year by year. */
export const pageSector = {
  'page.sector.length': 'Ein Balken ist so lang, wie er Datensätze hat; ihre Zahl steht an seinem Ende.',
  'page.sector.link': 'Diese Branche im Zeitverlauf',
  'page.sector.loading': 'Preise und Löhne aller Jahre werden getestet ...',
  'page.sector.no-year': 'kein Tag',
  'page.sector.nothing': 'Nichts liegt vor.',
  'page.sector.of': '{of, select, prices {Preise: {test}} other {Lohn: {test}}}',
  'page.sector.open': 'Datensätze dahinter öffnen',
  'page.sector.place': 'Ort',
  'page.sector.place-hint': 'Ein Land wie PT oder eine Region wie DE-SH',
  'page.sector.sector': 'Branche',
  'page.sector.sector-hint': 'Der Anfang eines NACE-Codes, etwa 14 oder 43.3',
  'page.sector.show': 'Zeigen',
  'page.sector.table': 'Dasselbe als Tabelle',
  'page.sector.title': 'Eine Branche im Zeitverlauf',
  'page.sector.year':
    '{year}: {total} insgesamt, {flagged} markiert, {passed} bestanden, {cannotTell} nicht feststellbar, {notApplicable} nicht anwendbar.',
  'page.sector.year-head': 'Jahr',
} as const;
