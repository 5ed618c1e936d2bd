/** The answers of the claims held, one after the other, up to a limit that is said. */
import type { Day } from '../../domain/dates.ts';
import { isCurrencyCode } from '../../domain/money.ts';
import type { StoredRecord, View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { everyPage } from '../records/every-record.ts';
import { Turns } from '../turns.ts';
import { type TraceResult, traceLiability } from './trace-liability.ts';

export interface ClaimLimits {
  /** Each answer takes some milliseconds: a page that shows the days of more would not open at once. */
  readonly traced: number;
  /** Looked at for those: a claim that lacks what a trace needs takes the place of none that can be traced. */
  readonly read: number;
}

export const LIMITS: ClaimLimits = { traced: 200, read: 1_000 };
const NO_LIMITS: ClaimLimits = { traced: Number.POSITIVE_INFINITY, read: Number.POSITIVE_INFINITY };
const PAGE = 50;

export interface ClaimsAsked<T = unknown> {
  readonly asOf: Day;
  readonly view: View;
  /** This one alone. */
  readonly claim?: string;
  /** Every claim, however many and however long it takes. */
  readonly all?: boolean | undefined;
  /** Of more than the limit these are read before all others: by id. */
  readonly first?: ((most: number) => Promise<readonly StoredRecord<'Claim'>[]>) | undefined;
  /** Gives what was made of a claim before, or makes it. */
  readonly keep?: ((claim: string, make: () => Promise<T>) => Promise<T>) | undefined;
  /** Told how many claims more are done. */
  readonly onTraced?: ((more: number) => void) | undefined;
  /** Aborted once nobody waits for the answers any more. */
  readonly signal?: AbortSignal | undefined;
}

export interface TracedClaims<T> {
  readonly traces: readonly T[];
  readonly held: number;
  readonly read: number;
  /** Claims that lack what a trace cannot do without: employer, place, or a currency by its code. */
  readonly notAsked: readonly string[];
}

/** `of` takes from each answer what is wanted: of many claims the answers together would fill the memory. */
export async function traceClaims<T>(
  deps: Deps,
  { asOf, view, claim, all, first, keep, onTraced, signal }: ClaimsAsked<T>,
  of: (trace: TraceResult) => T,
): Promise<TracedClaims<T>> {
  const on = { ...view, asOf };
  const only = claim === undefined ? undefined : await deps.store.record('Claim', claim, on);
  const read = claim === undefined ? await readClaims(deps, on, all ? NO_LIMITS : LIMITS) : undefined;
  const found = read?.claims ?? (only === undefined ? [] : [only]);
  const claims = read?.isAll === false && first !== undefined ? withFirst(await first(LIMITS.traced), found) : found;
  const traces: T[] = [];
  const turns = new Turns(signal);
  for (const one of claims) {
    await turns.step();
    const make = async () => of(await traceLiability(deps, { claim: one.id, asOf, view }));
    if (isTraceable(one)) traces.push(await (keep?.(one.id, make) ?? make()));
    onTraced?.(1);
  }
  const held = read === undefined || read.isAll ? claims.length : await countClaims(deps, view, claims.length);
  const notAsked = claims.filter((one) => !isTraceable(one)).map(({ id }) => id);
  return { traces, held, read: claims.length, notAsked };
}

/** As many as without those that come first. */
function withFirst(
  first: readonly StoredRecord<'Claim'>[],
  others: readonly StoredRecord<'Claim'>[],
): readonly StoredRecord<'Claim'>[] {
  const ids = new Set(first.map(({ id }) => id));
  const most = Math.max(first.length, others.length);
  return [...first, ...others.filter(({ id }) => !ids.has(id))].slice(0, most);
}

export interface ClaimsRead {
  readonly claims: readonly StoredRecord<'Claim'>[];
  readonly isAll: boolean;
}

/** Claims until so many can be traced. */
export async function readClaims(deps: Pick<Deps, 'store'>, view: View, limits: ClaimLimits): Promise<ClaimsRead> {
  const claims: StoredRecord<'Claim'>[] = [];
  for await (const items of everyPage(PAGE, (page) => deps.store.pageRecords('Claim', {}, view, page))) {
    if (claims.filter(isTraceable).length >= limits.traced || claims.length >= limits.read)
      return { claims, isAll: false };
    claims.push(...items);
  }
  return { claims, isAll: true };
}

async function countClaims(deps: Deps, view: View, least: number): Promise<number> {
  return (await deps.store.countRecords(view)).Claim ?? least;
}

export function isTraceable({ values }: StoredRecord<'Claim'>): boolean {
  const { employer, place, currency } = values;
  return employer !== undefined && place !== undefined && currency !== undefined && isCurrencyCode(currency);
}
