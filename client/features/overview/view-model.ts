/** What the first screen lists. Pure. */
import { compare } from '../../ui/decimal.ts';
import type { MoneyValue } from '../../ui/value.tsx';

export interface Deadline {
  readonly on: string;
  readonly days: number;
  readonly text: string;
  readonly party: string;
  readonly partyName?: string | null;
  readonly claim: string;
  readonly claimText: string;
  readonly article: string;
  readonly amount?: MoneyValue | null;
  readonly ofMoreLines: boolean;
  readonly unverified: boolean;
}

export interface DeadlineLine {
  readonly key: string;
  readonly on: string;
  readonly days: number;
  readonly text: string;
  readonly parties: readonly string[];
  readonly claim: string;
  readonly claimText: string;
  readonly article: string;
  readonly unverified: boolean;
  /** The largest of what hangs on it; never a sum, because one debt may stand in several rows. */
  readonly amount: MoneyValue | undefined;
  /** Not every party of the line is asked for the same, or the amount is of more lines of the claim than the day is for. */
  readonly isAtMost: boolean;
}

function larger(a: MoneyValue | undefined, b: MoneyValue | null | undefined): MoneyValue | undefined {
  if (!a || !b) return a ?? b ?? undefined;
  return a.currency === b.currency && compare(b.amount, a.amount) > 0 ? b : a;
}

/** No claim and no record that any test could look at. */
export function isEmpty({ claims, records }: { readonly claims: number; readonly records: number }): boolean {
  return claims === 0 && records === 0;
}

/** The same day of one claim for several companies is one line; the order of the server, nearest first, stays. */
export function deadlineLines(deadlines: readonly Deadline[]): readonly DeadlineLine[] {
  const lines = new Map<string, DeadlineLine>();
  for (const one of deadlines) {
    const key = [one.claim, one.on, one.text, one.article, one.unverified].join(' ');
    const held = lines.get(key);
    const party = one.partyName ?? one.party;
    lines.set(key, {
      ...{ key, on: one.on, days: one.days, text: one.text, article: one.article },
      ...{ claim: one.claim, claimText: one.claimText },
      unverified: one.unverified,
      parties: [...new Set([...(held?.parties ?? []), party])],
      amount: larger(held?.amount, one.amount),
      isAtMost:
        one.ofMoreLines || (held !== undefined && (held.isAtMost || held.amount?.amount !== one.amount?.amount)),
    });
  }
  return [...lines.values()];
}

interface Reach {
  readonly flagged: number;
  readonly passed: number;
  readonly notApplicable: number;
  readonly cannotTell: number;
}

export const isAnyTested = (coverage: readonly Reach[]): boolean =>
  coverage.some(({ flagged, passed }) => flagged + passed > 0);

/** That nothing is held to be tested is another thing than that of all that is held a fact is missing. */
export function nothingTested(coverage: readonly Reach[]) {
  const isHeld = coverage.some(({ notApplicable, cannotTell }) => notApplicable + cannotTell > 0);
  return isHeld ? 'page.overview.none-tested' : 'page.overview.no-coverage';
}
