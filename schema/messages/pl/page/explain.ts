/** The help page: marks, words, tests, and what is left to people. */
export const pageExplain = {
  'page.explain.based-on': 'Na podstawie',
  'page.explain.contents': 'Na tej stronie',
  'page.explain.decides': 'Czego narzędzie nie rozstrzyga',
  'page.explain.found':
    '{n, plural, =0 {Nie ma tego w żadnym haśle.} one {Jest w jednym haśle.} few {Jest w # hasłach.} many {Jest w # hasłach.} other {Jest w # hasła.}}',
  'page.explain.keys': 'Klawisze',
  'page.explain.link': 'Co znaczą znaki i słowa',
  'page.explain.marks': 'Znaki',
  'page.explain.needs': 'Czego wymaga',
  'page.explain.none':
    'Nic tu nie wyjaśnia „{q}”. Można spróbować jednego słowa albo wyczyścić pole i przejrzeć wszystko.',
  'page.explain.not-said': 'Czego nie mówi',
  'page.explain.search': 'Szukaj znaku, słowa lub testu',
  'page.explain.second': 'Każdy znak, słowo i test, z granicami. To nie jest porada prawna.',
  'page.explain.share': 'Oznacza poniżej',
  'page.explain.share-of': '{value} ({cite})',
  'page.explain.signs': 'Linie i kolory',
  'page.explain.tests': 'Testy',
  'page.explain.tests-text':
    'Każdy test kończy się jednym z czterech: oznaczone, przeszło, nie dotyczy, nie da się ustalić. Nie oznacza niczego, do czego brakuje mu faktu.',
  'page.explain.title': 'Pomoc',
  'page.explain.what-is': 'Co znaczy „{word}”',
  'page.explain.words': 'Słowa',
} as const;
