/** What is wrong with a note on a flag, and how to mend it. */
export const note = {
  'note.bad-day': '{value} is not a calendar day. Write it as 2025-03-31.',
  'note.day-ahead': '{value} has not come yet. Say when it was said or done.',
  'note.no-text': 'Write what was said or done.',
  'note.nobody': 'Say who said or did it: a firm, an office, a role.',
  'note.subject-not-held': 'The record {value} is not held any more.',
  'note.too-long': 'Write at most {value} letters; keep the rest in a document and name it.',
  'note.unknown-value': '{value} is not known here. Use one of: {known}.',
} as const;
