/** What a drafted mapping says of itself. */
export const draft = {
  'draft.blank-keys':
    'Rows in which {columns} is blank are rejected, unless the key says mayBeBlank: docs/MAPPING.md, section 4.',
  'draft.day-two-ways':
    '"{cell}" under {column} may be written {taken} or {other}, and nothing in the file says which: choose. Until then nothing is imported.',
  'draft.encoding':
    'The file does not say its encoding. Read as {read} it says {words}.{isAsked, select, yes { As {other} it would say {otherWords}.} other {}} If the letters are not right, put the right one under encoding: docs/MAPPING.md, section 8.',
  'draft.key-of-several': 'No single column is different in every row of the sample, so the key is made of several.',
  'draft.kind': 'A draft: each row is read as one {kind}. docs/MAPPING.md explains every word.',
  'draft.no-currency':
    'Nothing in the file says in which currency amounts are: put it in place of {code}. Until then nothing is imported.',
  'draft.notes':
    'Rows that fill their first cell alone{named, select, no {} other {, such as {cells},}} look like notes or headings, and are held back.',
  'draft.nothing': 'Cells that hold {cells} are read as saying nothing, never as zero.',
  'draft.number-two-ways':
    '"{cell}" under {column} is read as written {taken}, and may be {other}: put the right one in its place.',
  'draft.partly':
    '"{cell}" under {column} cannot be read as most of that column can: its row will be rejected, by name.',
  'draft.publisher': 'Name the publisher, and check the key: the columns that name a record and never change.',
  'draft.regions':
    '"{cell}" under {column} looks like a code of a region, and the file does not say of which country: choose it. Until then nothing is imported.',
  'draft.sheets':
    'The workbook has several sheets. This draft reads {sheet}; the others are {others}. Draft another with `solidary mapping suggest FILE --sheet NAME`, or choose it on the page.',
  'draft.sign': '"{sign}" is read as {taken}, and may stand for {others}: put the currency of the file in its place.',
  'draft.totals': 'Rows headed {cells} look like totals of the rows above them, and are held back.',
  'draft.unfed': 'Columns that feed nothing yet: {columns}',
} as const;
