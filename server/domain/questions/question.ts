/** One missing fact about one subject, wherever it keeps an answer open. A question asks; it says nothing of whoever is asked. */
import type { Day } from '../dates.ts';
import type { MissingFact } from '../outcome.ts';

/** Which part of Solidary cannot answer for want of the fact. */
export const ANSWER_KINDS = ['price_test', 'pay_test', 'claim', 'diligence', 'undeclared', 'public_record'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** An answer that stays open, and where a reader finds it. */
export interface OpenAnswer {
  readonly kind: AnswerKind;
  /** The same for the same answer, whoever lists it: an answer is counted once. */
  readonly key: string;
  /** The record whose page shows it: a contract, a wage record, a claim, an organisation. */
  readonly record: string;
  readonly test?: string;
  /** The record is a workplace. */
  readonly atWorkplace?: true;
  /** Of a row of a trace: whose. */
  readonly party?: string;
}

/** One answer kept open for want of one fact. */
export interface Lack {
  readonly fact: MissingFact;
  /** What the fact is about, where its own values name nobody. */
  readonly about?: string;
  readonly answer: OpenAnswer;
  /** Nothing else is missing: with this fact the answer can be told. */
  readonly alone: boolean;
  /** A day by which something must be done on this answer. */
  readonly by?: Day;
}

/** To whom a question goes where no party is named: a published figure, or the papers of one's own claim. */
export const PUBLISHED = 'published';
export const OWN_FILE = 'own_file';

export interface OpenQuestion {
  readonly key: string;
  readonly fact: MissingFact;
  /** The record that the fact is about; absent for a figure of a place and a day, say. */
  readonly about?: string;
  /** Who is likely to hold it, the one named most often first; never empty. */
  readonly holders: readonly [string, ...string[]];
  /** Each answer that hangs on it, once. */
  readonly answers: readonly OpenAnswer[];
  /** How many of them lack nothing else. */
  readonly alone: number;
  /** The nearest of the days that hang on it. */
  readonly by?: Day;
}
