/** Which lines of a new claim are of work that a claim that is held has already: the same debt is never claimed twice. */
import type { StoredRecord, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { claimedOn } from '../facts/claim.ts';
import { everyPage } from '../records/every-record.ts';
import type { LineEntry } from './claim-entry.ts';
import { isOfSameWork, namesWorker, sameFigures } from './claim-lines-alike.ts';

/** A line that is to be claimed, and the name of its worker as it stands in the words of lines. */
export interface Claimable {
  readonly entry: LineEntry;
  readonly worker: string;
}

/** Work that is claimed already, with other figures: that claim is to be corrected. */
export interface ClaimedOtherwise {
  readonly line: LineEntry;
  /** Numbers of the claims that have it, and their lines of it. */
  readonly numbers: readonly string[];
  readonly there: readonly LineEntry[];
}

export interface Sifted {
  readonly fresh: readonly LineEntry[];
  /** By the number of the claim that has them with the same figures, how many. */
  readonly already: ReadonlyMap<string, number>;
  readonly otherwise: readonly ClaimedOtherwise[];
}

interface HeldLine {
  readonly number: string;
  readonly entry: LineEntry;
  /** Of which workers its words speak. */
  readonly workers: ReadonlySet<string>;
}

const PAGE = 100;

/**
 * Of lines that are alike, one that is held stands for one that is found. What is then left of the held lines is set against
 * the work: a payroll that was corrected comes to other figures for the same hours, and they are not claimed beside the first.
 */
export async function siftClaimed(
  deps: Deps,
  request: {
    readonly employer: string;
    readonly lines: readonly Claimable[];
    /** Everybody of the payroll. */
    readonly workers: readonly string[];
    readonly view: View;
  },
): Promise<Sifted> {
  const left = await heldLines(deps, request);
  const already = new Map<string, number>();
  const others = request.lines.filter((line) => {
    const at = placeOfSame(left, line);
    if (at === undefined) return true;
    const [found] = left.splice(at, 1);
    if (found !== undefined) already.set(found.number, (already.get(found.number) ?? 0) + 1);
    return false;
  });
  const fresh: LineEntry[] = [];
  const otherwise: ClaimedOtherwise[] = [];
  for (const { entry, worker } of others) {
    const there = left.filter((held) => held.workers.has(worker) && isOfSameWork(held.entry, entry));
    if (there.length === 0) fresh.push(entry);
    else otherwise.push(claimedIn(entry, there));
  }
  return { fresh, already, otherwise };
}

function claimedIn(line: LineEntry, held: readonly HeldLine[]): ClaimedOtherwise {
  return { line, numbers: [...new Set(held.map(({ number }) => number))], there: held.map(({ entry }) => entry) };
}

/** One of the same worker before one that names nobody; one of another worker is another debt, whatever its figures. */
function placeOfSame(left: readonly HeldLine[], { entry, worker }: Claimable): number | undefined {
  const alike = (is: (held: HeldLine) => boolean) =>
    left.findIndex((held) => is(held) && sameFigures(held.entry, entry));
  const places = [alike(({ workers }) => workers.has(worker)), alike(({ workers }) => workers.size === 0)];
  return places.find((at) => at >= 0);
}

async function heldLines(
  deps: Deps,
  { employer, workers, view }: { readonly employer: string; readonly workers: readonly string[]; readonly view: View },
): Promise<HeldLine[]> {
  const found: HeldLine[] = [];
  const today = deps.today();
  const pages = everyPage(PAGE, (page) => deps.store.pageRecords('Claim', { employer }, view, page));
  for await (const claims of pages) {
    const files = await Promise.all(claims.map(({ id }) => deps.store.claimFile(id, view)));
    for (const { claim, lines } of files.flatMap((file) => (file === undefined ? [] : claimedOn(file, today)))) {
      const number = claim.values.number ?? claim.id;
      for (const line of lines) found.push({ number, entry: asEntry(line), workers: namedIn(line, workers) });
    }
  }
  return found;
}

function namedIn({ values: { what } }: StoredRecord<'ClaimLine'>, workers: readonly string[]): ReadonlySet<string> {
  return new Set(what === undefined ? [] : workers.filter((worker) => namesWorker(what, worker)));
}

function asEntry({ values }: StoredRecord<'ClaimLine'>): LineEntry {
  const { kind = 'wages', contract, from, until, due, hours, rateDue, paid, amount } = values;
  return {
    ...{ kind, contract, from, until, due, hours: hours === undefined ? undefined : String(hours) },
    ...{ rateDue, paid, amount },
  };
}
