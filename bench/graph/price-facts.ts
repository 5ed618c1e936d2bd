/** What the tests of prices ask for, beside the graph: labour and other costs of contracts, floors of countries. */
import type { Values } from '../../schema/graph.ts';
import type { StatementDraft } from '../../server/store/store.ts';
import { COUNTRIES } from './names.ts';
import { scatter } from './random.ts';
import { dayText } from './terms.ts';

const YEARS = Array.from({ length: 12 }, (_, index) => 2015 + index);

/** Half of the contracts say what the work takes, a third what else it costs. */
export function labourFacts(index: number, currency: string): Values {
  const number = scatter(index * 17 + 3);
  return {
    ...(number % 2 === 0 ? { labourMinutesPerUnit: String(1 + (number % 400) / 10) } : {}),
    ...(number % 3 === 0
      ? { nonLabourCostPerUnit: { bound: 'exact', amount: `${(number >>> 4) % 20}.50`, currency } }
      : {}),
  };
}

/** A floor in every currency of the graph's contracts would be no floor: it is in the first. */
export function floorStatement(country: string, year: number, amount: string): StatementDraft {
  return benchmark(`floor-${country}-${year}`, country, year, {
    ...{ measures: 'statutory_minimum', unit: 'hour', value: { bound: 'exact', amount, currency: 'EUR' } },
  });
}

export function* benchmarkStatements(): Generator<StatementDraft> {
  yield* rateStatements();
  for (const country of COUNTRIES) {
    for (const year of YEARS) {
      const number = scatter(country.charCodeAt(0) * 31 + country.charCodeAt(1) * 7 + year);
      yield floorStatement(country, year, `${1 + (number % 14)}.${10 + (number % 90)}`);
      yield benchmark(`costs-${country}-${year}`, country, year, {
        measures: 'on_costs',
        rate: `0.${10 + (number % 30)}`,
      });
    }
  }
}

const WEEK = 7;
const FIRST_DAY = 16_436;
const LAST_DAY = 20_600;
const RATES: readonly (readonly [currency: string, hundredths: number])[] = [
  ['USD', 110],
  ['GBP', 87],
  ['BDT', 9_500],
];

/** One a week, each good until the next. */
function* rateStatements(): Generator<StatementDraft> {
  for (const [quote, hundredths] of RATES) {
    for (let day = FIRST_DAY; day < LAST_DAY; day += WEEK) {
      const rate = (hundredths * (95 + (scatter(day) % 11))) / 10_000;
      const days = { from: dayText(day), until: dayText(day + WEEK) };
      yield {
        ...{ subject: `rate-${quote}-${day}`, kind: 'Benchmark', part: 'row', publisher: 'bench' },
        values: { measures: 'exchange_rate', base: 'EUR', quote, rate: String(rate), ...days, cite: 'made up' },
        source: { document: 'Benchmark.csv', line: 2 },
      };
    }
  }
}

function benchmark(subject: string, place: string, year: number, values: Values): StatementDraft {
  return {
    ...{ subject, kind: 'Benchmark', part: 'row', publisher: 'bench' },
    values: { ...values, place, from: `${year}-01-01`, until: `${year + 1}-01-01`, cite: 'made up for measuring' },
    source: { document: 'Benchmark.csv', line: 2 },
  };
}
