import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { type Day, day } from '../../../server/domain/dates.ts';
import { keepAssessment } from '../../../server/usecases/assessing/keep-assessment.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { assessFlags } from '../../../server/usecases/flags/assess-flags.ts';
import { readSectorOverTime } from '../../../server/usecases/pay/read-over-time.ts';
import { readPay } from '../../../server/usecases/pay/read-pay.ts';
import { listSectorOverTime } from '../../../server/usecases/pay/show-over-time.ts';
import { listPay, shownHourly } from '../../../server/usecases/pay/show-pay.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';
import { state } from '../../builders/stated-facts.ts';

let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

const AS_OF = day('2025-07-12');
const KIEL = 'solidary-demo:workplace:kiel-sued';
const read = (csv: string) => parse(csv, { bom: true, columns: true }) as readonly Record<string, string>[];

describe('pay at a workplace', () => {
  test('has each record with the levels of then and the answers of the pay tests', async () => {
    const { records } = await readPay(deps, { workplace: KIEL, asOf: AS_OF, view: LOCAL });
    expect(records.map(({ number }) => number)).toEqual(['W-02', 'W-05', 'W-01', 'W-03', 'W-04']);
    const painter = records.find(({ number }) => number === 'W-05');
    expect(painter && shownHourly(painter.pay, painter.currency)?.amount.toFixed(2)).toBe('14.00');
    const marks = painter?.marks.map(({ level, state, range }) => [level, state, range?.least?.toFixed(2)]);
    expect(marks).toEqual([
      ['statutory_minimum', 'known', '12.82'],
      ['collective_agreement', 'not_known', undefined],
      ['going_rate', 'known', '21.00'],
      ['two_thirds', 'known', '14.00'],
      ['living_wage', 'known', '15.10'],
    ]);
    const flagged = painter?.tests.filter(({ outcome }) => outcome === 'flagged').map(({ test }) => test);
    expect(flagged).toEqual(['pay-below-living-wage', 'pay-at-most-two-thirds-of-going-rate']);
  });

  test('an average is marked as one, and the floor is given through the time of the records', async () => {
    const { records, floor } = await readPay(deps, { workplace: KIEL, asOf: AS_OF, view: LOCAL });
    expect(records.filter(({ isAverage }) => isAverage).map(({ number }) => number)).toEqual(['W-02', 'W-01', 'W-03']);
    expect(floor[0]?.from).toBe('2025-03-01');
    expect(floor.at(-1)?.until).toBe('2025-05-01');
    expect(floor.every(({ level }) => level.kind === 'known' && level.range.least?.toFixed(2) === '12.82')).toBe(true);
  });

  test('nothing after the day of the question, and nothing of an employer without records', async () => {
    const { records } = await readPay(deps, { workplace: KIEL, asOf: day('2025-03-15'), view: LOCAL });
    expect(records.map(({ number }) => number)).toEqual(['W-01', 'W-03', 'W-04']);
    const none = await readPay(deps, { employer: 'solidary-demo:organisation:hallmarkt', asOf: AS_OF, view: LOCAL });
    expect(none.records).toEqual([]);
  });

  test('one record alone', async () => {
    const record = 'solidary-demo:wage-record:W-05';
    const { records } = await readPay(deps, { record, asOf: AS_OF, view: LOCAL });
    expect(records.map(({ number }) => number)).toEqual(['W-05']);
  });

  test('the list has a line a record', async () => {
    const rows = read((await listPay(deps, { workplace: KIEL, asOf: AS_OF, view: LOCAL })).csv);
    expect(rows.find(({ Record }) => Record === 'W-01')).toMatchObject({
      ...{ Employer: 'Mirova Montage UG', 'Gross pay an hour, at most': '8.00', 'Average of several': 'yes' },
      ...{ 'Floor set by law': '12.82', 'Two thirds of the going rate': '11.40', 'Collective agreement': '' },
    });
  });
});

describe('a sector over time', () => {
  test('every record is in one year and one outcome, as in the tests themselves', async () => {
    const { years } = await readSectorOverTime(deps, { asOf: AS_OF, view: LOCAL });
    const test = await assessFlags(deps, { test: 'price-below-lawful-labour', asOf: AS_OF, view: LOCAL });
    const sum = (outcome: 'flagged' | 'passed') => years.reduce((total, { prices }) => total + prices[outcome], 0);
    expect([sum('flagged'), sum('passed')]).toEqual([test.flagged, test.passed]);
    expect(years.map(({ year }) => year)).toEqual(['2024', '2025']);
  });

  test('a sector takes what its code begins with, a place its regions', async () => {
    const of = async (sector: string, place: string) => {
      const { years } = await readSectorOverTime(deps, { sector, place, asOf: AS_OF, view: LOCAL });
      return years.flatMap(({ prices }) => Object.values(prices)).reduce((sum, count) => sum + count, 0);
    };
    expect(await of('43', 'DE')).toBe(7);
    expect(await of('43', 'PT')).toBe(0);
  });

  test('answers that are kept are counted alike', async () => {
    const scopes = [{}, { sector: '43', place: 'DE' }, { place: 'PT' }];
    const read = () => Promise.all(scopes.map((one) => readSectorOverTime(deps, { ...one, asOf: AS_OF, view: LOCAL })));
    const tested = await read();
    await state(deps, [{ kind: 'Organisation', id: 'test:kept', values: { name: 'x' } }]);
    await keepAssessment(deps, { view: LOCAL, asOf: AS_OF });
    expect(await read()).toEqual(tested);
    expect(await read()).toEqual(tested);
  });

  test('answers that are brought to another day are counted as of that day', async () => {
    const own = await seededDeps();
    try {
      const read = async (asOf: Day) => (await readSectorOverTime(own, { asOf, view: LOCAL })).years;
      const [before, after] = [day('2025-02-01'), AS_OF];
      const later = { values: { kind: 'sale', signed: '2025-06-02' }, from: day('2025-06-02') } as const;
      await state(own, [{ kind: 'Contract', id: 'test:later', ...later }]);
      const tested = [await read(before), await read(after)];
      expect(tested[0]).not.toEqual(tested[1]);
      await state(own, [{ kind: 'Organisation', id: 'test:kept', values: { name: 'x' } }]);
      for (const [nth, asOf] of [before, after].entries()) {
        await keepAssessment(own, { view: LOCAL, asOf });
        expect(await read(asOf)).toEqual(tested[nth]);
      }
    } finally {
      await own.store.close();
    }
  });

  test('the list has two lines a year', async () => {
    const { csv } = await listSectorOverTime(deps, { sector: '14', place: 'PT', asOf: AS_OF, view: LOCAL });
    expect(read(csv).map(({ Year, Test }) => [Year, Test])).toContainEqual(['2025', 'Lawful-labour floor']);
  });
});
