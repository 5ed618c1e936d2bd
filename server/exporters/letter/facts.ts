/** What a letter is written from. */
import type { LetterPlan } from '../../domain/letters/letter.ts';
import type { Wording } from '../../domain/letters/wording.ts';
import type { TraceFacts } from '../../domain/model.ts';

export interface LetterText {
  readonly plan: LetterPlan;
  readonly wording: Wording;
  readonly facts: TraceFacts;
  /** Names of parties, contracts and lines; never of people. */
  readonly names: (id: string) => string | undefined;
}
