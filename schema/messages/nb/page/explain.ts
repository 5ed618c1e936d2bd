/** The help page: marks, words, tests, and what is left to people. */
export const pageExplain = {
  'page.explain.based-on': 'Basert på',
  'page.explain.contents': 'På denne siden',
  'page.explain.decides': 'Hva verktøyet ikke avgjør',
  'page.explain.found': '{n, plural, =0 {Ingen post har det.} one {Én post har det.} other {# poster har det.}}',
  'page.explain.keys': 'Taster',
  'page.explain.link': 'Hva merker og ord betyr',
  'page.explain.marks': 'Merker',
  'page.explain.needs': 'Hva den trenger',
  'page.explain.none': 'Ingenting her forklarer «{q}». Prøv ett ord, eller se gjennom alt ved å tømme feltet.',
  'page.explain.not-said': 'Hva den ikke sier',
  'page.explain.search': 'Søk etter et merke, et ord eller en test',
  'page.explain.second': 'Hvert merke, ord og test, med grensene. Ikke juridisk rådgivning.',
  'page.explain.share': 'Flagger under',
  'page.explain.share-of': '{value} ({cite})',
  'page.explain.signs': 'Linjer og farger',
  'page.explain.tests': 'Tester',
  'page.explain.tests-text':
    'Hver test ender i én av fire: flagget, bestått, ikke aktuell, kan ikke avgjøres. Den flagger ingenting som den mangler en opplysning om.',
  'page.explain.title': 'Hjelp',
  'page.explain.what-is': 'Hva «{word}» betyr',
  'page.explain.words': 'Ord',
} as const;
