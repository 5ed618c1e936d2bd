/** The four outcomes of a test in the order of a table's columns: what the count is called in an answer, and its word. */
export const OUTCOME_COLUMNS = [
  ['flagged', 'flagged'],
  ['passed', 'passed'],
  ['cannotTell', 'cannot_tell'],
  ['notApplicable', 'not_applicable'],
] as const;
