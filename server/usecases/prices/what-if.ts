/** One test as things stand and as they are supposed: which answers change, and what would then pay lawful wages. */
import type { Day } from '../../domain/dates.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { FLAG_OUTCOMES } from '../../domain/flags/flag.ts';
import { decimal, money, type Price } from '../../domain/money.ts';
import type { FloorRaise, Supposition } from '../../domain/pricing/suppose.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { type Assessment, assessFlags, type FlagRow } from '../flags/assess-flags.ts';
import type { SupposedOf } from './read-what-if.ts';

export interface ChangedAnswer {
  readonly subject: string;
  readonly before: FlagRow;
  readonly after: FlagRow;
}

export interface WhatIf {
  readonly test: string;
  readonly asOf: Day;
  readonly before: Pick<Assessment, 'tested' | 'flagged' | 'passed'>;
  readonly after: Pick<Assessment, 'tested' | 'flagged' | 'passed'>;
  /** Answers that come out otherwise, and flags that stay with another price that would mend them. */
  readonly changed: readonly ChangedAnswer[];
}

/** Throws `not-found` for an unknown test and for a contract that is supposed and not held. */
export async function whatIf(
  deps: Deps,
  request: { readonly test: string; readonly asOf: Day; readonly view: View; readonly suppose: Supposition },
): Promise<WhatIf> {
  const { test, asOf, view, suppose } = request;
  for (const id of [...suppose.prices.keys(), ...suppose.times.keys()]) {
    if ((await deps.store.record('Contract', id, { ...view, asOf })) === undefined)
      throw new SolidaryError('not-found', { what: 'contract', id });
  }
  const before = await assessFlags(deps, { test, asOf, view, rows: FLAG_OUTCOMES });
  const after = await assessFlags(deps, { test, asOf, view, rows: FLAG_OUTCOMES, suppose });
  const then = new Map(after.rows.map((row) => [row.subject, row]));
  const changed = before.rows.flatMap((row): ChangedAnswer[] => {
    const other = then.get(row.subject);
    return other === undefined || sameAnswer(row, other) ? [] : [{ subject: row.subject, before: row, after: other }];
  });
  return { test, asOf, before, after, changed };
}

/** The same outcome, and of a flag the same price that would mend it. */
export function sameAnswer(a: FlagRow, b: FlagRow): boolean {
  const mend = (row: FlagRow) => (row.outcome === 'flagged' ? row.mends?.amount.toString() : undefined);
  return a.outcome === b.outcome && mend(a) === mend(b);
}

/** What is supposed of one contract, as it is written; blank for what is not. */
export interface GivenOf {
  readonly floor?: string | null | undefined;
  readonly price?: string | null | undefined;
  readonly time?: string | null | undefined;
}

/** `refuse` is told which of them cannot be read, and what a good one looks like. */
export function readSupposed(
  { floor, price, time }: GivenOf,
  refuse: (name: string, text: string, example: string) => never,
): SupposedOf {
  return {
    ...(floor ? { floor: readRaise(floor) ?? refuse('floor', floor, 'EUR 15.00, or +10% for a tenth more') } : {}),
    ...(price
      ? { price: readPrice(price) ?? refuse('price', price, 'a currency and an amount, such as EUR 15.00') }
      : {}),
    ...(time ? { time: readShare(time) ?? refuse('time', time, 'a share above nothing, such as 0.8') } : {}),
  };
}

/** `EUR 15.00`: an amount with its currency. Undefined for any other text. */
export function readPrice(text: string): Price | undefined {
  const parts = /^([A-Z]{3}) (\d+(?:\.\d+)?)$/.exec(text.trim());
  return parts === null ? undefined : { ...money(parts[2] as string, parts[1] as string), bound: 'exact' };
}

/** `EUR 15.00`: raised to that an hour. `+10%`: each floor raised by a tenth. Undefined for any other text. */
export function readRaise(text: string): FloorRaise | undefined {
  const [, share] = /^\+(\d+(?:\.\d+)?)%$/.exec(text.trim()) ?? [];
  return share === undefined ? readPrice(text) : { by: decimal(share).dividedBy(100).plus(1) };
}

/** `0.8`: a share above nothing. Undefined for any other text. */
export function readShare(text: string) {
  const value = /^\d+(?:\.\d+)?$/.test(text.trim()) ? decimal(text.trim()) : undefined;
  return value?.greaterThan(0) ? value : undefined;
}
