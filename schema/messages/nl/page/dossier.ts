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
  'page.dossier.verified':
    '{same, select, yes {Made again, every byte is the same.} other {Made again, it differs: the file was changed, or the law was encoded anew since.}}',
  'page.dossier.verified-of': '{claim}, as of {day}. File number {number}, made by {author}.',
  'page.dossier.verify': 'Verify a sheet',
  'page.dossier.verify-file': 'The JSON of an answer sheet',
  'page.dossier.verify-hint': 'It is made again from its own facts. Nothing of it is kept.',
  'page.dossier.verifying': 'Making it again ...',
} as const;
