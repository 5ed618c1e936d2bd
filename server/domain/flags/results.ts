/** Answers that tests share, and how a comparison with a limit becomes one. */
import type { Message, MissingFact } from '../outcome.ts';
import type { FlagResult } from './flag.ts';

/** What a comparison with a limit says of the record, and of the step that made it. */
export const OUTCOME_OF = { caught: 'flagged', clear: 'passed', cannot_tell: 'cannot_tell' } as const;
export const RESULT_OF = { caught: 'unmet', clear: 'met', cannot_tell: 'missing' } as const;

/** The fact to ask for first ahead. */
export function cannotTell(...missing: readonly MissingFact[]): FlagResult {
  return { outcome: 'cannot_tell', steps: [], missing };
}

export function notApplicable(reason: Message): FlagResult {
  return { outcome: 'not_applicable', reason, steps: [], missing: [] };
}
