/** A worker of certified payroll with two rates or two classes in one week: the week is read whole, and an amended payroll adds nothing to it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { claimFromPayroll } from '../../../server/usecases/claims/claim-from-payroll.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { assessFlags } from '../../../server/usecases/flags/assess-flags.ts';
import { importFiles } from '../../../server/usecases/importing/import-files.ts';
import { loadMapping } from '../../../server/usecases/mapping/load-mapping.ts';
import { emptyDeps, LOCAL, ROOT } from '../../builders/seed-store.ts';
import { state } from '../../builders/stated-facts.ts';

const HEADING =
  'Name of Contractor or Subcontractor,Payroll No.,Project or Contract No.,State,For Week Ending,Individual Identifying Number,Name of Worker,Work Classification';
const DAYS = `${HEADING},OT or ST,Sun,Mon,Tue,Wed,Thu,Fri,Sat,Total Hours,Rate of Pay,Gross Amount Earned`;
const FLAT = `${HEADING},Straight Time Hours,Overtime Hours,Total Hours,Rate of Pay,Gross Amount Earned`;

let deps: Deps;
let folder: string;
beforeEach(async () => {
  deps = await emptyDeps();
  const value = { bound: 'exact', amount: '7.25', currency: 'USD' };
  const values = { measures: 'statutory_minimum', place: 'US', value, unit: 'hour', from: '2009-07-24' };
  await state(deps, [{ kind: 'Benchmark', id: 'floor', values }]);
  folder = mkdtempSync(join(tmpdir(), 'solidary-rates-'));
});
afterEach(async () => {
  await deps.store.close();
  rmSync(folder, { recursive: true });
});

async function read(name: string, form: string, lines: readonly string[]) {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  const text = readFileSync(join(ROOT, `seed/mappings/payroll/${form}.yaml`), 'utf8');
  const mapping = loadMapping(text, form);
  const result = await importFiles(deps, { mapping, files: [{ name, path }], workspace: 'local' });
  const problems = (await deps.store.pageProblems(result.id, LOCAL, { first: 50 })).items;
  return { ledger: result.ledger, codes: problems.map(({ line, code }) => [line, code]) };
}

const payOf = async () => (await deps.store.pageRecords('WageRecord', {}, LOCAL, { first: 50 })).items;
const hours = async () =>
  (await payOf())
    .map(({ values }) => [values.workClass, values.ordinaryHours ?? '-', values.overtimeHours ?? '-'].join(' '))
    .sort();
const outcomes = async (id: string) => {
  const rows = ['flagged', 'passed', 'not_applicable', 'cannot_tell'] as const;
  return (await assessFlags(deps, { test: id, asOf: day('2025-07-12'), view: LOCAL, rows })).rows.map(
    ({ outcome }) => outcome,
  );
};

const entry = (workClass: string, kind: string, days: string, total: string, rate: string, gross = '') =>
  `Mesa,7,,US-TX,3/8/2025,1001,Zeb Quarry,${workClass},${kind},${days},${total},${rate},${gross}`;
/** 30 and 10 hours of straight time at 20.00 and 25.00, and four of overtime at 25.00. */
const FIRST = [
  entry('mason', 'S', ',10,10,10,,,', '30', '20.00', '600.00'),
  entry('mason', 'O', ',,,,,,', '0', '30.00'),
];
const SECOND = [entry('mason', 'S', ',,,,10,,', '10', '25.00', '350.00'), entry('mason', 'O', ',,,,,4,', '4', '37.50')];

test('overtime goes with the entry that it stands in, whichever row is first, and whatever its own rate is', async () => {
  const otherWorker = FIRST.map((line) => line.replace('1001,Zeb', '1002,Per'));
  const { ledger } = await read('wh-347-7.csv', 'certified-payroll-days', [DAYS, ...otherWorker, ...FIRST, ...SECOND]);
  expect(ledger).toMatchObject({ in: 6, accepted: 6, rejected: 0 });
  const expected = ['mason 10 4', 'mason 30 0', 'mason 30 0'];
  expect(await hours()).toEqual(expected);
  const above = [...FIRST].reverse().concat([...SECOND].reverse());
  const next = above.map((line) => line.replace('3/8/2025', '3/15/2025'));
  await read('wh-347-8.csv', 'certified-payroll-days', [DAYS, ...next]);
  expect(await hours()).toEqual([...expected, 'mason 10 4', 'mason 30 0'].sort());
});

