/** The help page: marks, words, tests, and what is left to people. */
export const pageExplain = {
  'page.explain.based-on': 'Beruht auf',
  'page.explain.contents': 'Auf dieser Seite',
  'page.explain.decides': 'Was das Programm nicht entscheidet',
  'page.explain.found':
    '{n, plural, =0 {Kein Eintrag enthält es.} one {Ein Eintrag enthält es.} other {# Einträge enthalten es.}}',
  'page.explain.keys': 'Tasten',
  'page.explain.link': 'Was Zeichen und Wörter bedeuten',
  'page.explain.marks': 'Zeichen',
  'page.explain.needs': 'Was er braucht',
  'page.explain.none':
    'Nichts hier erklärt „{q}“. Versuchen Sie ein Wort, oder leeren Sie das Feld, um alles durchzusehen.',
  'page.explain.not-said': 'Was er nicht besagt',
  'page.explain.search': 'Ein Zeichen, ein Wort oder einen Test suchen',
  'page.explain.second': 'Jedes Zeichen, jedes Wort und jeder Test, mit seinen Grenzen. Keine Rechtsberatung.',
  'page.explain.share': 'Markiert unter',
  'page.explain.share-of': '{value} ({cite})',
  'page.explain.signs': 'Linien und Farben',
  'page.explain.tests': 'Tests',
  'page.explain.tests-text':
    'Jeder Test endet auf eine von vier Weisen: markiert, bestanden, nicht anwendbar, nicht feststellbar. Er markiert nichts, wofür ihm eine Tatsache fehlt.',
  'page.explain.title': 'Hilfe',
  'page.explain.what-is': 'Was „{word}“ bedeutet',
  'page.explain.words': 'Wörter',
} as const;
