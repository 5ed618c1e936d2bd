/** Fictional data to try things on. */
export const pageDemonstrations = {
  'page.demonstrations.day': 'Ihre Geschichte spielt am {day}; seed/{name}/README.md sagt, was zuerst anzusehen ist.',
  'page.demonstrations.hint':
    'Alles darin ist erfunden. Es ist ein Import wie jeder andere und lässt sich rückgängig machen.',
  'page.demonstrations.load': 'Laden',
  'page.demonstrations.loading': 'Wird geladen ...',
  'page.demonstrations.load-small': 'Vorführdaten laden',
  'page.demonstrations.open': 'Markierungen am {day} öffnen',
  'page.demonstrations.title': 'Daten zum Ausprobieren',
} as const;