test('the hours of both rates are one week: four are overtime, and the premium of the lower rate is claimed at least', async () => {
  await read('wh-347-7.csv', 'certified-payroll-days', [DAYS, ...FIRST, ...SECOND]);
  expect(await outcomes('overtime-not-paid')).toEqual(['flagged', 'flagged']);
  const [week] = await payOf();
  const { claims } = await claimFromPayroll(deps, {
    ...{
      employer: String(week?.values.employer),
      from: day('2025-03-01'),
      to: day('2025-03-31'),
      asOf: day('2025-07-12'),
    },
    ...{ view: LOCAL, workspace: 'local', dryRun: true },
  });
  // 950.00 paid for 30 hours at 20.00 and 14 at 25.00, which are 950.00: the half of four hours at 20.00 is 40.00.
  expect(claims.flatMap(({ entry: { lines } }) => lines.map(({ kind, amount }) => [kind, amount]))).toEqual([
    ['overtime', '40'],
  ]);
});

test('where the premium is paid the week passes, by day and as one row for each rate', async () => {
  const paid = SECOND.map((line) => line.replace('350.00', '400.00'));
  await read('wh-347-7.csv', 'certified-payroll-days', [DAYS, ...FIRST, ...paid]);
  expect(await outcomes('overtime-not-paid')).toEqual(['passed', 'passed']);
  const flat = (workClass: string, rest: string) => `Mesa,8,,US-TX,3/15/2025,1001,Zeb Quarry,${workClass},${rest}`;
  const rows = [flat('mason', '30,0,30,20.00,600.00'), flat('mason', '10,4,14,25.00,400.00')];
  await read('wh-347-8.csv', 'certified-payroll', [FLAT, ...rows]);
  expect(await outcomes('overtime-not-paid')).toEqual(['passed', 'passed', 'passed', 'passed']);
});

test('either form of the payroll names a week in the same way: read by both it stands once', async () => {
  await read('wh-347-7.csv', 'certified-payroll-days', [DAYS, ...FIRST, ...SECOND]);
  const flat = 'Mesa,7,,US-TX,3/8/2025,1001,Zeb Quarry,mason';
  const { ledger } = await read('wh-347-7-flat.csv', 'certified-payroll', [
    ...[FLAT, `${flat},30,0,30,20.00,600.00`, `${flat},10,4,14,25.00,350.00`],
  ]);
  expect(ledger).toMatchObject({ in: 2, rejected: 0 });
  expect(await payOf()).toHaveLength(2);
});

test('two classes in one week are added, each at its rate', async () => {
  const helper = SECOND.map((line) => line.replace('mason', 'helper'));
  await read('wh-347-7.csv', 'certified-payroll-days', [DAYS, ...FIRST, ...helper]);
  expect(await hours()).toEqual(['helper 10 4', 'mason 30 0']);
  expect(await outcomes('overtime-not-paid')).toEqual(['flagged', 'flagged']);
});

test('a rate without a row of overtime beside one that has it is refused, with how to mend it', async () => {
  const { ledger, codes } = await read('wh-347-7.csv', 'certified-payroll-days', [DAYS, FIRST[0] ?? '', ...SECOND]);
  expect(ledger).toMatchObject({ in: 3, accepted: 2, rejected: 1 });
  expect(codes).toEqual([[4, 'import.rows-unpaired']]);
});

test('a payroll that was amended at another rate is not added to the one before', async () => {
  await read('wh-347-7.csv', 'certified-payroll-days', [DAYS, ...FIRST]);
  const amended = FIRST.map((line) => line.replace(',20.00,', ',22.00,'));
  await read('wh-347-7-amended.csv', 'certified-payroll-days', [DAYS, ...amended]);
  expect(await outcomes('overtime-not-paid')).toEqual(['cannot_tell', 'cannot_tell']);
});
