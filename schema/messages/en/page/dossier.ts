/** The answer sheet, made and verified. */
export const pageDossier = {
  'page.dossier.answer':
    'The sheet has {rows, plural, one {one row} other {# rows}} of who may be liable, {rules, plural, one {one rule} other {# rules}}, and {sources, plural, one {one source} other {# sources}}.',
  'page.dossier.contains': 'What it contains',
  'page.dossier.empty': 'No row: on these facts nobody is found. The sheet says so, with the law that was applied.',
  'page.dossier.hash': 'SHA-256 of the JSON:',
  'page.dossier.hash-again': 'SHA-256 of what its facts give today:',
  'page.dossier.hash-hint':
    'Write it down beside the sheet: whoever has the file can make it again, and the same facts and law give the same hash.',
  'page.dossier.loading': 'Making the answer sheet ...',
  'page.dossier.make': 'Make it',
  'page.dossier.make-it': 'Make the sheet',
  'page.dossier.needed': 'Needed: it stands in the sheet.',
  'page.dossier.not-read': 'The file could not be read, or the server does not answer. Nothing was changed.',
  'page.dossier.photos': 'With {n, plural, one {the photo} other {the # photos}} that facts are read from',
  'page.dossier.photos-hint':
    '{megabytes} MB, carried in the sheet: look whether people can be seen. Without them the sheet names each by its hash.',
  'page.dossier.verified-photos':
    '{carried, plural, =0 {} one {One photo is carried} other {# photos are carried}}{changed, plural, =0 {{carried, plural, =0 {} one {, and it is what its hash says.} other {, and each is what its hash says.}}} one {, and one of them is not what its hash says.} other {, and # of them are not what their hash says.}}{named, plural, =0 {} one { One is named by its hash only{held, plural, =0 {, and not held here.} other {, and held here.}}} other { # are named by their hash only, and {held, number} of them held here.}}',
  'page.dossier.verified':
    '{same, select, yes {Made again, every byte is the same.} other {Made again, it differs: the file was changed, a photo is not what its hash says, or the law was encoded anew since.}}',
  'page.dossier.verified-of': '{claim}, as of {day}. File number {number}, made by {author}.',
  'page.dossier.verify': 'Verify a sheet',
  'page.dossier.verify-file': 'The JSON of an answer sheet',
  'page.dossier.verify-hint': 'It is made again from its own facts. Nothing of it is kept.',
  'page.dossier.verifying': 'Making it again ...',
} as const;
