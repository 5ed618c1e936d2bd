/** Rejected rows, mended where they stand and sent again. */
export const pageMending = {
  'page.mending.cell': '{column}, line {line, number, ::group-off}',
  'page.mending.count':
    '{n, plural, =0 {Nothing is mended yet.} one {One row is mended and not sent yet.} other {# rows are mended and not sent yet.}}',
  'page.mending.mended': 'mended',
  'page.mending.only-in-file':
    '{n, plural, one {One row is} other {# rows are}} not shown with cells: mend {n, plural, one {it} other {them}} in the file.',
  'page.mending.rows-of': 'Rejected rows of {file}',
  'page.mending.send': 'Send {n, plural, =0 {these rows} one {this row} other {these # rows}} again',
  'page.mending.sent': 'sent again',
  'page.mending.text':
    'Type into the cells, or paste from a spreadsheet. What is typed stays on this computer until it is sent; only mended rows are sent, as an import of their own.',
  'page.mending.title': 'Mend the rejected rows here',
  'page.mending.try': 'Try them first',
  'page.mending.was': 'was: {was}',
} as const;
