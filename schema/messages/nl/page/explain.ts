/** The help page: marks, words, tests, and what is left to people. */
export const pageExplain = {
  'page.explain.based-on': 'Gebaseerd op',
  'page.explain.contents': 'Op deze pagina',
  'page.explain.decides': 'Wat het hulpmiddel niet beslist',
  'page.explain.found':
    '{n, plural, =0 {In geen vermelding gevonden.} one {In één vermelding gevonden.} other {In # vermeldingen gevonden.}}',
  'page.explain.keys': 'Toetsenbord',
  'page.explain.link': 'Wat tekens en woorden betekenen',
  'page.explain.marks': 'Tekens',
  'page.explain.needs': 'Wat de toets nodig heeft',
  'page.explain.none': 'Niets hier verklaart “{q}”. Probeer één woord, of bekijk alles door het veld leeg te maken.',
  'page.explain.not-said': 'Wat de toets niet zegt',
  'page.explain.search': 'Zoek een teken, een woord of een toets',
  'page.explain.second': 'Elk teken, elk woord en elke toets, met de grenzen ervan. Geen juridisch advies.',
  'page.explain.share': 'Signaal onder',
  'page.explain.share-of': '{value} ({cite})',
  'page.explain.signs': 'Lijnen en kleuren',
  'page.explain.tests': 'Toetsen',
  'page.explain.tests-text':
    'Elke toets heeft een van vier uitkomsten: signaal, doorstaan, niet van toepassing, niet te zeggen. Waar een feit ontbreekt, geeft hij geen signaal.',
  'page.explain.title': 'Hulp',
  'page.explain.what-is': 'Wat “{word}” betekent',
  'page.explain.words': 'Woorden',
} as const;
