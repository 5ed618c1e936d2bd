/** Examples worked by hand, run through the domain as stored records would be: to the digit that they state. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { day } from '../server/domain/dates.ts';
import type { FlagResult } from '../server/domain/flags/flag.ts';
import { flagById } from '../server/domain/flags/index.ts';
import { type Decimal, decimal } from '../server/domain/money.ts';
import { chargeFloor } from '../server/domain/pricing/charge-floor.ts';
import { labourCostPerPiece, labourCoverage, labourMinuteValue } from '../server/domain/pricing/labour-minute-value.ts';
import { exactly } from '../server/domain/range.ts';
import { BenchmarkBook } from '../server/domain/wages/benchmark.ts';
import { levelOn } from '../server/domain/wages/level.ts';
import { RateBook } from '../server/domain/wages/rate-book.ts';
import { upratedArrears } from '../server/domain/wages/uprated-arrears.ts';
import { floorOfLabour } from '../server/domain/wages/wage-floor.ts';
import { loadThresholds, thresholdOn } from '../server/regimes/thresholds.ts';
import { benchmarkOf } from '../server/usecases/facts/benchmark.ts';
import { pricedContractOf } from '../server/usecases/facts/priced-contract.ts';
import { rateOf } from '../server/usecases/facts/rates.ts';
import { paidWorkOf } from '../server/usecases/facts/wage-record.ts';

interface PricingCase {
  readonly compute?: string;
  readonly test?: string;
  readonly given?: Readonly<Record<string, string>>;
  readonly contract?: Parameters<typeof pricedContractOf>[0]['values'];
  readonly wageRecord?: Parameters<typeof paidWorkOf>[0]['values'];
  readonly benchmarks?: readonly Parameters<typeof benchmarkOf>[0]['values'][];
  readonly expect: Readonly<Record<string, string | readonly string[]>>;
}

const FOLDER = join(import.meta.dirname, 'pricing-cases');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const dated = loadThresholds();

function bookOf({ benchmarks = [] }: PricingCase): BenchmarkBook {
  const records = benchmarks.map((values, at) => ({ id: `b${at}`, values }) as Parameters<typeof benchmarkOf>[0]);
  const rates = new RateBook(records.flatMap((record) => rateOf(record) ?? []));
  return new BenchmarkBook(
    records.flatMap((record) => benchmarkOf(record) ?? []),
    rates,
  );
}

/** The stated text decides to how many digits an answer is told. */
function asStated(found: Decimal | undefined, stated: string | readonly string[] | undefined): string | undefined {
  return found?.toFixed(String(stated).split('.')[1]?.length ?? 0);
}

function computed(one: PricingCase): Readonly<Record<string, Decimal | readonly Decimal[] | undefined>> {
  const given = (name: string) => decimal(one.given?.[name] ?? '');
  const minute = () => labourMinuteValue(given('wage'), given('on_costs'), given('paid_hours'));
  const piece = () => labourCostPerPiece(given('standard_minutes'), given('efficiency'), minute());
  switch (one.compute) {
    case 'labour_minute_value':
      return { value: minute() };
    case 'labour_cost_per_piece':
      return { value: piece() };
    case 'labour_coverage':
      return { percent: labourCoverage(given('price'), given('non_labour_cost'), piece()).times(100) };
    case 'uprated_arrears':
      return { value: upratedArrears(given('arrears'), given('floor_then'), given('floor_now')) };
    case 'charge_floor':
      return chargeOf(one);
    default:
      throw new Error(`no such formula: ${one.compute}`);
  }
}

/** Wage with holiday pay in one line, as the brief has it; with the levy owed. */
function chargeOf(one: PricingCase) {
  const { place = '', on = '', hours_a_week: hours = '' } = one.given ?? {};
  const book = bookOf(one);
  const wage = levelOn(book, floorOfLabour({ place }), day(on));
  if (wage.kind !== 'known') throw new Error('no floor');
  const floor = chargeFloor(book, { place }, day(on), wage.range, exactly(decimal(hours)));
  const [holiday, ...others] = floor.lines.map(({ range }) => range.most as Decimal);
  return { total: floor.total.most, lines: [(wage.range.most as Decimal).plus(holiday as Decimal), ...others] };
}

function tested(one: PricingCase): FlagResult {
  const id = one.test ?? '';
  const threshold = thresholdOn(dated.thresholds, id, day('2025-07-12'));
  const context = { benchmarks: bookOf(one), asOf: day('2026-11-28'), ...(threshold && { threshold }) };
  const subject =
    one.contract === undefined
      ? paidWorkOf({ id: 'case', values: one.wageRecord } as Parameters<typeof paidWorkOf>[0])
      : pricedContractOf({ id: 'case', values: one.contract } as Parameters<typeof pricedContractOf>[0]);
  const flag = flagById(id);
  if (flag === undefined) throw new Error(`no such test: ${id}`);
  return (flag.evaluate as (subject: object, context: object) => FlagResult)(subject, context);
}

describe('a case of price or pay gives its answer as stated', () => {
  test.each(files)('%s', (name) => {
    const one = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as PricingCase;
    const { expect: stated } = one;
    if (one.compute !== undefined) {
      const found = computed(one);
      for (const [what, text] of Object.entries(stated)) {
        const value = found[what];
        const said = Array.isArray(value)
          ? value.map((part: Decimal, at) => asStated(part, text[at]))
          : asStated(value as Decimal | undefined, text);
        expect([what, said]).toEqual([what, text]);
      }
      return;
    }
    const { outcome, figures } = tested(one);
    const found: Readonly<Record<string, Decimal | undefined>> = {
      percent: figures?.ratio?.times(100),
      against: figures?.against.amount,
      short: figures?.short?.amount,
      mends: figures?.mends?.amount,
    };
    for (const [what, text] of Object.entries(stated))
      expect([what, what === 'outcome' ? outcome : asStated(found[what], text)]).toEqual([what, text]);
  });
});

test('the worked examples are all here', () => {
  expect(files.length).toBeGreaterThanOrEqual(19);
});
