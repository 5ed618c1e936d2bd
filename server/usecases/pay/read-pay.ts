/** Pay that is recorded at a workplace or by an employer, with the levels of then, the answers of the pay tests, and the floor over time. */
import type { Day } from '../../domain/dates.ts';
import { FLAGS } from '../../domain/flags/index.ts';
import { type Level, levelsThrough } from '../../domain/wages/level.ts';
import { type PayStrip, payStrip } from '../../domain/wages/pay-strip.ts';
import { floorOfPay } from '../../domain/wages/wage-floor.ts';
import type { PaidWork } from '../../domain/wages/wage-record.ts';
import type { View, Where } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { ofAllDays } from '../facts/all-days.ts';
import { readBenchmarks } from '../facts/benchmark.ts';
import { rowsWithRates } from '../facts/rates.ts';
import { paidWorks } from '../facts/subjects.ts';
import { contextFor, type FlagRow, rowOfWork, thresholdFor } from '../flags/flag-row.ts';
import { everyRecord } from '../records/every-record.ts';

const PAY_TESTS = FLAGS.flatMap((flag) => (flag.subject === 'wage_record' ? [flag] : []));
const MEASURES = [...new Set(PAY_TESTS.flatMap(({ measures }) => measures))];
/** The pay test of whose share the strip shows a mark. */
const SHARE_OF = 'pay-at-most-two-thirds-of-going-rate';
/** More strips than this are no picture; the others are counted. */
export const MOST_STRIPS = 60;

export interface PayRecord extends PayStrip {
  readonly number?: string;
  /** Of each pay test, in their order. */
  readonly tests: readonly FlagRow[];
}

export interface FloorStep {
  readonly from: Day;
  /** First day on which it no longer holds. */
  readonly until: Day;
  readonly level: Level;
}

export interface PayAt {
  readonly asOf: Day;
  /** The latest first. */
  readonly records: readonly PayRecord[];
  readonly leftOut: number;
  /** Set by law for that place and sector, through the time of the records; empty where they are of several places. */
  readonly floor: readonly FloorStep[];
}

export interface PayRequest {
  readonly workplace?: string;
  readonly employer?: string;
  /** One wage record alone. */
  readonly record?: string;
  readonly asOf?: Day;
  readonly view: View;
}

export async function readPay(deps: Deps, request: PayRequest): Promise<PayAt> {
  const asOf = request.asOf ?? deps.today();
  // Of all days: what was paid last year is part of how it went.
  const everyDay = ofAllDays(request.view);
  const held = await recordsOf(deps, request, everyDay);
  const numbers = new Map(held.map(({ id, values }) => [id, values.number]));
  const until = held.filter(({ values }) => values.from === undefined || values.from <= asOf);
  const works = [...(await paidWorks(deps.store, until, everyDay))].sort(latestFirst);
  const shown = works.slice(0, MOST_STRIPS);
  const places = [...new Set(shown.flatMap((work) => work.place ?? []))];
  const book = await readBenchmarks(deps.store, everyDay, MEASURES, places);
  const share = thresholdFor(deps, testNamed(SHARE_OF), asOf)?.share.value;
  const contexts = PAY_TESTS.map((flag) => {
    const threshold = thresholdFor(deps, flag, asOf);
    return { flag, context: contextFor(deps, flag, asOf, { benchmarks: book, threshold }) };
  });
  const recordOf = (work: PaidWork): PayRecord => {
    const number = numbers.get(work.id);
    const tests = contexts.map(({ flag, context }) => rowOfWork(flag, work, context));
    const strip = payStrip(work, book, { asOf, share, parts: deps.payLaw.parts });
    return { ...strip, tests, ...(number === undefined ? {} : { number }) };
  };
  const records = await rowsWithRates(deps, everyDay, shown, { benchmarks: book, asOf }, recordOf);
  return { asOf, records, leftOut: works.length - shown.length, floor: floorOf(shown, book) };
}

async function recordsOf(deps: Deps, { workplace, employer, record }: PayRequest, view: View) {
  if (record !== undefined) return deps.store.records('WageRecord', [record], view);
  const where: Where = {
    ...(workplace === undefined ? {} : { workplace: [workplace] }),
    ...(employer === undefined ? {} : { employer: [employer] }),
  };
  const held = [];
  for await (const found of everyRecord(deps.store, 'WageRecord', view, where)) held.push(found);
  return held;
}

function testNamed(id: string) {
  const found = PAY_TESTS.find((flag) => flag.id === id);
  if (found === undefined) throw new TypeError(`no pay test ${id}`);
  return found;
}

function latestFirst(a: PaidWork, b: PaidWork): number {
  return (b.from ?? '').localeCompare(a.from ?? '') || a.id.localeCompare(b.id);
}

/** Of the records' one place and what their sectors share, whatever the class of work: what is not settled makes it a range. */
function floorOf(works: readonly PaidWork[], book: Parameters<typeof levelsThrough>[0]): readonly FloorStep[] {
  const places = new Set(works.map(({ place }) => place));
  const [place] = places;
  if (place === undefined || places.size > 1) return [];
  const froms = works.flatMap(({ from }) => from ?? []).sort();
  const untils = works.flatMap(({ from, until }) => until ?? from ?? []).sort();
  const [from, until] = [froms[0], untils.at(-1)];
  if (from === undefined || until === undefined || until <= from) return [];
  const sector = sharedStart(works.map((work) => work.sector));
  const scope = { place, ...(sector === undefined ? {} : { sector }) };
  return levelsThrough(book, floorOfPay(scope), { from, until });
}

/** 43.31 and 43.34 are both of 43.3. */
function sharedStart(codes: readonly (string | undefined)[]): string | undefined {
  const shared = codes.reduce((start = '', code = '') => {
    let length = 0;
    while (length < start.length && start[length] === code[length]) length += 1;
    return start.slice(0, length);
  });
  const whole = shared?.replace(/\.$/, '') ?? '';
  return whole === '' ? undefined : whole;
}
