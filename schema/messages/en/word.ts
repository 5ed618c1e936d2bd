/** Screen words of engine codes, the same on page, dossier, API and command line; README explains the first four. */
export const word = {
  'word.owes': 'Liable',
  'word.may_owe': 'May be liable',
  'word.does_not_owe': 'Not liable',
  'word.cannot_tell': 'Cannot tell',
  'word.flagged': 'Flagged',
  'word.passed': 'Passed',
  'word.not_applicable': 'Not applicable',
  'word.documented': 'documented',
  'word.inferred': 'inferred',
  'word.true': 'yes',
  'word.false': 'no',
  'word.model': 'a model, not law',
  'word.not_known': 'not known',
  'word.per_contract': 'for the whole contract',
  'word.per_hour': 'an hour',
  'word.per_unit': 'a unit',
} as const;
