/** A page of flags, sifted: as the page asks for it, and by reading every flag of the test. */
import type { Day } from '../../server/domain/dates.ts';
import { idsAnswered, keptAnswers } from '../../server/usecases/assessing/kept-answers.ts';
import type { Deps } from '../../server/usecases/deps.ts';
import { flagOrThrow } from '../../server/usecases/flags/flag-row.ts';
import { flagsOnSubjects } from '../../server/usecases/flags/flags-on.ts';
import { keptFlags } from '../../server/usecases/flags/kept-flags.ts';
import { type FlagFilter, siftFlags } from '../../server/usecases/flags/sift-flags.ts';
import { VIEW } from '../engines/stores.ts';

export interface SiftedPage {
  /** Milliseconds of each page with the count of all that the sieve leaves. */
  readonly pages: readonly number[];
  /** Milliseconds of reading all and sifting them. */
  readonly all: number;
  readonly flagged: number;
}

const TEST = 'price-below-lawful-labour';
const OUTCOME = 'flagged';
const A_PAGE = 50;
const ROUNDS = 10;
const AT_ONCE = 5_000;

export async function siftedPage(deps: Deps, asOf: Day): Promise<SiftedPage> {
  const kept = await keptFlags(deps, { test: TEST, asOf, view: VIEW });
  if (kept === undefined) throw new Error('no answers are kept');
  const facets = await kept.facets(OUTCOME);
  const [buyer, place, sector] = [facets.buyers[0]?.value, facets.places[0]?.value, facets.sectors[0]?.value];
  const filters: readonly FlagFilter[] = [
    ...[{ buyer }, { place }, { sector }, { place, sector }].map((one) => onlyGiven(one)),
    { from: '2020-01-01' as Day, to: '2020-03-31' as Day },
  ];
  const pages: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const filter of filters) {
      const started = performance.now();
      await kept.page(OUTCOME, filter, { first: A_PAGE });
      await kept.count(OUTCOME, filter);
      pages.push(performance.now() - started);
    }
  const started = performance.now();
  const flagged = await readAll(deps, asOf, filters, (filter) => kept.count(OUTCOME, filter));
  return { pages, all: performance.now() - started, flagged };
}

function onlyGiven(filter: Readonly<Record<string, string | undefined>>): FlagFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

/** What is read whole leaves as many as the store counts; a part at a time, so that memory stays flat. */
async function readAll(
  deps: Deps,
  asOf: Day,
  filters: readonly FlagFilter[],
  count: (filter: FlagFilter) => Promise<number>,
): Promise<number> {
  const assessment = await keptAnswers(deps, { ...VIEW, asOf }, asOf);
  if (assessment === undefined) throw new Error('no answers are kept');
  const ids = await idsAnswered(deps, assessment, { test: TEST, outcome: OUTCOME }, Number.POSITIVE_INFINITY);
  const left = filters.map(() => 0);
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const rows = await flagsOnSubjects(deps, flagOrThrow(TEST), ids.slice(at, at + AT_ONCE), { ...VIEW, asOf });
    for (const [nth, filter] of filters.entries()) left[nth] = (left[nth] ?? 0) + siftFlags(rows, filter).length;
  }
  const counted = await Promise.all(filters.map(count));
  if (left.join() !== counted.join()) throw new Error(`read whole ${left.join()}, counted ${counted.join()}`);
  return ids.length;
}
