/** What a floor is supposed to be raised to, or by. */
import { type Decimal, scaledPrice } from '../money.ts';
import type { Benchmark } from './benchmark.ts';

/** `to`: an amount an hour for everybody there, with all that a year pays. `by`: each figure that is held, 1.1 is a tenth more. */
export type Raise = { readonly to: Benchmark } | { readonly by: Decimal; readonly cite: string };

/** A figure by the month stays one, for as many payments a year. */
export function raisedBy(entry: Benchmark, raises: readonly Raise[]): Benchmark {
  const [first, ...more] = raises.flatMap((raise) => ('by' in raise ? [raise] : []));
  if (first === undefined || entry.value === undefined) return entry;
  const by = more.reduce((all, raise) => all.times(raise.by), first.by);
  return { ...entry, value: scaledPrice(entry.value, (amount) => amount.times(by)), cite: first.cite };
}
