/** One contract as things stand and as they are supposed: the answers of its price tests, and what a fair price would be. */
import type { Day } from '../../domain/dates.ts';
import { SolidaryError } from '../../domain/errors.ts';
import type { FlagOutcome } from '../../domain/flags/flag.ts';
import { FLAGS } from '../../domain/flags/index.ts';
import type { Decimal, Price } from '../../domain/money.ts';
import { type FairPrice, fairPrice } from '../../domain/pricing/fair-price.ts';
import { labourOfWork } from '../../domain/pricing/labour-of-work.ts';
import type { PricedContract } from '../../domain/pricing/priced-contract.ts';
import { type FloorRaise, type Supposition, supposedBook, supposedContract } from '../../domain/pricing/suppose.ts';
import type { BenchmarkBook } from '../../domain/wages/benchmark.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { placesOfFloors, readBenchmarks } from '../facts/benchmark.ts';
import { rowsWithRates } from '../facts/rates.ts';
import { contractsWith } from '../facts/subjects.ts';
import { contextFor, othersFor, rowOfContract, thresholdFor } from '../flags/flag-row.ts';
import { readRetail } from './read-price-breakdown.ts';

export interface SupposedTest {
  readonly test: string;
  readonly before: FlagOutcome;
  readonly after: FlagOutcome;
}

export interface WhatIfOf {
  readonly contract: string;
  readonly asOf: Day;
  /** Unit of the work, where it is named. */
  readonly unit?: string;
  /** In the order of the list of tests. */
  readonly tests: readonly SupposedTest[];
  /** Absent where price, labour or floor is not known. */
  readonly before?: FairPrice;
  readonly after?: FairPrice;
}

export type { Carrier, FairPrice } from '../../domain/pricing/fair-price.ts';
export type { Supposition } from '../../domain/pricing/suppose.ts';

/** What is supposed of the one contract: the floor of its place raised, its price, the time of its work as a share. */
export interface SupposedOf {
  readonly floor?: FloorRaise;
  readonly price?: Price;
  readonly time?: Decimal;
}

function suppositionFor({ id, place }: PricedContract, { floor, price, time }: SupposedOf): Supposition {
  return {
    floors: new Map(floor === undefined || place === undefined ? [] : [[place, floor]]),
    prices: new Map(price === undefined ? [] : [[id, price]]),
    times: new Map(time === undefined ? [] : [[id, time]]),
  };
}

const TESTS = FLAGS.flatMap((flag) => (flag.subject === 'contract' ? [flag] : []));
const NEEDS = [...new Set(TESTS.flatMap((flag) => flag.needs ?? []))];
const MEASURES = [...new Set(TESTS.flatMap((flag) => flag.measures))];

/** As `readWhatIf`; throws `not-found` where no such contract is held on that day. */
export async function findWhatIf(...[deps, request]: Parameters<typeof readWhatIf>): Promise<WhatIfOf> {
  const found = await readWhatIf(deps, request);
  if (found === undefined) throw new SolidaryError('not-found', { what: 'contract', id: request.contract });
  return found;
}

/** Undefined where no such contract is held on that day. */
export async function readWhatIf(
  deps: Deps,
  request: { readonly contract: string; readonly asOf: Day; readonly view: View; readonly suppose: SupposedOf },
): Promise<WhatIfOf | undefined> {
  const { asOf, suppose } = request;
  const view: View = { ...request.view, asOf };
  const record = await deps.store.record('Contract', request.contract, view);
  if (record === undefined) return undefined;
  const [held] = await contractsWith(deps.store, [record], NEEDS, view);
  if (held === undefined) return undefined;
  const book = await readBenchmarks(deps.store, view, MEASURES, placesOfFloors(held));
  const retail = await readRetail(deps, held, view);
  // What others were paid is not supposed otherwise.
  const beside = await Promise.all(TESTS.map((flag) => othersFor(deps, flag, asOf, { of: [held], view })));
  const side = async (work: PricedContract, benchmarks: BenchmarkBook) => {
    const outcomes: FlagOutcome[] = [];
    for (const [at, flag] of TESTS.entries()) {
      const others = beside[at] ?? {};
      const context = contextFor(deps, flag, asOf, { benchmarks, threshold: thresholdFor(deps, flag, asOf), others });
      const [row] = await rowsWithRates(deps, view, [work], context, (one) => rowOfContract(flag, one, context));
      outcomes.push(row?.outcome ?? 'cannot_tell');
    }
    const labour = labourOfWork(work, benchmarks);
    if (labour.kind !== 'known') return { outcomes };
    const price = () =>
      fairPrice({
        ...{ work, labour: labour.labour, rates: benchmarks.rates },
        ...(retail === undefined ? {} : { retail }),
      });
    const [fair] = await rowsWithRates(deps, view, [work], { benchmarks, asOf }, price);
    return { outcomes, fair };
  };
  const before = await side(held, book);
  const supposed = suppositionFor(held, suppose);
  const after = await side(supposedContract(held, supposed), supposedBook(book, supposed));
  return {
    ...{ contract: held.id, asOf },
    ...(held.unit === undefined ? {} : { unit: held.unit }),
    tests: TESTS.map(({ id }, at) => ({
      test: id,
      before: before.outcomes[at] ?? 'cannot_tell',
      after: after.outcomes[at] ?? 'cannot_tell',
    })),
    ...(before.fair === undefined ? {} : { before: before.fair }),
    ...(after.fair === undefined ? {} : { after: after.fair }),
  };
}
