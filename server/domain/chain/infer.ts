/**
 * Links that nobody documented: the lower contract's buyer supplies the upper one, their days overlap and the work
 * matches. Enough to ask for the document, never enough to decide: the link stays marked to the answer.
 */
import { type Interval, nextDay, overlaps } from '../dates.ts';
import type { Contract, Link } from '../model.ts';

/** What of a contract bears on which it may be performed under. */
export type Linkable = Pick<
  Contract,
  'id' | 'buyer' | 'supplier' | 'under' | 'aboveKnown' | 'workplaces' | 'nace' | 'signed' | 'from' | 'until'
>;

/** Links that may lead up from `lower`, among contracts that its buyer supplies; none where one is documented. */
export function inferLinks(lower: Linkable, candidates: readonly Linkable[]): readonly Link[] {
  if (lower.aboveKnown || lower.under.length > 0) return [];
  return candidates
    .filter((upper) => upper.id !== lower.id && upper.supplier === lower.buyer && upper.buyer !== lower.supplier)
    .flatMap((upper) => {
      const work = matchingWork(lower, upper);
      if (work === undefined || !knownToOverlap(lower, upper)) return [];
      return [
        {
          contract: upper.id,
          evidence: 'inferred' as const,
          inferredFrom: ['supplier_is_buyer', 'dates_overlap', work],
        },
      ];
    })
    .sort((a, b) => (a.contract < b.contract ? -1 : 1));
}

/** Both periods must be known: two contracts without days match everything and show nothing. */
function knownToOverlap(lower: Linkable, upper: Linkable): boolean {
  const a = periodOf(lower);
  const b = periodOf(upper);
  return a !== undefined && b !== undefined && overlaps(a, b);
}

/** A contract known by its signature alone begins there. */
export function periodOf(contract: Pick<Linkable, 'signed' | 'from' | 'until'>): Interval | undefined {
  const from = contract.from ?? contract.signed;
  if (from === undefined && contract.until === undefined) return undefined;
  return {
    from,
    until:
      contract.until !== undefined && from !== undefined && contract.until <= from ? nextDay(from) : contract.until,
  };
}

function matchingWork(lower: Linkable, upper: Linkable): 'same_workplace' | 'same_sector' | undefined {
  if ((lower.workplaces ?? []).some((place) => upper.workplaces?.includes(place))) return 'same_workplace';
  const [a, b] = [lower.nace, upper.nace];
  if (a === undefined || b === undefined) return undefined;
  return a.startsWith(b) || b.startsWith(a) ? 'same_sector' : undefined;
}
