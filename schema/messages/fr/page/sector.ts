/** A sector in a place, year by year. */
export const pageSector = {
  'page.sector.length': 'Une barre est aussi longue qu’elle a de fiches ; leur nombre figure à son bout.',
  'page.sector.link': 'Ce secteur dans le temps',
  'page.sector.loading': 'Test des prix et salaires de toutes les années ...',
  'page.sector.no-year': 'sans jour',
  'page.sector.nothing': 'Aucun n’est enregistré.',
  'page.sector.of': '{of, select, prices {Prix : {test}} other {Salaires : {test}}}',
  'page.sector.open': 'Ouvrir les fiches correspondantes',
  'page.sector.place': 'Lieu',
  'page.sector.place-hint': 'Un pays comme PT, ou une région comme DE-SH',
  'page.sector.sector': 'Secteur',
  'page.sector.sector-hint': 'Le début d’un code NACE, comme 14 ou 43.3',
  'page.sector.show': 'Montrer',
  'page.sector.table': 'La même chose en tableau',
  'page.sector.title': 'Un secteur dans le temps',
  'page.sector.year':
    '{year} : {total} en tout, {flagged} signalés, {passed} satisfaits, {cannotTell} indéterminés, {notApplicable} sans objet.',
  'page.sector.year-head': 'Année',
} as const;
