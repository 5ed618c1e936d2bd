/** The help page: marks, words, tests, and what is left to people. */
export const pageExplain = {
  'page.explain.based-on': 'Bygger på',
  'page.explain.contents': 'På denna sida',
  'page.explain.decides': 'Vad verktyget inte avgör',
  'page.explain.found': '{n, plural, =0 {Ingen post har det.} one {En post har det.} other {# poster har det.}}',
  'page.explain.keys': 'Tangenter',
  'page.explain.link': 'Vad märken och ord betyder',
  'page.explain.marks': 'Märken',
  'page.explain.needs': 'Vad det behöver',
  'page.explain.none': 'Inget här förklarar ”{q}”. Prova ett ord, eller se igenom allt genom att tömma fältet.',
  'page.explain.not-said': 'Vad det inte säger',
  'page.explain.search': 'Leta efter ett märke, ett ord eller ett test',
  'page.explain.second': 'Varje märke, ord och test, med sina gränser. Inte juridisk rådgivning.',
  'page.explain.share': 'Flaggar under',
  'page.explain.share-of': '{value} ({cite})',
  'page.explain.signs': 'Linjer och färger',
  'page.explain.tests': 'Tester',
  'page.explain.tests-text':
    'Varje test slutar i ett av fyra: flaggad, klarar testet, ej tillämpligt, kan inte avgöras. Det flaggar inget som det saknar en uppgift för.',
  'page.explain.title': 'Hjälp',
  'page.explain.what-is': 'Vad ”{word}” betyder',
  'page.explain.words': 'Ord',
} as const;
