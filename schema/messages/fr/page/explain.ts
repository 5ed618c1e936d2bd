/** The help page: marks, words, tests, and what is left to people. */
export const pageExplain = {
  'page.explain.based-on': 'Fondé sur',
  'page.explain.contents': 'Sur cette page',
  'page.explain.decides': 'Ce que l’outil ne décidera pas',
  'page.explain.found':
    '{n, plural, =0 {Aucune entrée ne le contient.} one {Une entrée le contient.} other {# entrées le contiennent.}}',
  'page.explain.keys': 'Touches',
  'page.explain.link': 'Ce que signifient marques et mots',
  'page.explain.marks': 'Marques',
  'page.explain.needs': 'Ce dont il a besoin',
  'page.explain.none': 'Rien ici n’explique « {q} ». Essayez un seul mot, ou parcourez tout en vidant le champ.',
  'page.explain.not-said': 'Ce qu’il ne dit pas',
  'page.explain.search': 'Chercher une marque, un mot ou un test',
  'page.explain.second': 'Chaque marque, mot et test, avec ses limites. Ceci n’est pas un conseil juridique.',
  'page.explain.share': 'Signale en dessous de',
  'page.explain.share-of': '{value} ({cite})',
  'page.explain.signs': 'Lignes et couleurs',
  'page.explain.tests': 'Tests',
  'page.explain.tests-text':
    'Chaque test aboutit à l’un de ces quatre résultats : signalé, satisfait, sans objet, indéterminé. Il ne signale rien pour quoi un fait lui manque.',
  'page.explain.title': 'Aide',
  'page.explain.what-is': 'Ce que signifie « {word} »',
  'page.explain.words': 'Mots',
} as const;
