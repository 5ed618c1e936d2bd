/** The help page: marks, words, tests, and what is left to people. */
export const pageExplain = {
  'page.explain.based-on': 'Baseado em',
  'page.explain.contents': 'Nesta página',
  'page.explain.decides': 'O que a ferramenta não decidirá',
  'page.explain.found':
    '{n, plural, =0 {Nenhuma entrada o contém.} one {Uma entrada contém-no.} other {# entradas contêm-no.}}',
  'page.explain.keys': 'Teclas',
  'page.explain.link': 'O que significam marcas e palavras',
  'page.explain.marks': 'Marcas',
  'page.explain.needs': 'O que precisa',
  'page.explain.none': 'Nada aqui explica «{q}». Experimente uma só palavra, ou veja tudo esvaziando o campo.',
  'page.explain.not-said': 'O que não diz',
  'page.explain.search': 'Procure uma marca, uma palavra ou um teste',
  'page.explain.second': 'Cada marca, palavra e teste, com os seus limites. Não é aconselhamento jurídico.',
  'page.explain.share': 'Dá alerta abaixo de',
  'page.explain.share-of': '{value} ({cite})',
  'page.explain.signs': 'Linhas e cores',
  'page.explain.tests': 'Testes',
  'page.explain.tests-text':
    'Cada teste acaba num de quatro resultados: com alerta, superado, não aplicável, por determinar. Não dá alerta em nada para o qual lhe falte um facto.',
  'page.explain.title': 'Ajuda',
  'page.explain.what-is': 'O que significa «{word}»',
  'page.explain.words': 'Palavras',
} as const;
