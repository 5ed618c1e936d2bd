/**
 * What the look for undeclared subcontracting answers. A candidate is a reason to ask and no verdict; it carries how it was
 * reached, what is missing, what kind of evidence it rests on and what it does not say.
 */
import type { Message, MissingFact, Step } from '../outcome.ts';

export type FindingKind = 'hours' | 'labour_only' | 'depth' | 'successor';

/**
 * documented: stated by a source; computed: follows from stated figures; inferred: rests on an inferred link, or on
 * names or addresses that are alike.
 */
export type EvidenceClass = 'documented' | 'computed' | 'inferred';

export type FindingAnswer = 'candidate' | 'fits' | 'cannot_tell';

export interface Finding {
  /** The same for the same finding, whoever asks: a survey meets it from more than one side. */
  readonly key: string;
  readonly kind: FindingKind;
  readonly answer: FindingAnswer;
  readonly evidence: EvidenceClass;
  readonly what: Message;
  readonly parties: readonly string[];
  readonly contracts: readonly string[];
  readonly steps: readonly Step[];
  readonly missing: readonly MissingFact[];
  readonly notSaid: readonly Message[];
}
