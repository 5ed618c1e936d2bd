/** The help page: marks, words, tests, and what is left to people. */
export const pageExplain = {
  'page.explain.based-on': 'Based on',
  'page.explain.contents': 'On this page',
  'page.explain.decides': 'What the tool will not decide',
  'page.explain.found': '{n, plural, =0 {No entry has it.} one {One entry has it.} other {# entries have it.}}',
  'page.explain.keys': 'Keys',
  'page.explain.link': 'What marks and words mean',
  'page.explain.marks': 'Marks',
  'page.explain.needs': 'What it needs',
  'page.explain.none': 'Nothing here explains “{q}”. Try one word, or look through all by clearing the field.',
  'page.explain.not-said': 'What it does not say',
  'page.explain.search': 'Look for a mark, a word or a test',
  'page.explain.second': 'Every mark, word and test, with its limits. Not legal advice.',
  'page.explain.share': 'Flags below',
  'page.explain.share-of': '{value} ({cite})',
  'page.explain.signs': 'Lines and colours',
  'page.explain.tests': 'Tests',
  'page.explain.tests-text':
    'Each test ends in one of four: flagged, passed, not applicable, cannot tell. It flags nothing that it lacks a fact for.',
  'page.explain.title': 'Help',
  'page.explain.what-is': 'What “{word}” means',
  'page.explain.words': 'Words',
} as const;
