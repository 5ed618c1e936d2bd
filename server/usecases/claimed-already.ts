/** Which lines of a new claim a claim that is held has already: the same debt is never claimed twice. */
import type { ClaimFile, StoredRecord, View } from '../store/store.ts';
import type { LineEntry } from './claim-entry.ts';
import type { Deps } from './deps.ts';
import { everyPage } from './every-record.ts';

export interface Sifted {
  readonly fresh: readonly LineEntry[];
  /** By the number of the claim that has them, how many. */
  readonly already: ReadonlyMap<string, number>;
}

const PAGE = 100;

/** Of lines that are alike, as many are fresh as no claim of the employer has; their words are not compared. */
export async function siftClaimed(
  deps: Deps,
  request: { readonly employer: string; readonly lines: readonly LineEntry[]; readonly view: View },
): Promise<Sifted> {
  const held = await heldLines(deps, request);
  const already = new Map<string, number>();
  const fresh = request.lines.filter((line) => {
    const number = held.get(keyOf(line))?.pop();
    if (number === undefined) return true;
    already.set(number, (already.get(number) ?? 0) + 1);
    return false;
  });
  return { fresh, already };
}

/** The numbers of the claims that have each line, as often as they have it. */
async function heldLines(
  deps: Deps,
  { employer, view }: { readonly employer: string; readonly view: View },
): Promise<ReadonlyMap<string, string[]>> {
  const found = new Map<string, string[]>();
  const pages = everyPage(PAGE, (page) => deps.store.pageRecords('Claim', { employer }, view, page));
  for await (const claims of pages) {
    const files = await Promise.all(claims.map(({ id }) => deps.store.claimFile(id, view)));
    for (const file of files.filter((one): one is ClaimFile => one !== undefined)) {
      const number = file.claim.values.number ?? file.claim.id;
      for (const line of file.lines) {
        const key = keyOf(asEntry(line));
        found.set(key, [...(found.get(key) ?? []), number]);
      }
    }
  }
  return found;
}

function asEntry({ values }: StoredRecord<'ClaimLine'>): LineEntry {
  const { kind = 'wages', contract, from, until, due, hours, rateDue, paid, amount } = values;
  return {
    ...{ kind, contract, from, until, due, hours: hours === undefined ? undefined : String(hours) },
    ...{ rateDue, paid, amount },
  };
}

/** Figures as numbers, so that 14 and 14.00 are one. */
function keyOf({ kind, contract, from, until, due, hours, rateDue, paid, amount }: LineEntry): string {
  const figures = [hours, rateDue, paid, amount].map((text) => (text == null ? '' : String(Number(text))));
  return JSON.stringify([kind, contract ?? '', from ?? '', until ?? '', due ?? '', ...figures]);
}
