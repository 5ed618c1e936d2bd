/** One thing that a letter says, or that it leaves a marked blank for. */
import type { Balances } from '../liability/payments.ts';
import type { ClaimLine, TraceFacts } from '../model.ts';
import { type Message, message, type Param, param } from '../outcome.ts';

export interface Particular {
  /** Stable within a letter. */
  readonly key: string;
  readonly name: Message;
  /** `rule`: the version of a rule that asks for it. */
  readonly rule?: string;
  /** Absent = missing. */
  readonly value?: Message;
}

export const isHeld = ({ value }: Particular): boolean => value !== undefined;

export function general(key: string, value: Message | undefined): Particular {
  return { key, name: message(`letter.particular.${key}`), ...(value === undefined ? {} : { value }) };
}

export function one(value: Param | undefined): Message | undefined {
  return value === undefined ? undefined : message('letter.value', { value });
}

/** All of them, or nothing: a list with a hole would read as if it were whole. */
export function every<T>(values: readonly (T | undefined)[], as: (value: T) => Param): Message | undefined {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0 || known.length < values.length) return undefined;
  const params = [...new Map(known.map(as).map((value) => [JSON.stringify(value), value])).values()];
  return one(params.length === 1 ? params[0] : param.list(params));
}

/** What a letter is written from, beside the answer. */
export interface LetterFacts {
  readonly facts: TraceFacts;
  /** What was paid on each line, and what is left of it. */
  readonly balances: Balances;
  readonly party: string;
  /** Of the party, where it is held. */
  readonly address?: string;
  /** Our number of the claim. */
  readonly reference?: string;
  /** Where the lines were worked. */
  readonly workplacesOf: (lines: readonly ClaimLine[]) => readonly string[];
}
