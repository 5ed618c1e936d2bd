/** The help page: marks, words, tests, and what is left to people. */
export const pageExplain = {
  'page.explain.based-on': 'Basato su',
  'page.explain.contents': 'In questa pagina',
  'page.explain.decides': 'Che cosa lo strumento non deciderà',
  'page.explain.found':
    '{n, plural, =0 {Nessuna voce lo contiene.} one {Una voce lo contiene.} other {# voci lo contengono.}}',
  'page.explain.keys': 'Tasti',
  'page.explain.link': 'Che cosa significano segni e parole',
  'page.explain.marks': 'Segni',
  'page.explain.needs': 'Che cosa gli serve',
  'page.explain.none': 'Nulla qui spiega «{q}». Provi una parola, o scorra tutto svuotando il campo.',
  'page.explain.not-said': 'Che cosa non dice',
  'page.explain.search': 'Cercare un segno, una parola o un test',
  'page.explain.second': 'Ogni segno, parola e test, con i suoi limiti. Non è una consulenza legale.',
  'page.explain.share': 'Segnala sotto',
  'page.explain.share-of': '{value} ({cite})',
  'page.explain.signs': 'Linee e colori',
  'page.explain.tests': 'Test',
  'page.explain.tests-text':
    'Ogni test finisce in uno di quattro modi: segnalato, superato, non applicabile, indeterminato. Non segnala nulla per cui gli manchi un fatto.',
  'page.explain.title': 'Aiuto',
  'page.explain.what-is': 'Che cosa significa «{word}»',
  'page.explain.words': 'Parole',
} as const;
