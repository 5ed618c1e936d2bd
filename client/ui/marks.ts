/** Every mark that Mark.tsx draws; the help page explains each. */
export const MARKS = ['owes', 'may_owe', 'does_not_owe', 'flagged', 'passed', 'not_applicable', 'cannot_tell'] as const;
