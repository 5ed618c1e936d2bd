/** Rejected rows, mended where they stand and sent again. */
export const pageMending = {
  'page.mending.cell': '{column}, rad {line, number, ::group-off}',
  'page.mending.count':
    '{n, plural, =0 {Inget är rättat ännu.} one {En rad är rättad men inte skickad ännu.} other {# rader är rättade men inte skickade ännu.}}',
  'page.mending.mended': 'rättad',
  'page.mending.only-in-file':
    '{n, plural, one {En rad visas} other {# rader visas}} inte med celler: rätta {n, plural, one {den} other {dem}} i filen.',
  'page.mending.rows-of': 'Avvisade rader i {file}',
  'page.mending.send': 'Skicka {n, plural, =0 {dessa rader} one {denna rad} other {dessa # rader}} igen',
  'page.mending.sent': 'skickad igen',
  'page.mending.text':
    'Skriv i cellerna, eller klistra in från ett kalkylark. Det du skriver stannar på denna dator tills det skickas; bara rättade rader skickas, som en egen import.',
  'page.mending.title': 'Rätta de avvisade raderna här',
  'page.mending.try': 'Prova dem först',
  'page.mending.was': 'var: {was}',
} as const;
