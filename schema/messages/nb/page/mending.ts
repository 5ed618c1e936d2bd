/** Rejected rows, mended where they stand and sent again. */
export const pageMending = {
  'page.mending.cell': '{column}, linje {line, number, ::group-off}',
  'page.mending.count':
    '{n, plural, =0 {Ingenting er rettet ennå.} one {Én rad er rettet og ikke sendt ennå.} other {# rader er rettet og ikke sendt ennå.}}',
  'page.mending.mended': 'rettet',
  'page.mending.only-in-file':
    '{n, plural, one {Én rad vises} other {# rader vises}} ikke med celler: rett {n, plural, one {den} other {dem}} i filen.',
  'page.mending.rows-of': 'Avviste rader i {file}',
  'page.mending.send': 'Send {n, plural, =0 {disse radene} one {denne raden} other {disse # radene}} på nytt',
  'page.mending.sent': 'sendt på nytt',
  'page.mending.text':
    'Skriv i cellene, eller lim inn fra et regneark. Det som skrives, blir på denne datamaskinen til det sendes; bare rettede rader sendes, som en egen import.',
  'page.mending.title': 'Rett de avviste radene her',
  'page.mending.try': 'Prøv dem først',
  'page.mending.was': 'var: {was}',
} as const;
