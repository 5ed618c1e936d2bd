/** Stored benchmarks as the domain sees them, read once for a whole assessment. */
import { placesAround } from '../../domain/places.ts';
import type { BeneathIt } from '../../domain/pricing/beneath.ts';
import type { PricedContract } from '../../domain/pricing/priced-contract.ts';
import { type Benchmark, BenchmarkBook, type Measure, type WorkScope } from '../../domain/wages/benchmark.ts';
import type { Store, StoredRecord, View, Where } from '../../store/store.ts';
import { everyPage } from '../records/every-record.ts';
import { untilWritten } from '../until-written.ts';
import { ofAllDays } from './all-days.ts';
import { dayOf, decimalOf, known, priceOf } from './values.ts';

const PAGE = 1000;
const OTHERS = ['none', 'lower', 'higher'] as const;
/** Sets of measures. */
const MOST_KEPT = 50;

const benchmarksOf = untilWritten<readonly Benchmark[]>(MOST_KEPT);

/** Entries without a place or a measure say nothing that a test could ask for. */
export function benchmarkOf({ id, values }: StoredRecord<'Benchmark'>): Benchmark | undefined {
  if (values.measures === undefined || values.place === undefined) return undefined;
  return known<Benchmark>({
    id,
    measures: values.measures,
    place: values.place,
    sector: values.sector,
    workClass: values.workClass,
    otherClasses: OTHERS.find((one) => one === values.otherClasses),
    product: values.product,
    value: priceOf(values.value),
    unit: values.unit,
    rate: decimalOf(values.rate),
    none: values.none,
    from: dayOf(values.from),
    until: dayOf(values.until),
    checked: dayOf(values.checked),
    paymentsPerYear: values.paymentsPerYear,
    hoursPerWeek: decimalOf(values.hoursPerWeek),
    verification: values.verification,
    cite: citeOf(values),
  });
}

/** An agreement is told by its number too: titles of several are alike. */
function citeOf({ measures, number, cite }: StoredRecord<'Benchmark'>['values']): string | undefined {
  return measures === 'collective_agreement' && number !== undefined && cite !== undefined
    ? `${cite} (${number})`
    : cite;
}

/** Where the floors of a contract or of paid work stand: at its place, and at those of what is, or may be, performed under it. */
export function placesOfFloors({
  place,
  beneath = [],
  unplaced,
}: Pick<WorkScope, 'place'> & Pick<PricedContract, 'beneath' | 'unplaced'>): readonly string[] {
  const placesUnder = (under: BeneathIt): readonly string[] =>
    under === 'crowded'
      ? []
      : under.flatMap(({ contract, beneath: inTurn = [] }) => [contract.place ?? [], placesUnder(inTurn)].flat());
  const below = [...placesUnder(beneath), ...placesUnder(unplaced?.all ?? [])];
  return [...new Set([...(place === undefined ? [] : [place]), ...below])];
}

/** Of all days: a contract of 2014 is held against a floor of 2014, whatever the day of the question. */
export async function readBenchmarks(
  store: Store,
  view: View,
  measures: readonly Measure[],
  places?: readonly string[],
): Promise<BenchmarkBook> {
  if (measures.length === 0 || places?.length === 0) return new BenchmarkBook([]);
  const everyDay = ofAllDays(view);
  // The place first: a store looks up the first condition and sifts by the others.
  const where: Where = {
    ...(places === undefined ? {} : { place: [...new Set(places.flatMap(placesAround))] }),
    measures,
  };
  const read = () => readAll(store, everyDay, where);
  // Of some places they are few; those of all are read once until anything is written.
  const key = JSON.stringify([view.readable, view.knownAt, measures]);
  return new BenchmarkBook(await (places === undefined ? benchmarksOf(store).get(store, key, read) : read()));
}

async function readAll(store: Store, view: View, where: Where): Promise<readonly Benchmark[]> {
  const found: Benchmark[] = [];
  for await (const items of everyPage(PAGE, (page) => store.pageRecords('Benchmark', where, view, page))) {
    for (const record of items) {
      const benchmark = benchmarkOf(record);
      if (benchmark !== undefined) found.push(benchmark);
    }
  }
  return found;
}
