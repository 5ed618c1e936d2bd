/** A name goes in; no byte of it is found afterwards in anything that is kept or said. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { withoutNames } from '../../server/importers/names-in-text.ts';
import { openPseudonyms, pseudonymWith } from '../../server/usecases/pseudonyms.ts';
import { COMMAND } from '../builders/command.ts';
import { type ImportDesk, importDesk, VIEW } from '../builders/import-desk.ts';
import { type Cell, workbook } from '../builders/workbook.ts';

const root = join(import.meta.dirname, '../..');
const key = Buffer.alloc(32, 7);

describe('a pseudonym', () => {
  const of = (text: string, scope = 'local') => pseudonymWith(key, scope, text);

  test('is the same for the same name, however it is spaced and capitalised', () => {
    expect(of('Ana  Quiroga')).toMatch(/^worker-[0-9a-f]{20}$/);
    expect(of(' ANA QUIROGA ')).toBe(of('Ana  Quiroga'));
    expect(of('Ana Quirog')).not.toBe(of('Ana Quiroga'));
  });

  test('differs between workspaces and between keys', () => {
    expect(of('Ana Quiroga', 'other')).not.toBe(of('Ana Quiroga'));
    expect(pseudonymWith(Buffer.alloc(32, 8), 'local', 'Ana Quiroga')).not.toBe(of('Ana Quiroga'));
  });

  test('stays what it is when it comes in again', () => {
    expect(of(of('Ana Quiroga'))).toBe(of('Ana Quiroga'));
  });
});

describe('the key', () => {
  test('is made at the first name, read afterwards, and open to its owner alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'solidary-key-'));
    const make = openPseudonyms(folder);
    expect(readdirSync(folder)).toEqual([]);
    const first = make('local', 'Ana Quiroga');
    expect(readdirSync(folder)).toEqual(['pseudonym.key']);
    if (process.platform !== 'win32') expect(statSync(join(folder, 'pseudonym.key')).mode & 0o777).toBe(0o600);
    expect(openPseudonyms(folder)('local', 'Ana Quiroga')).toBe(first);
    writeFileSync(join(folder, 'pseudonym.key'), 'abc');
    expect(() => openPseudonyms(folder)('local', 'Ana Quiroga')).toThrow();
    rmSync(folder, { recursive: true });
  });
});

const MAPPING = `
id: pay
publisher: firm
files:
  - name: pay
    glob: pay*.csv
    format: csv
    blank: ['-']
    pseudonyms: [Name]
    skip: { footer: [Signed] }
    records:
      - record: pay
        kind: WageRecord
        key: [Name, From]
        values:
          worker: Name
          from: { column: From, formats: [YYYY-MM-DD] }
          hours: Hours
`;

describe('a name in the text of another cell', () => {
  const hidden = (cell: string, ...names: readonly string[]) => withoutNames(names, '#')(cell);

  test('is found in any order, without its accents, parted in any way, and as a part of it', () => {
    expect(hidden('paid QUIROGA, Ana in cash', 'Ana María Quiroga')).toBe('paid # in cash');
    expect(hidden('vacaciones maria quiroga', 'Ana María Quiroga López')).toBe('vacaciones #');
    expect(hidden('lohn_ana-quiroga.pdf', 'Ana', 'Quiroga')).toBe('lohn_#.pdf');
    expect(hidden('Li Wu: nights', 'Wu, Li')).toBe('Li Wu: nights');
    expect(hidden('Wu Li: nights', 'Wu, Li')).toBe('#: nights');
    expect(hidden('Łukasz Żak, urlop', 'Zak Lukasz')).toBe('#, urlop');
  });

  test('is a long number, and no short one', () => {
    expect(hidden('NIE X1234567L, obra 12', 'X1234567L')).toBe('NIE #, obra 12');
    expect(hidden('SSN 123-45-6789', '123-45-6789')).toBe('SSN #');
    expect(hidden('40', '40')).toBe('40');
    expect(hidden('2025-03-12', '12')).toBe('2025-03-12');
  });

  test('is not one word alone: a trade, a town, a firm', () => {
    expect(hidden('mason', 'John Mason')).toBe('mason');
    expect(hidden('Quiroga SL', 'Ana Quiroga')).toBe('Quiroga SL');
  });
});

describe('a file with names', () => {
  let desk: ImportDesk;
  beforeAll(async () => {
    desk = await importDesk();
  });
  afterAll(() => desk.close());
  const run = async (name: string, text: string, mapping = MAPPING) => {
    const result = await desk.run(mapping, [desk.file(name, text)]);
    return { result, problems: await desk.problems(result.id) };
  };

  test('a bad cell, and the record that comes with it', async () => {
    const { problems } = await run('pay1.csv', 'Name,From,Hours,Home\nAna Quiroga,2025-03-03,many,Calle 8\n');
    expect(JSON.stringify(problems)).not.toMatch(/Quiroga|Calle/);
    const record = [expect.stringMatching(/^worker-/), '2025-03-03', 'many', ''];
    expect(problems).toMatchObject([{ column: 'Hours', value: 'many', record }]);
  });

  test('a worker named again in a remark, and a firm that is called as its owner', async () => {
    const mapping = MAPPING.replace(
      '          hours: Hours',
      '          hours: Hours\n          workClass: Class\n          number: Remark\n          employer: { record: firm }',
    ).replace(
      '      - record: pay\n',
      '      - record: firm\n        kind: Organisation\n        key: [Firm]\n        values: { name: Firm }\n      - record: pay\n',
    );
    const rows = [
      'Eva Solsona,2025-03-03,8,mason,advance to Solsona Eva,Eva Solsona',
      'Zeb Mason,2025-03-03,8,mason,-,Eva Solsona',
    ];
    const { result } = await run('pay1b.csv', `Name,From,Hours,Class,Remark,Firm\n${rows.join('\n')}\n`, mapping);
    expect(result.ledger.accepted).toBe(2);
    const { items } = await desk.store.pageRecords('WageRecord', {}, VIEW, { first: 10 });
    expect(JSON.stringify(items)).not.toMatch(/Solsona(?!")/);
    expect(items.map(({ values }) => values.workClass)).toEqual(['mason', 'mason']);
    expect(items.flatMap(({ values }) => values.number ?? [])).toEqual([
      expect.stringMatching(/^advance to worker-[0-9a-f]{20}$/),
    ]);
    expect(new Set(items.map(({ values }) => values.employer)).size).toBe(1);
  });

  test('a row with too many cells, one with a stray quote, and a footer', async () => {
    const text = 'Name,From,Hours\nQuiroga, Ana,2025-03-03,8\n"Ana" Quiroga,2025-03-03,8\nSigned by Quiroga,,\n';
    const { problems, result } = await run('pay2.csv', text);
    expect([result.ledger.rejected, result.ledger.held]).toEqual([2, 1]);
    expect(JSON.stringify(problems)).not.toContain('Quiroga');
  });

  test('a row that names nobody and holds hardly a figure is a note: its words are not kept; pay without a name is', async () => {
    const mapping = MAPPING.replace(
      '          hours: Hours',
      '          hours: Hours\n          workClass: Class\n          number: No',
    );
    const rows = ['Prepared by Eva Quiroga,,,,', 'certified,,2025-03-09,by Quiroga,', 'mason,,2025-03-03,8,17'];
    const { problems, result } = await run('pay2c.csv', ['Class,Name,From,Hours,No', ...rows].join('\n'), mapping);
    expect(result.ledger.rejected).toBe(3);
    expect(JSON.stringify(problems)).not.toContain('Quiroga');
    expect(problems.at(-1)?.record).toContain('mason');
  });

  test('a row that is held by a rule keeps no cell: notes at the foot name people in whatever column they begin', async () => {
    const mapping = `${MAPPING.replace('    records:', '    hold:\n      - { when: { column: Hours, filled: false }, reason: no hours }\n    records:')}`;
    const { problems, result } = await run('pay2b.csv', 'Name,From,Hours\n,I Quiroga certify,\n', mapping);
    expect(result.ledger.held).toBe(1);
    expect(JSON.stringify(problems)).not.toContain('Quiroga');
  });

  test('a file whose first row is no header', async () => {
    const { problems } = await run('pay3.csv', 'Ana Quiroga,2025-03-03,8\nEva Quiroga,2025-03-03,8\n');
    expect(problems).toMatchObject([{ code: 'import.columns-missing-hidden' }]);
    expect(JSON.stringify(problems)).not.toContain('Quiroga');
  });

  test('a name that is the key is blank where the file says nothing', async () => {
    const { problems } = await run('pay4.csv', 'Name,From,Hours\n-,2025-03-03,8\n');
    expect(problems).toMatchObject([{ code: 'import.key-blank', column: 'Name' }]);
  });

  test('a workbook: numbers that name somebody, cells beyond the header, a broken cell, a place that is not said', async () => {
    const mapping = readFileSync(join(root, 'seed/mappings/payroll/certified-payroll.yaml'), 'utf8');
    const header = [
      ...['Name of Contractor or Subcontractor', 'Payroll No.', 'Project or Contract No.', 'State', 'For Week Ending'],
      ...['Individual Identifying Number', 'Name of Worker', 'Work Classification', 'Straight Time Hours'],
      ...['Overtime Hours', 'Total Hours', 'Rate of Pay', 'Gross Amount Earned'],
    ];
    const row = (id: string, hours: Cell, ...more: readonly Cell[]): readonly Cell[] => [
      ...['Mesa', 1, '', '', { serial: 45725 }, id, 'Zeb Quarry', 'helper', 40, 0, hours, 20, 800],
      ...more,
    ];
    const broken = { xml: '<c r="K4" t="e"><v>Quarry</v></c>' };
    const rows = [header, row('XX-1', 40), row('XX-2', 'many', 'Quarry'), row('XX-3', broken)];
    const file = desk.file('wh-347.xlsx', workbook({ name: 'Payroll', rows }));
    const result = await desk.run(mapping, [file]);
    const problems = await desk.problems(result.id);
    expect(result.ledger).toMatchObject({ accepted: 1, rejected: 2 });
    expect(JSON.stringify(problems)).not.toMatch(/Quarry|XX-/);
    const { items } = await desk.store.pageRecords('WageRecord', {}, VIEW, { first: 50 });
    const week = items.find(({ id }) => id.startsWith('certified-payroll:'))?.values;
    expect(week).toMatchObject({ place: 'US', from: '2025-03-03', until: '2025-03-10', hours: '40', headcount: 1 });
    expect(week?.worker).toMatch(/^worker-/);
  });

  test('the form with hours by day: rows of straight time and overtime, whose days must add up', async () => {
    const mapping = readFileSync(join(root, 'seed/mappings/payroll/certified-payroll-days.yaml'), 'utf8');
    const header =
      'Name of Contractor or Subcontractor,Payroll No.,Project or Contract No.,State,For Week Ending,Individual Identifying Number,Name of Worker,Work Classification,OT or ST,Sun,Mon,Tue,Wed,Thu,Fri,Sat,Total Hours,Rate of Pay,Gross Amount Earned';
    const row = (id: string, kind: string, days: string, total: string, pay = '') =>
      `Sierra,8,,US-CA,3/8/2025,${id},Zeb Quarry,mason,${kind},${days},${total},20.00,${pay}`;
    const lines = [
      ...[row('YY-1', 'S', ',8,8,8,8,,', '32', '880.00'), row('YY-1', 'O', ',2,2,2,2,,', '8')],
      ...[row('YY-2', 'S', ',8,8,8,8,6,', '40', '800.00'), row('YY-2', 'O', ',,,,,,', '0')],
      row('YY-3', 'total', ',8,,,,,', '8'),
    ];
    const file = desk.file('certified-payroll-8.csv', [header, ...lines].join('\n'));
    const result = await desk.run(mapping, [file]);
    expect(result.ledger).toMatchObject({ in: 5, accepted: 3, rejected: 1, held: 1 });
    const problems = await desk.problems(result.id);
    expect(problems[0]).toMatchObject({
      ...{ line: 4, code: 'import.sum-differs', column: 'Total Hours', value: '40' },
      params: { sum: '38', total: '40' },
    });
    expect(JSON.stringify(problems)).not.toMatch(/Quarry|YY-/);
    const { items } = await desk.store.pageRecords('WageRecord', {}, VIEW, { first: 100 });
    const week = items.find(({ values }) => values.ordinaryHours === '32')?.values;
    expect(week).toMatchObject({ from: '2025-03-02', until: '2025-03-09', overtimeHours: '8', headcount: 1 });
    expect(week?.ordinaryByDay).toEqual(['03', '04', '05', '06'].map((on) => ({ day: `2025-03-${on}`, hours: '8' })));
    expect(week?.overtimeByDay).toEqual(['03', '04', '05', '06'].map((on) => ({ day: `2025-03-${on}`, hours: '2' })));
  });

  test('two workers who share the last four digits of a number are two, and one class at two rates is two records', async () => {
    const mapping = readFileSync(join(root, 'seed/mappings/payroll/certified-payroll.yaml'), 'utf8');
    const header =
      'Name of Contractor or Subcontractor,Payroll No.,Project or Contract No.,State,For Week Ending,Individual Identifying Number,Name of Worker,Work Classification,Straight Time Hours,Overtime Hours,Total Hours,Rate of Pay,Gross Amount Earned';
    const row = (name: string, hours: string, rate: string, gross: string) =>
      `Tamarack,9,,US-CA,3/15/2025,4411,${name},laborer,${hours},0,${hours},${rate},${gross}`;
    const rows = [row('Ida Quarry', '40', '30.00', '1200.00'), row('Zeb Quarry', '30', '30.00', '900.00')];
    const split = row('ZEB  QUARRY', '10', '34.00', '340.00');
    const first = await desk.run(mapping, [
      desk.file('certified-payroll-9.csv', [header, ...rows, split, row('', '8', '30.00', '240.00')].join('\n')),
    ]);
    expect(first.ledger).toMatchObject({ accepted: 4, rejected: 0 });
    const { items } = await desk.store.pageRecords('WageRecord', {}, VIEW, { first: 100 });
    const own = items.filter(({ id }) => id.includes('Tamarack')).map(({ values }) => values);
    const hoursOf = (worker: unknown) => own.flatMap((one) => (one.worker === worker ? [one.hours] : [])).sort();
    const workers = [...new Set(own.map(({ worker }) => worker))];
    expect(workers.map(hoursOf).sort()).toEqual([['10', '30'], ['40'], ['8']]);
    // What comes back of a rejected row holds the pseudonym in both cells.
    const [worker] = own.filter(({ hours }) => hours === '40').map((values) => String(values.worker));
    const back = rows[0]?.replace('4411,Ida Quarry', `${worker},${worker}`).replaceAll('40', '38') ?? '';
    await desk.run(mapping, [desk.file('certified-payroll-9b.csv', [header, back].join('\n'))]);
    const after = await desk.store.pageRecords('WageRecord', {}, VIEW, { first: 100 });
    const mended = after.items.filter(({ id, values }) => id.includes('Tamarack') && values.worker === worker);
    expect(mended.map(({ values }) => values.hours)).toEqual(['38']);
  });

  test('looked up from another file, a name meets itself', async () => {
    const both = `${MAPPING}  - name: crafts
    glob: crafts.csv
    format: csv
    pseudonyms: [Worker]
    records:
      - record: craft
        kind: WageRecord
        key: [Worker, From]
        values:
          worker: Worker
          hours: { lookup: { file: pay, where: { Name: Worker }, column: Hours }, read: decimal }
`;
    const pay = desk.file('pay5.csv', 'Name,From,Hours\nAna Quiroga,2025-04-03,9\n');
    const crafts = desk.file('crafts.csv', 'Worker,From\nANA QUIROGA,2025-04-04\nEva Quiroga,2025-04-04\n');
    const result = await desk.run(both, [pay, crafts]);
    const problems = await desk.problems(result.id);
    expect(result.ledger).toMatchObject({ accepted: 2, held: 1 });
    expect(problems).toMatchObject([{ code: 'import.waits' }]);
    expect(JSON.stringify(problems)).not.toMatch(/quiroga/i);
    const { items } = await desk.store.pageRecords('WageRecord', {}, VIEW, { first: 10 });
    const nine = items.filter(({ values }) => values.hours === '9');
    expect(nine).toHaveLength(2);
    expect(new Set(nine.map(({ values }) => values.worker)).size).toBe(1);
  });
});

describe('solidary import of a certified payroll on SQLite', () => {
  let folder: string;
  let said: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'solidary-payroll-'));
    const header =
      'Name of Contractor or Subcontractor,Payroll No.,Project or Contract No.,State,For Week Ending,Individual Identifying Number,Name of Worker,Address,Work Classification,Mon,Tue,Straight Time Hours,Overtime Hours,Total Hours,Rate of Pay,Gross Amount Earned,FICA,Withholding Tax,Net Wages Paid';
    const row = (id: string, name: string, gross: string) =>
      `Mesa Drywall,7,04-2J5104,US-CA,3/9/2025,${id},${name},9 Ocotillo Way,Drywall Finisher,10,10,40,10,50,20.00,${gross},70,90,850`;
    const rows = [row('6789', 'Zebulon Quarrymaster', '1000.00'), row('', 'Perpetua Quarrymaster', '"1,100.00"')];
    const bad = [row('XX-5555', 'Ignatius Quarrymaster', 'unpaid'), 'Wrong,Columns,Quarrymaster'];
    writeFileSync(join(folder, 'certified-payroll-7.csv'), [header, ...rows, ...bad].join('\n'));
    const mapping = join(root, 'seed/mappings/payroll/certified-payroll.yaml');
    const args = ['import', join(folder, 'certified-payroll-7.csv'), '--mapping', mapping];
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [...COMMAND, ...args, '--rejected', join(folder, 'rejected')],
      {
        ...{ encoding: 'utf8', cwd: root, env: { ...process.env, SOLIDARY_DATA: join(folder, 'data') } },
      },
    );
    said = stdout + stderr;
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('takes the rows that can be read and says what is wrong with the others', () => {
    expect(said).toContain('in 4 = accepted 2 + duplicate 0 + rejected 2 + held 0');
    const rejected = readFileSync(join(folder, 'rejected/certified-payroll-7.rejected.csv'), 'utf8');
    expect(rejected).toContain('unpaid');
    expect(rejected).toMatch(/worker-[0-9a-f]{20}/);
  });

  test('no byte of a name, of a number that names somebody or of an address is anywhere', () => {
    const kept = ['data', 'rejected'].flatMap((part) =>
      readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, part, name)),
    );
    const files = kept.filter((path) => statSync(path).isFile());
    expect(files.some((path) => path.endsWith('solidary.sqlite'))).toBe(true);
    for (const path of files) {
      const bytes = readFileSync(path);
      for (const secret of ['Quarrymaster', 'quarrymaster', 'Zebulon', 'Perpetua', 'Ignatius', 'Ocotillo', 'XX-5555'])
        expect([path, secret, bytes.includes(secret)]).toEqual([path, secret, false]);
    }
    expect(said).not.toMatch(/quarrymaster|zebulon|ignatius|ocotillo/i);
  });
});
