/**
 * The answers of one assessment as both stores keep them: each kind of answer once, by number and with how many records
 * have it; of a record the numbers of its answers, and of those that are flagged how much is covered.
 */
import type { AnswerCount, AnswersAsked, KeptAnswer } from './assessment.ts';

export interface AnswerKind extends AnswerCount {
  readonly num: number;
}

/** A flagged answer's place in the list of its test: least covered first, not known last. */
export interface Rank {
  readonly answer: number;
  readonly rank: number;
  readonly band?: string;
}

export interface Replaced {
  /** Absent where nothing is left to keep. */
  readonly packed?: string;
  readonly leaves: readonly Rank[];
  readonly enters: readonly Rank[];
}

/** Number of a kind of answer; with it, of a flagged record, covered and band. */
type Packed = number | readonly [answer: number, covered: string | null, band: string | null];

/** Parts of one in which a share is ranked, and the place behind all of them. */
const PARTS = 1e9;
/** Where other costs eat more than the price, less than nothing is covered. */
const LOWEST = -1_000;
const LAST = Number.MAX_SAFE_INTEGER;

const rankOf = (covered: string | null): number =>
  covered === null ? LAST : Math.min(LAST - 1, Math.max(0, Math.round((Number(covered) - LOWEST) * PARTS)));

export class AnswerBook {
  readonly #byKey = new Map<string, { -readonly [K in keyof AnswerKind]: AnswerKind[K] }>();
  readonly #byNum = new Map<number, AnswerKind>();
  readonly #changed = new Set<AnswerKind>();

  constructor(kinds: readonly AnswerKind[]) {
    for (const kind of kinds) this.#remember({ ...kind });
  }

  /** What is to be written where these answers stand in place of those kept before. */
  replace(before: string | undefined, answers: readonly KeptAnswer[], othersStay = false): Replaced {
    const old = before === undefined ? [] : (JSON.parse(before) as readonly Packed[]);
    for (const one of old) this.#count(numberOf(one), -1);
    const tests = new Set(answers.map(({ test }) => test));
    const others = othersStay ? old.filter((one) => !tests.has(this.#byNum.get(numberOf(one))?.test ?? '')) : [];
    const packed = [...others, ...answers.map((answer) => this.#pack(answer))];
    for (const one of packed) this.#count(numberOf(one), 1);
    const ranks = { leaves: ranksIn(old), enters: ranksIn(packed) };
    return packed.length === 0 ? ranks : { ...ranks, packed: JSON.stringify(packed) };
  }

  /** Kinds that are new or held by another number of records than before. */
  changed(): readonly AnswerKind[] {
    return [...this.#changed];
  }

  /** Of a sieve that asks for it only those that say how much labour a price can carry. */
  numbersOf({ test, outcome, sieve }: AnswersAsked): readonly number[] {
    return [...this.#byNum.values()]
      .filter((one) => one.test === test && one.outcome === outcome)
      .filter((one) => sieve?.checkable !== true || one.checkable === true)
      .map(({ num }) => num);
  }

  /** Numbers of the answers of a test, by outcome: those that most records have first. */
  outcomesOf(test: string): readonly { readonly outcome: string; readonly nums: readonly number[] }[] {
    const kinds = [...this.#byNum.values()].filter((one) => one.test === test).sort((a, b) => b.held - a.held);
    return [...new Set(kinds.map(({ outcome }) => outcome))].map((outcome) => ({
      outcome,
      nums: kinds.filter((one) => one.outcome === outcome).map(({ num }) => num),
    }));
  }

  /** The answer of one kind among these, as it was kept. */
  answerIn(packed: string, nums: readonly number[]): KeptAnswer | undefined {
    const found = (JSON.parse(packed) as readonly Packed[]).find((one) => nums.includes(numberOf(one)));
    const kind = found === undefined ? undefined : this.#byNum.get(numberOf(found));
    if (found === undefined || kind === undefined) return undefined;
    const { test, outcome, turnsOn, checkable } = kind;
    const [covered, band] = typeof found === 'number' ? [null, null] : [found[1], found[2]];
    return {
      ...{ test, outcome },
      ...(turnsOn === undefined ? {} : { turnsOn }),
      ...(checkable === true ? { checkable } : {}),
      ...(covered === null ? {} : { covered }),
      ...(band === null ? {} : { band }),
    };
  }

  #pack(answer: KeptAnswer): Packed {
    const { num } = this.#kindOf(answer);
    const { outcome, covered = null, band = null } = answer;
    return outcome === 'flagged' ? [num, covered, band] : num;
  }

  #kindOf({ test, outcome, turnsOn, checkable }: KeptAnswer): AnswerKind {
    const held = this.#byKey.get(keyOf({ test, outcome, turnsOn, checkable }));
    if (held !== undefined) return held;
    const num = this.#byNum.size + 1;
    return this.#remember({
      ...{ num, test, outcome, held: 0 },
      ...(turnsOn === undefined ? {} : { turnsOn }),
      ...(checkable === true ? { checkable } : {}),
    });
  }

  #count(num: number, change: number): void {
    const kind = this.#byNum.get(num) as { held: number } & AnswerKind;
    kind.held += change;
    this.#changed.add(kind);
  }

  #remember(kind: { -readonly [K in keyof AnswerKind]: AnswerKind[K] }): AnswerKind {
    this.#byKey.set(keyOf(kind), kind);
    this.#byNum.set(kind.num, kind);
    return kind;
  }
}

type Key = { [K in 'test' | 'outcome' | 'turnsOn' | 'checkable']?: KeptAnswer[K] | undefined };

function keyOf({ test, outcome, turnsOn = '', checkable = false }: Key): string {
  return `${test} ${outcome} ${checkable ? 1 : 0} ${turnsOn}`;
}

const numberOf = (one: Packed): number => (typeof one === 'number' ? one : one[0]);

function ranksIn(answers: readonly Packed[]): readonly Rank[] {
  return answers.flatMap((one) => (typeof one === 'number' ? [] : [rankIn(one)]));
}

function rankIn([answer, covered, band]: Exclude<Packed, number>): Rank {
  return { answer, rank: rankOf(covered), ...(band === null ? {} : { band }) };
}
