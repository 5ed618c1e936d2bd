/** Fictional data to try things on. */
export const pageDemonstrations = {
  'page.demonstrations.day':
    'La sua storia si colloca al giorno {day}; seed/{name}/README.md dice che cosa guardare per primo.',
  'page.demonstrations.hint': 'Tutto in esso è inventato. È un’importazione come un’altra, e si può annullare.',
  'page.demonstrations.load': 'Caricarlo',
  'page.demonstrations.loading': 'Caricamento ...',
  'page.demonstrations.load-small': 'Caricare la dimostrazione',
  'page.demonstrations.open': 'Aprire i suoi segnali al giorno {day}',
  'page.demonstrations.title': 'Un insieme di dati per provare',
} as const;
