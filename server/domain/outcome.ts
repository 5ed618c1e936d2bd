import type { Day } from './dates.ts';
import type { Money } from './money.ts';

/** A typed value inside a message: the catalogue decides how it reads, in which language and which direction. */
export type Param =
  | { readonly type: 'money'; readonly value: Money }
  | { readonly type: 'decimal'; readonly value: string }
  | { readonly type: 'day'; readonly value: Day }
  | { readonly type: 'party'; readonly value: string }
  | { readonly type: 'contract'; readonly value: string }
  | { readonly type: 'line'; readonly value: string }
  | { readonly type: 'citation'; readonly value: string }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'sector'; readonly value: string }
  | { readonly type: 'property'; readonly value: string }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'list'; readonly value: readonly Param[] };

export type Params = Readonly<Record<string, Param>>;

/** A code of the message catalogue with its values. The domain writes no sentence. */
export interface Message {
  readonly code: string;
  readonly params: Params;
}

/** One step of a derivation; `citation` is the article it rests on, `inner` are the steps it was drawn from. */
export interface Step extends Message {
  readonly result?: 'met' | 'unmet' | 'missing' | 'open';
  readonly citation?: string;
}

/** A fact that would settle something: what, about whom, and who is likely to hold it. */
export interface MissingFact extends Message {
  readonly holder?: string;
}

/** The same for the same fact, or the same sentence, whoever holds it. */
export const messageKey = ({ code, params }: Message): string => JSON.stringify([code, params]);

/** The same fact asked twice is asked once. */
export function onlyOnce<T extends Message>(messages: readonly T[]): readonly T[] {
  return [...new Map(messages.map((one) => [messageKey(one), one])).values()];
}

/** Three answers, because "not known" is a finding too; each keeps how it was reached. */
export interface Outcome {
  readonly kind: 'applies' | 'does_not_apply' | 'cannot_tell';
  readonly steps: readonly Step[];
  readonly missing: readonly MissingFact[];
}

export const message = (code: string, params: Params = {}): Message => ({ code, params });

export const param = {
  money: (value: Money): Param => ({ type: 'money', value }),
  decimal: (value: string): Param => ({ type: 'decimal', value }),
  day: (value: Day): Param => ({ type: 'day', value }),
  party: (value: string): Param => ({ type: 'party', value }),
  contract: (value: string): Param => ({ type: 'contract', value }),
  line: (value: string): Param => ({ type: 'line', value }),
  citation: (value: string): Param => ({ type: 'citation', value }),
  code: (value: string): Param => ({ type: 'code', value }),
  sector: (value: string): Param => ({ type: 'sector', value }),
  property: (value: string): Param => ({ type: 'property', value }),
  text: (value: string): Param => ({ type: 'text', value }),
  list: (value: readonly Param[]): Param => ({ type: 'list', value }),
};
