/** Rejected rows, mended where they stand and sent again. */
export const pageMending = {
  'page.mending.cell': '{column}, riga {line, number, ::group-off}',
  'page.mending.count':
    '{n, plural, =0 {Ancora nulla è corretto.} one {Una riga è corretta e non ancora inviata.} other {# righe sono corrette e non ancora inviate.}}',
  'page.mending.mended': 'corretta',
  'page.mending.only-in-file':
    '{n, plural, one {Una riga non è mostrata} other {# righe non sono mostrate}} in celle: {n, plural, one {la corregga} other {le corregga}} nel file.',
  'page.mending.rows-of': 'Righe respinte di {file}',
  'page.mending.send': 'Inviare di nuovo {n, plural, =0 {queste righe} one {questa riga} other {queste # righe}}',
  'page.mending.sent': 'inviata di nuovo',
  'page.mending.text':
    'Scriva nelle celle, o incolli da un foglio di calcolo. Ciò che è scritto resta su questo computer finché non è inviato; sono inviate solo le righe corrette, come importazione a sé.',
  'page.mending.title': 'Correggere qui le righe respinte',
  'page.mending.try': 'Provarle prima',
  'page.mending.was': 'prima: {was}',
} as const;
