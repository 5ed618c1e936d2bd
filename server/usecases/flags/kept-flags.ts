/** Rows of a test where its answers are kept: a page reads and tests what it shows, however many there are. */
import type { Day } from '../../domain/dates.ts';
import type { FlagOutcome } from '../../domain/flags/flag.ts';
import type {
  AnswerFacets,
  AnswerSieve,
  FacetBy,
  KeptAssessment,
  Page,
  PageRequest,
  Store,
  View,
} from '../../store/store.ts';
import { keptAnswers } from '../assessing/kept-answers.ts';
import type { Deps } from '../deps.ts';
import { untilWritten } from '../until-written.ts';
import { type Assessment, type AssessRequest, recallFlags } from './assess-flags.ts';
import { type FlagRow, flagOrThrow } from './flag-row.ts';
import { flagsOnSubjects } from './flags-on.ts';
import { type FlagFacets, type FlagFilter, MOST_CHOICES } from './sift-flags.ts';

export interface KeptFlags {
  /** Its counts, without rows. */
  readonly assessment: Assessment;
  page(outcome: FlagOutcome, filter: FlagFilter, page: PageRequest): Promise<Page<FlagRow>>;
  count(outcome: FlagOutcome, filter: FlagFilter): Promise<number>;
  facets(outcome: FlagOutcome): Promise<FlagFacets>;
}

/** Undefined where every record has to be tested now: a supposed share or floor, a day or an instant of which none are kept. */
export async function keptFlags(deps: Deps, request: AssessRequest): Promise<KeptFlags | undefined> {
  if (request.threshold !== undefined || request.suppose !== undefined) return undefined;
  const asOf = request.asOf ?? deps.today();
  const view: View = { ...request.view, asOf };
  const kept = await keptAnswers(deps, view, asOf, request.signal);
  if (kept === undefined) return undefined;
  const assessment = await recallFlags(deps, { ...request, rows: [] }, kept);
  return { assessment, ...rowsKept(deps, request.test, kept, { ...view, asOf }) };
}

function rowsKept(
  deps: Deps,
  test: string,
  kept: KeptAssessment,
  view: View & { readonly asOf: Day },
): Omit<KeptFlags, 'assessment'> {
  const of = (outcome: FlagOutcome, filter: FlagFilter) => ({ test, outcome, sieve: sieveOf(filter) });
  return {
    page: async (outcome, filter, page) => {
      const { items, next } = await deps.store.pageAnswers(kept.id, of(outcome, filter), page);
      const ids = items.map(({ id }) => id);
      const rows = await flagsOnSubjects(deps, flagOrThrow(test), ids, view);
      return { items: rows, ...(next === undefined ? {} : { next }) };
    },
    count: (outcome, filter) => deps.store.countSifted(kept.id, of(outcome, filter)),
    facets: (outcome) => readFacets(deps.store, kept, test, outcome),
  };
}

/** Those of very many records take a second: counted once. */
const heldFacets = untilWritten<FlagFacets>(100);

function readFacets(store: Store, kept: KeptAssessment, test: string, outcome: FlagOutcome): Promise<FlagFacets> {
  return heldFacets(store).get(store, JSON.stringify([kept.id, kept.seen, test, outcome]), async () => {
    const by = (one: FacetBy) => store.answerFacets(kept.id, { test, outcome, by: one }, MOST_CHOICES);
    const [buyers, places, sectors, bands] = await Promise.all([by('buyer'), by('place'), by('sector'), by('band')]);
    const choices = ({ listed }: AnswerFacets) => listed.map(({ value, held }) => ({ value, count: held }));
    return {
      ...{ buyers: choices(buyers), places: choices(places), sectors: choices(sectors), bands: choices(bands) },
      buyersInAll: buyers.values,
    };
  });
}

/** What is not chosen is left out. */
export function sieveOf(filter: FlagFilter): AnswerSieve {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => Boolean(value)));
}
