/** Reading an exported package back. */
export const packageMessages = {
  'package.bad-any': '{value} is not JSON.',
  'package.bad-array': '{value} is not a list. Write it as ["first","second"].',
  'package.bad-boolean': '{value} is neither true nor false.',
  'package.bad-day': '{value} is not a calendar day. Write it as 2025-03-31.',
  'package.bad-decimal': '{value} is not a decimal number. Write it as 18000.00.',
  'package.bad-integer': '{value} is not a whole number. Write it as 12.',
  'package.missing-cell': 'This cell must not be empty.',
  'package.no-descriptor': 'it holds no datapackage.json',
  'package.not-a-folder': 'it is not a folder',
  'package.not-your-workspace': 'The workspace {value} is not yours to write. Change it to local, or import with --workspace.',
  'package.strange-column': 'the column {column} is not where the exported package has it',
} as const;
