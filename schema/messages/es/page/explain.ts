/** The help page: marks, words, tests, and what is left to people. */
export const pageExplain = {
  'page.explain.based-on': 'Basado en',
  'page.explain.contents': 'En esta página',
  'page.explain.decides': 'Lo que la herramienta no decidirá',
  'page.explain.found':
    '{n, plural, =0 {Ninguna entrada lo contiene.} one {Una entrada lo contiene.} other {# entradas lo contienen.}}',
  'page.explain.keys': 'Teclas',
  'page.explain.link': 'Qué significan marcas y palabras',
  'page.explain.marks': 'Marcas',
  'page.explain.needs': 'Qué necesita',
  'page.explain.none': 'Nada aquí explica «{q}». Pruebe con una sola palabra, o véalo todo vaciando el campo.',
  'page.explain.not-said': 'Lo que no dice',
  'page.explain.search': 'Busque una marca, una palabra o un test',
  'page.explain.second': 'Cada marca, palabra y test, con sus límites. No es asesoramiento jurídico.',
  'page.explain.share': 'Da alerta por debajo de',
  'page.explain.share-of': '{value} ({cite})',
  'page.explain.signs': 'Líneas y colores',
  'page.explain.tests': 'Tests',
  'page.explain.tests-text':
    'Cada test acaba en uno de cuatro resultados: con alerta, superado, no aplicable, sin determinar. No da alerta en nada para lo que le falte un hecho.',
  'page.explain.title': 'Ayuda',
  'page.explain.what-is': 'Qué significa «{word}»',
  'page.explain.words': 'Palabras',
} as const;
