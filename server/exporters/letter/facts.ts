/** What a letter is written from. */
import type { LetterPlan } from '../../domain/letters/letter.ts';
import type { Wording } from '../../domain/letters/wording.ts';
import type { Balances } from '../../domain/liability/payments.ts';
import type { TraceFacts } from '../../domain/model.ts';
import type { AsKnown } from '../answer/as-known.ts';

export interface LetterText {
  readonly plan: LetterPlan;
  readonly wording: Wording;
  readonly facts: TraceFacts;
  readonly balances: Balances;
  /** Names of parties, contracts and lines; never of people. */
  /** Where it is not written from all that is known. */
  readonly known?: AsKnown | undefined;
  readonly names: (id: string) => string | undefined;
}
