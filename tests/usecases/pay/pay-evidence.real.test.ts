/** Public wage data of ../shared, read where it stands: offers of pay against floors, agreed pay and going rates; counts and no names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Deps } from '../../../server/usecases/deps.ts';
import { readBenchmarks } from '../../../server/usecases/facts/benchmark.ts';
import { assessFlags } from '../../../server/usecases/flags/assess-flags.ts';
import { importFiles } from '../../../server/usecases/importing/import-files.ts';
import { loadMapping } from '../../../server/usecases/mapping/load-mapping.ts';
import { emptyDeps, LOCAL, ROOT } from '../../builders/seed-store.ts';

const data = join(ROOT, '../shared/data');
const held = existsSync(data);
if (!held) console.log(`not run: ${data} is not there (public wage data)`);

(held ? describe : describe.skip)('public wage data', () => {
  let deps: Deps;
  const take = async (path: string, files: readonly { readonly name: string; readonly path: string }[]) => {
    const mapping = loadMapping(readFileSync(join(ROOT, path), 'utf8'), path);
    return (await importFiles(deps, { mapping, files, workspace: 'local' })).ledger;
  };
  beforeAll(async () => {
    deps = await emptyDeps();
    const floors = 'us-state-minimum-wage-1968-2020';
    const path = join(ROOT, `seed/benchmarks/${floors}.csv`);
    await take(`seed/mappings/benchmarks/${floors}.yaml`, [{ name: `${floors}.csv`, path }]);
  }, 120_000);
  afterAll(() => deps?.store.close());

  test('offers of seasonal farm work are held against the floor of the state and day; those without hours stay open', async () => {
    const name = 'H-2A_FY2012.csv';
    const ledger = await take('seed/mappings/public-lists/h2a-wage-offers.yaml', [
      { name, path: join(data, 'us-h2a-wage-offers', name) },
    ]);
    expect(ledger.in).toBe(8047);
    expect(ledger.accepted + ledger.duplicate + ledger.held).toBe(8047);
    const found = await assessFlags(deps, { test: 'pay-below-statutory-floor', view: LOCAL });
    // Offers of 300 a week for 60 hours; no offer by the month or day passes for want of hours.
    expect(found.flagged).toBe(13);
    expect(found.rows.every(({ ratio }) => ratio?.lessThan(1))).toBe(true);
    expect(found.cannotTell.map(({ missing }) => missing)).toContain('flag.missing.hours-worked');
    const { WageRecord } = await deps.store.countRecords(LOCAL);
    const open = found.cannotTell.reduce((sum, { count }) => sum + count, 0);
    expect(found.tested + open).toBe(WageRecord);
  }, 120_000);

  test('workbooks of awards are read as published: adult rates by the hour, with the day from which they hold', async () => {
    const folder = join(data, 'au-modern-awards-2022');
    const awards = readdirSync(folder).filter((award) => award.startsWith('MA'));
    const files = awards.map((award) => ({
      name: `${award}-payrates.xlsx`,
      path: join(folder, award, 'payrates.xlsx'),
    }));
    const ledger = await take('seed/mappings/public-lists/au-modern-awards.yaml', files);
    expect(ledger).toMatchObject({ rejected: 0, in: 4984 });
    const book = await readBenchmarks(deps.store, LOCAL, ['collective_agreement'], ['AU']);
    const rates = book.at('collective_agreement', 'AU');
    expect(rates).toHaveLength(ledger.accepted);
    const retail = rates.filter(({ workClass }) => workClass === 'Retail Employee Level 1');
    expect(retail.map(({ value, from }) => [from, value?.amount.toFixed(2), value?.currency]).sort()).toEqual([
      ['2015-07-01', '18.99', 'AUD'],
      ['2016-07-01', '19.44', 'AUD'],
      ['2017-07-01', '20.08', 'AUD'],
      ['2018-07-01', '20.79', 'AUD'],
      ['2019-07-01', '21.41', 'AUD'],
      ['2021-02-01', '21.78', 'AUD'],
      ['2021-09-01', '22.33', 'AUD'],
    ]);
    // Of the last year 151; 456 of years before, of classifications that are an adult's under the same name in it.
    expect(rates).toHaveLength(607);
    // Without an end in the workbook, it is known to hold until the workbook says that it was last looked at.
    expect(rates.every(({ until, checked = '9999' }) => until !== undefined || checked < '2023')).toBe(true);
    expect(rates.every(({ value }) => value?.amount.greaterThan(15) && value.amount.lessThan(60))).toBe(true);
  }, 120_000);

  test('of an award whose own workbook stands beside its rates every rate names it, by title and number', async () => {
    const folder = join(data, 'au-modern-awards-2022', 'MA000084-Storage_Services_and_Wholesale_Award_2020');
    const files = ['payrates.xlsx', 'award.xlsx'].map((name) => ({ name, path: join(folder, name) }));
    const ledger = await take('seed/mappings/public-lists/au-modern-awards.yaml', files);
    expect(ledger.rejected).toBe(0);
    const book = await readBenchmarks(deps.store, LOCAL, ['collective_agreement'], ['AU']);
    const named = book
      .at('collective_agreement', 'AU')
      .filter(({ cite }) => cite === 'Storage Services and Wholesale Award 2020 (MA000084)');
    // Twelve of each of the last two years, and six of each of the five before.
    expect(named).toHaveLength(54);
  }, 120_000);

  test('occupational wages become going rates by state and occupation', async () => {
    const name = 'oes_msa_m2015_ca.csv';
    const ledger = await take('seed/mappings/public-lists/bls-oes-wages.yaml', [
      { name, path: join(data, 'bls-oes-california-wages-2015', name) },
    ]);
    expect(ledger).toMatchObject({ in: 8213, rejected: 0 });
    const book = await readBenchmarks(deps.store, LOCAL, ['going_rate'], ['US-CA']);
    expect(book.at('going_rate', 'US-CA').length).toBeGreaterThan(1000);
  }, 120_000);
});
