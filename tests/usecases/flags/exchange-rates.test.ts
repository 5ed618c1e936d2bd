/** Rates are read from the store by currency and day, for one contract as for all; figures are invented. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { keepAssessment } from '../../../server/usecases/assessing/keep-assessment.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { assessFlags, flagOn } from '../../../server/usecases/flags/assess-flags.ts';
import { importFiles } from '../../../server/usecases/importing/import-files.ts';
import { loadMapping } from '../../../server/usecases/mapping/load-mapping.ts';
import { emptyDeps, LOCAL, ROOT } from '../../builders/seed-store.ts';

const RATES = readFileSync(join(ROOT, 'seed/mappings/public-lists/ecb-reference-rates.yaml'), 'utf8');
const CONTRACTS = `
id: contracts
publisher: town
files:
  - name: contracts
    glob: contracts.csv
    format: csv
    records:
      - record: contract
        kind: Contract
        key: [No]
        values:
          number: No
          signed: Signed
          place: { constant: DE }
          price: { column: Price, read: price, currency: { column: Currency } }
          labourHours: { constant: '100' }
          nonLabourCost: { column: Other, read: price, currency: { column: Currency } }
  - name: floors
    glob: floors.csv
    format: csv
    records:
      - record: floor
        kind: Benchmark
        key: [From]
        values:
          measures: { constant: statutory_minimum }
          place: { constant: DE }
          value: { column: Floor, read: money, currency: EUR }
          unit: { constant: hour }
          from: From
      - record: on-costs
        kind: Benchmark
        key: [From, { constant: on-costs }]
        values: { measures: { constant: on_costs }, place: { constant: DE }, rate: { constant: '0' }, from: From }
`;

const PRICES = `
id: prices
publisher: town
files:
  - name: prices
    glob: prices.csv
    format: csv
    records:
      - record: contract
        kind: Contract
        key: [No]
        values:
          number: No
          signed: Signed
          place: { constant: DE }
          supplier: { reference: { kind: Organisation, key: [Firm] } }
          product: { constant: shirt }
          unit: { constant: piece }
          unitPrice: { column: Price, read: price, currency: { column: Currency } }
`;

let deps: Deps;
let folder: string;

async function take(mapping: string, name: string, text: string) {
  const path = join(folder, name);
  writeFileSync(path, text);
  const result = await importFiles(deps, {
    mapping: loadMapping(mapping, 'mapping.yaml'),
    files: [{ name, path }],
    workspace: 'local',
  });
  expect(result.ledger.rejected).toBe(0);
}

beforeAll(async () => {
  deps = await emptyDeps();
  folder = mkdtempSync(join(tmpdir(), 'solidary-rates-'));
  await take(CONTRACTS, 'floors.csv', 'From,Floor\n2020-01-01,10.00\n');
  const contracts = [
    'k1,2025-03-07,9999.99,NOK,0',
    'k2,2025-03-09,10000,NOK,0',
    'k3,2025-03-20,10000,NOK,0',
    'k4,2025-03-10,999,EUR,0',
  ];
  await take(CONTRACTS, 'contracts.csv', ['No,Signed,Price,Currency,Other', ...contracts].join('\n'));
  await take(RATES, 'eurofxref-hist.csv', 'Date,USD,NOK,\n2025-03-10,1.1,11,\n2025-03-07,1.2,10,\n2025-03-06,1.3,9,\n');
}, 60_000);
afterAll(async () => {
  await deps.store.close();
  rmSync(folder, { recursive: true });
});

const asOf = day('2025-07-12');
const TEST = 'price-below-lawful-labour';

describe('prices in another currency than the floor', () => {
  test('are told apart by the rate of their day; a day without a rate is not guessed', async () => {
    const found = await assessFlags(deps, {
      ...{ test: TEST, asOf, view: LOCAL },
      rows: ['flagged', 'passed', 'cannot_tell'],
    });
    const outcomes = found.rows.map(({ subject, outcome }) => [subject.split(':').at(-1), outcome]).sort();
    expect(outcomes).toEqual([
      ['k1', 'flagged'],
      ['k2', 'passed'],
      ['k3', 'cannot_tell'],
      ['k4', 'flagged'],
    ]);
    expect(found.cannotTell).toEqual([{ missing: 'flag.missing.exchange-rate', count: 1 }]);
  });

  test('one alone reads the same rate, carried over a weekend by a cited rule', async () => {
    const row = await flagOn(deps, { test: TEST, subject: 'town:contract:k2', asOf, view: LOCAL });
    const shown = row?.steps.find(({ code }) => code === 'flag.step.exchange-rate');
    expect([row?.outcome, shown?.params.day?.value, shown?.params.best?.value]).toEqual(['passed', '2025-03-07', '10']);
    expect(shown?.citation).toMatch(/European Central Bank.*; Policy of this project/);
    expect(row?.mends).toMatchObject({ currency: 'NOK' });
  });
});

describe('comparable prices in another currency', () => {
  const COMPARED = 'unit-price-far-below-comparable';
  const listed = Array.from({ length: 9 }, (_, nth) => `n${nth},2025-03-07,firm${nth % 5},${100 + nth},NOK`);
  const one = 'p1,2025-03-09,other,5.00,EUR';

  test('are read with the rate of their own day, in all as in one', async () => {
    await take(PRICES, 'prices.csv', ['No,Signed,Firm,Price,Currency', ...listed, one].join('\n'));
    const all = await assessFlags(deps, { ...{ test: COMPARED, asOf, view: LOCAL }, rows: ['flagged', 'passed'] });
    expect(all.rows.find(({ subject }) => subject === 'town:contract:p1')).toMatchObject({ outcome: 'flagged' });
    const row = await flagOn(deps, { test: COMPARED, subject: 'town:contract:p1', asOf, view: LOCAL });
    expect(row).toMatchObject({ outcome: 'flagged', against: { currency: 'EUR' } });
    const codes = row?.steps.map(({ code }) => code.replace('flag.step.', ''));
    expect(codes?.slice(2)).toEqual(['peers-converted', 'exchange-rate', 'compared-line']);
    expect(row?.steps[3]).toMatchObject({ params: { day: { value: '2025-03-07' }, best: { value: '10' } } });
  });
});

describe('answers that are kept', () => {
  const COMPARED = 'unit-price-far-below-comparable';
  const answerOn = async (id: string) => {
    const found = await assessFlags(deps, {
      ...{ test: COMPARED, asOf, view: LOCAL },
      rows: ['flagged', 'cannot_tell'],
    });
    return found.rows.find(({ subject }) => subject === id)?.outcome;
  };

  test('a rate of the day of others’ prices tests anew a contract of another day that stands beside them', async () => {
    const listed = Array.from({ length: 9 }, (_, nth) => `m${nth},2024-06-03,firm${nth % 5},${100 + nth},SEK`);
    const mapping = PRICES.replace('constant: shirt', 'constant: coat').replace('id: prices', 'id: coats');
    await take(
      mapping,
      'prices.csv',
      ['No,Signed,Firm,Price,Currency', ...listed, 'm99,2025-01-09,other,1.00,EUR'].join('\n'),
    );
    await keepAssessment(deps, { view: LOCAL, asOf });
    expect(await answerOn('town:contract:m99')).toBe('cannot_tell');
    await take(RATES, 'eurofxref-hist.csv', 'Date,SEK,\n2024-06-03,11.4,\n');
    const { way } = await keepAssessment(deps, { view: LOCAL, asOf });
    expect(way).toBe('touched');
    expect(await answerOn('town:contract:m99')).toBe('flagged');
  });
});
