/**
 * Answers of tests as last computed, kept so that a page need not test a million contracts. They are no facts: all of
 * them may be thrown away and made anew. What is written to the store meanwhile is remembered until it is assessed.
 */
import type { Day, Span } from '../domain/dates.ts';
import type { Instant, Page, PageRequest, Workspace } from './store.ts';

export type AssessedKind = 'Contract' | 'WageRecord';

/** What one test said of one record. */
export interface KeptAnswer {
  readonly test: string;
  readonly outcome: string;
  /** Message code of why it does not apply, or of the fact to ask for first. */
  readonly turnsOn?: string;
  /** It says how much labour the price can carry. */
  readonly checkable?: boolean;
  /** Of what it is held against, the share covered at best, decimal text; of flagged records alone. */
  readonly covered?: string;
  readonly band?: string;
}

/** By what answers are sifted, and by its place found when a benchmark of that place changes. */
export interface AssessedAbout {
  readonly buyer?: string;
  readonly supplier?: string;
  readonly place?: string;
  readonly sector?: string;
  readonly on?: Day;
}

export interface AssessedRecord {
  readonly kind: AssessedKind;
  readonly id: string;
  readonly about: AssessedAbout;
  /** One a test; none where the record is no longer held. */
  readonly answers: readonly KeptAnswer[];
  /** Those of tests that are not among them stay. Absent: there are no others. */
  readonly othersStay?: true;
}

/** A record written to since it was last assessed. `turn`: of the last write. */
export interface Unassessed {
  readonly kind: string;
  readonly id: string;
  readonly turn: number;
}

export interface AssessmentStart {
  readonly readable: readonly Workspace[];
  readonly asOf: Day;
  /** Of the tests and their dated data: answers made with others are made anew. */
  readonly rules: string;
  readonly at: Instant;
}

export interface KeptAssessment extends AssessmentStart {
  readonly id: string;
  readonly state: 'running' | 'done';
  readonly finishedAt?: Instant;
  /** All that was written before is taken in, but for what is still to be assessed. */
  readonly seen: Instant;
  /** Where a run that was cut off goes on. */
  readonly cursor?: string;
  /** Records assessed by the run so far. */
  readonly assessed: number;
}

/** `within`: a country takes its regions in. `days`: of `about.on`, half-open. */
export type AssessedAt = { readonly kind: AssessedKind } & (
  | { readonly within: readonly string[]; readonly days?: Span }
  | { readonly within?: undefined; readonly days: Span }
);

export interface AnswerBatch {
  readonly records: readonly AssessedRecord[];
  /** Where the run stands once these are written. */
  readonly cursor?: string;
  /** Changes that these answers take in; one written to again meanwhile stays to be assessed. */
  readonly settled?: readonly Unassessed[];
  readonly seen?: Instant;
}

/** How many records have the same answer of a test, and what it turns on. */
export interface AnswerCount extends Pick<KeptAnswer, 'test' | 'outcome' | 'turnsOn' | 'checkable'> {
  readonly held: number;
}

export interface AnsweredRecord {
  readonly kind: AssessedKind;
  readonly id: string;
  readonly about: AssessedAbout;
  readonly answer: KeptAnswer;
}

/** Of records of which nobody recorded what is asked for none is left: they may be elsewhere. */
export interface AnswerSieve {
  readonly buyer?: string;
  readonly supplier?: string;
  /** A country takes its regions in. */
  readonly place?: string;
  /** The start of a sector code. */
  readonly sector?: string;
  /** Of flagged records alone. */
  readonly band?: string;
  /** First and last day. */
  readonly from?: Day;
  readonly to?: Day;
  /** Of what cannot be told: only where the price says how much labour it can carry. */
  readonly checkable?: boolean;
}

export interface AnswersAsked {
  readonly test: string;
  readonly outcome: string;
  readonly sieve?: AnswerSieve;
}

/** A value that records with an answer have, and how many of them. */
export interface AnswerFacet {
  readonly value: string;
  readonly held: number;
}

/** Values that most have first, then in their own order; `values`: how many there are in all. */
export interface AnswerFacets {
  readonly listed: readonly AnswerFacet[];
  readonly values: number;
}

/** What all records have, whatever their outcome. */
export type YearSieve = Omit<AnswerSieve, 'band' | 'checkable'>;

/** How many records of a year have an outcome. */
export interface YearCount {
  /** Absent: the day of these is not held. */
  readonly year?: string;
  readonly outcome: string;
  readonly held: number;
}

/** `band`: of flagged records alone. */
export type FacetBy = 'buyer' | 'place' | 'sector' | 'band';

/** Answers of so many other days are kept beside those of the day that was assessed last. */
export const OTHER_DAYS_KEPT = 2;

export interface Assessments {
  /**
   * Goes on with a run of the same readers, day and rules that was cut off, or starts one beside the answers that are
   * kept, from here on remembering what is written.
   */
  startAssessment(start: AssessmentStart): Promise<KeptAssessment>;
  /** One transaction: answers, counts, what is settled and where the run stands, or nothing. Same batch, same state. */
  putAnswers(id: string, batch: AnswerBatch): Promise<KeptAssessment>;
  /** Its answers are from now on those of its readers and day; the ones before are thrown away, and those of other days seen to longest ago. */
  finishAssessment(id: string, at: Instant): Promise<KeptAssessment>;
  /** Answers of before hold on another day too. */
  moveAssessment(id: string, asOf: Day): Promise<KeptAssessment>;
  /** Those of these readers and no others: what is answered from, one a day, and a run under way. */
  assessments(readable: readonly Workspace[]): Promise<readonly KeptAssessment[]>;
  countAnswers(id: string): Promise<readonly AnswerCount[]>;
  /** Flagged: least covered first, those of which it cannot be said last. All others by kind and id. */
  pageAnswers(id: string, of: AnswersAsked, page: PageRequest): Promise<Page<AnsweredRecord>>;
  /** How many records a sieve leaves of an answer. */
  countSifted(id: string, of: AnswersAsked): Promise<number>;
  /** The values of all records with an answer by which they can be sifted, at most so many listed. */
  answerFacets(
    id: string,
    of: Pick<AnswersAsked, 'test' | 'outcome'> & { readonly by: FacetBy },
    most: number,
  ): Promise<AnswerFacets>;
  /** Of the records that a sieve leaves, in no order that is told. */
  countByYear(id: string, of: { readonly test: string; readonly sieve?: YearSieve }): Promise<readonly YearCount[]>;
  /** Ids of assessed records of a kind in any of the places, or of any of the days; each once, in no order that is told. */
  pageAssessedAt(id: string, at: AssessedAt, page: PageRequest): Promise<Page<string>>;
  /** By kind and id. */
  pageUnassessed(id: string, page: PageRequest): Promise<Page<Unassessed>>;
  /** Records of which some statement begins or ends to hold after the first day, up to the second. */
  recordsTurning(
    readable: readonly Workspace[],
    days: { readonly after: Day; readonly upTo: Day },
  ): Promise<readonly { readonly kind: string; readonly id: string }[]>;
}
