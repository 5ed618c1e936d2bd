/** One thing set against another, for review: what agrees, what is missing, what a rule leaves open. Never a verdict. */
import type { Day } from '../dates.ts';
import { type Message, type MissingFact, message, type Param, type Params, param } from '../outcome.ts';

/**
 * `to_review`: what the comparison asks is held and agrees. `cannot_tell`: something that it asks is missing.
 * `not_applicable`: the rule does not cover this, and says why.
 */
export type ContradictionOutcome = 'to_review' | 'cannot_tell' | 'not_applicable';

export interface Contradiction {
  /** What is set against a finding or flag. */
  readonly kind: 'certificate' | 'payment';
  readonly subject: string;
  readonly against: { readonly kind: 'finding' | 'wage_record' | 'contract'; readonly id: string };
  /** Of a payment: the rule, and its article. */
  readonly rule?: string;
  readonly article?: string;
  readonly outcome: ContradictionOutcome;
  readonly agrees: readonly Message[];
  readonly missing: readonly MissingFact[];
  /** What the data of the rule do not hold. */
  readonly open: readonly Message[];
  /** Why the rule does not cover it. */
  readonly reason?: Message;
}

/** What a comparison gathers; `apart` where the facts say that the two have nothing to do with one another. */
export class Gathered {
  readonly agrees: Message[] = [];
  readonly missing: MissingFact[] = [];
  isApart = false;

  agree(name: string, params: Params = {}): void {
    this.agrees.push(message(`contradiction.agrees.${name}`, params));
  }

  lack(name: string, params: Params = {}): void {
    this.missing.push(message(`contradiction.missing.${name}`, params));
  }

  apart(): void {
    this.isApart = true;
  }

  get outcome(): 'to_review' | 'cannot_tell' {
    return this.missing.length === 0 ? 'to_review' : 'cannot_tell';
  }
}

/** A case against a firm that is only named alike is told to nobody: it may be another's. */
export function isForNotice({ kind, outcome, missing }: Contradiction): boolean {
  const isOther = missing.some(({ code }) => code === 'contradiction.missing.same-firm');
  return kind === 'payment' && outcome !== 'not_applicable' && !isOther;
}

/** First and last day, those that are known; inside, `until` is the first day no longer covered. */
export function daysParams(from: Day | undefined, last: Day | undefined): Params {
  return {
    ...(from === undefined ? {} : { from: param.day(from) }),
    ...(last === undefined ? {} : { to: param.day(last) }),
  };
}

export function codes(values: readonly string[]): Param {
  return param.list(values.map(param.code));
}
