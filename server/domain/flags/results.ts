/** Answers that tests share, and how a comparison with a limit becomes one. */
import type { Decimal } from '../money.ts';
import type { Message, MissingFact, Step } from '../outcome.ts';
import type { Together } from '../wages/together.ts';
import type { Carries, Figures, FlagResult } from './flag.ts';

/** What a comparison with a limit says of the record, and of the step that made it. */
export const OUTCOME_OF = { caught: 'flagged', clear: 'passed', cannot_tell: 'cannot_tell' } as const;
export const RESULT_OF = { caught: 'unmet', clear: 'met', cannot_tell: 'missing' } as const;

/** What a price says that is held against labour. */
export const RESULT_OF_LABOUR = { impossible: 'unmet', possible: 'met', cannot_tell: 'missing' } as const;

/** What clears some of a worker's hours need not clear all of them; what is caught is caught, for hours only add to hours. */
export function ofTheirHours({ asks }: Together, answer: keyof typeof OUTCOME_OF): keyof typeof OUTCOME_OF {
  return asks !== undefined && answer === 'clear' ? 'cannot_tell' : answer;
}

/** Likewise of pay, but that what is caught may be paid in another record of the same employer. */
export function ofTheirPay(held: Together, answer: keyof typeof OUTCOME_OF): keyof typeof OUTCOME_OF {
  return held.leftHere > 0 && answer === 'caught' ? 'cannot_tell' : ofTheirHours(held, answer);
}

/** The fact to ask for first ahead. */
export function cannotTell(...missing: readonly MissingFact[]): FlagResult {
  return { outcome: 'cannot_tell', steps: [], missing };
}

export function notApplicable(reason: Message): FlagResult {
  return { outcome: 'not_applicable', reason, steps: [], missing: [] };
}

interface Telling {
  readonly steps: () => readonly Step[];
  readonly figures?: () => Figures | undefined;
  /** The ratio of the figures, where it can be told without the others. */
  readonly covered?: () => Decimal | undefined;
  readonly carries?: () => Carries | undefined;
}

/** An answer whose steps and figures are made when somebody reads them: very many records are tested for the few shown. */
export function told(
  outcome: 'flagged' | 'passed' | 'cannot_tell',
  missing: readonly MissingFact[],
  telling: Telling,
): FlagResult {
  return new Told(outcome, missing, telling);
}

/** Whether it says how much labour the price can carry; how much is not worked out for it. */
export function isCheckable(result: FlagResult): boolean {
  return result instanceof Told ? result.isCheckable : result.carries !== undefined;
}

/** How much is covered at best, as the figures say it, and where they need not all be made for it. */
export function coveredOf(result: FlagResult): Decimal | undefined {
  const told = result instanceof Told ? result.covered : undefined;
  return told ?? result.figures?.ratio;
}

class Told {
  readonly outcome: 'flagged' | 'passed' | 'cannot_tell';
  readonly missing: readonly MissingFact[];
  readonly #telling: Telling;

  constructor(outcome: Told['outcome'], missing: readonly MissingFact[], telling: Telling) {
    this.outcome = outcome;
    this.missing = missing;
    this.#telling = telling;
  }

  get steps(): readonly Step[] {
    return this.#telling.steps();
  }

  get figures(): Figures | undefined {
    return this.#telling.figures?.();
  }

  get covered(): Decimal | undefined {
    return this.#telling.covered?.();
  }

  get isCheckable(): boolean {
    return this.#telling.carries !== undefined;
  }

  get carries(): Carries | undefined {
    return this.#telling.carries?.();
  }
}
