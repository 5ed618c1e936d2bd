import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { GRAPH } from '../../../schema/graph.ts';
import { hasMessage } from '../../../schema/messages/index.ts';
import { startImport } from '../../../server/usecases/importing/start-import.ts';
import { undoImport } from '../../../server/usecases/importing/undo-import.ts';
import { listMappings, mappingPath, saveMapping } from '../../../server/usecases/mapping/mapping-shelf.ts';
import { type ColumnsRead, readColumns } from '../../../server/usecases/mapping/read-columns.ts';
import { rejectedRows } from '../../../server/usecases/mending/rejected-rows.ts';
import { sendRowsAgain } from '../../../server/usecases/mending/send-rows.ts';
import { sentAgain } from '../../../server/usecases/mending/sent-again.ts';
import { localView } from '../../../server/usecases/viewer.ts';
import { openTestApp, type TestApp } from '../../builders/app.ts';
import { encoded } from '../../builders/encoded.ts';
import { workbook } from '../../builders/workbook.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

async function keep(name: string, body: string | Uint8Array): Promise<string> {
  const sent = await app.http
    .post('/uploads')
    .query({ name })
    .set('content-type', 'application/octet-stream')
    .send(typeof body === 'string' ? Buffer.from(body) : Buffer.from(body));
  return sent.body.id;
}

async function read(upload: string, base: string): Promise<ColumnsRead> {
  const answer = await readColumns(app.deps, { upload, base, workspace: 'local' });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer;
}

const ROWS = [
  'Auftrag;Auftraggeber;EP;Datum;Bis;Visa status;Name',
  '25-031;Trosse;1.234,50;24.02.2025;31.03.2025;T;Per Quarry',
  '25-032;Trosse;980,00;03.03.2025;;T;Zeb Quarry',
  '25-033;;ca. 300;31.02.2025;;T;Per Quarry',
].join('\n');

const mapping = (values: string, more = '') => `id: trosse
publisher: trosse
files:
  - name: rows
    glob: "trosse*.csv"
    format: csv
    delimiter: ";"
${more}    records:
      - record: buyer
        kind: Organisation
        key: [Auftraggeber]
        when: { column: Auftraggeber, filled: true }
        values: { name: Auftraggeber }
      - record: contract
        kind: Contract
        key: [Auftrag]
        values:
          number: Auftrag
${values}`;

const VALUES = `          buyer: { record: buyer, when: { column: Auftraggeber, filled: true } }
          price: { column: EP, read: price, numbers: "1.234,56", currency: EUR }
          signed: { column: Datum, formats: [D.M.YYYY] }
          until: { column: Bis, formats: [D.M.YYYY], lastDay: true }
`;

describe('the columns of a file under a mapping', () => {
  test('of a draft that knows no heading are shown, and it says what it waits for', async () => {
    const drafted = `id: unknown
publisher: somebody
files:
  - name: unknown
    glob: unknown.csv
    format: csv
    records: [{ record: organisation, kind: Organisation, key: [], values: {} }]
`;
    const answer = await read(await keep('unknown.csv', 'Foo,Bar\n1,x\n2,y\n'), drafted);
    expect(answer.columns.map(({ column }) => column)).toEqual(['Foo', 'Bar']);
    expect(answer.faults).toMatchObject([{ field: 'files[0].records[0].key' }]);
  });

  test('each says what line 2 reads as, the lines after it, and the first that cannot be read', async () => {
    const { columns, rows, faults } = await read(await keep('trosse.csv', ROWS), mapping(VALUES));
    expect([rows, faults]).toEqual([3, []]);
    const price = columns.find(({ column }) => column === 'EP');
    expect(price).toMatchObject({ first: '1.234,50', likely: { numbers: '1.234,56' } });
    expect(price?.readings).toMatchObject([
      {
        record: 'contract',
        property: 'price',
        failing: 1,
        lines: [
          { line: 2, value: { bound: 'exact', amount: '1234.50', currency: 'EUR' } },
          { line: 3, value: { amount: '980.00' } },
          { line: 4, problem: { code: 'import.not-an-amount' } },
        ],
        fails: { line: 4, cell: 'ca. 300' },
      },
    ]);
    const until = columns.find(({ column }) => column === 'Bis')?.readings[0];
    expect(until?.lines.map(({ value }) => value)).toEqual(['2025-04-01', undefined, undefined]);
  });

  test('a row that is held is no mistake in a column', async () => {
    const upload = await keep(
      'trosse.csv',
      `${ROWS.replace('ca. 300;31.02.2025', '300,00;01.02.2025')}\nSumme;;ohne;;;;`,
    );
    const hold = '    hold: [{ when: { column: Auftrag, is: Summe }, reason: a sum }]\n';
    const failing = async (more: string) =>
      (await read(upload, mapping(VALUES, more))).columns.find(({ column }) => column === 'EP')?.readings[0]?.failing;
    expect(await failing('')).toBe(1);
    expect(await failing(hold)).toBe(0);
  });

  test('are asked about where the file is in another encoding than the mapping says', async () => {
    const upload = await keep('trosse.csv', encoded(ROWS.replaceAll('Trosse', 'Zażółć'), 'windows-1250'));
    const said = (encoding: string) => read(upload, mapping(VALUES, `    encoding: ${encoding}\n`));
    expect((await said('windows-1250')).encoding).toBeUndefined();
    expect((await said('windows-1252')).encoding).toEqual({
      ...{ read: 'windows-1252', words: ['Za¿ó³æ'] },
      ...{ other: 'windows-1250', otherWords: ['Zażółć'] },
    });
    expect((await read(upload, mapping(VALUES))).encoding).toMatchObject({ read: 'utf-8', otherWords: ['Zażółć'] });
    expect((await read(await keep('trosse.csv', ROWS), mapping(VALUES))).encoding).toBeUndefined();
  });

  test('one fault hides no other: all are told at once, each with its column and a good value', async () => {
    const values = `          price: { column: EP, read: price }
          prise: EP
          signed: { column: Datum, formats: [D.M] }
          kind: { column: Auftrag, valueList: none }
`;
    const { faults, columns } = await read(await keep('trosse.csv', ROWS), mapping(values));
    expect(faults.map(({ property, columns: at }) => [property, at])).toEqual([
      ['price', ['EP']],
      ['prise', ['EP']],
      ['signed', ['Datum']],
      ['kind', ['Auftrag']],
    ]);
    expect(faults.every(({ reason, example }) => reason.length > 5 && example.includes(':'))).toBe(true);
    // What is sound is read all the same.
    expect(columns.find(({ column }) => column === 'Auftrag')?.readings).toMatchObject([{ property: 'number' }]);
  });

  test('what is never stored is refused with its reason, and not shown; names are not shown either', async () => {
    const { columns } = await read(
      await keep('trosse.csv', ROWS),
      mapping('          what: Name\n', '    pseudonyms: [Name]\n'),
    );
    const visa = columns.find(({ column }) => column === 'Visa status');
    expect(visa).toMatchObject({ refused: 'residence', samples: [] });
    const name = columns.find(({ column }) => column === 'Name');
    expect(name).toMatchObject({ samples: [] });
    expect(name?.readings[0]?.lines[0]?.value).toMatch(/^worker-[0-9a-f]{20}$/);
    expect(JSON.stringify(columns)).not.toMatch(/Quarry/);
  });

  test('what a row lacks is named, and what the page does not edit is told as kept', async () => {
    const more = '    hold: [{ when: { column: Name, is: Summe }, reason: a total }]\n';
    const values = '          what: { join: { columns: [Name, Datum], with: " " } }\n';
    const { records, kept } = await read(await keep('trosse.csv', ROWS), mapping(values, more));
    expect(records[1]).toMatchObject({ record: 'contract', label: 'Contract', lacks: ['Buyer', 'Supplier'] });
    expect(kept.map(({ path, columns }) => [path, columns])).toEqual([
      ['hold', ['Name']],
      ['contract.what', ['Name', 'Datum']],
    ]);
  });

  test('a party that is the same in every row is named in the mapping, renamed there, and imported with each row', async () => {
    const upload = await keep('trosse.csv', ROWS);
    const base = mapping('').replace(/ {6}- record: buyer[\s\S]*?(?= {6}- record: contract)/, '');
    const { outline } = await read(upload, base);
    if (outline === undefined) throw new Error('no outline');
    const named = (from: typeof outline, name: string) => ({
      ...from,
      records: [...from.records.filter(({ record }) => record !== 'buyer'), { record: 'buyer', kind: 'Organisation' }],
      links: [{ record: 'contract', property: 'buyer', to: 'buyer' }],
      constants: [{ record: 'buyer', property: 'name', value: name }],
    });
    const written = async (from: string, next: typeof outline) => {
      const answer = await readColumns(app.deps, { upload, base: from, outline: next, workspace: 'local' });
      if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
      return answer;
    };
    const first = await written(base, named(outline, 'Nordmark Handel AG'));
    expect(first.faults).toEqual([]);
    expect(first.records.find(({ record }) => record === 'contract')?.lacks).toEqual(['Supplier']);
    expect(first.text).toContain('key: [ { constant: Nordmark Handel AG } ]');
    expect(first.text).toContain('buyer: { record: buyer }');
    expect(first.kept).toEqual([]);
    const renamed = await written(first.text, named(first.outline ?? outline, 'Nordmark AG'));
    expect(renamed.text).toContain('key: [ { constant: Nordmark AG } ]');
    const code = first.text.replace('key: [ { constant: Nordmark Handel AG } ]', 'key: [ { constant: nordmark } ]');
    expect((await written(code, named(outline, 'Nordmark AG'))).text).toContain('key: [ { constant: nordmark } ]');
  });

  test('a mapping for files of other names says so, and a text that is no mapping has no outline', async () => {
    const upload = await keep('other.csv', ROWS);
    expect((await read(upload, mapping(VALUES))).takesFile).toBe(false);
    const broken = await read(upload, 'id: [');
    expect(broken.outline).toBeUndefined();
    expect(broken.faults).toHaveLength(1);
    expect(broken.columns.map(({ column }) => column)).toContain('Auftrag');
  });

  test('columns that the file does not have are named', async () => {
    const values = '          what: Leistung\n          signed: { column: Tag, formats: [D.M.YYYY] }\n';
    const { missing, faults } = await read(await keep('trosse.csv', ROWS), mapping(values));
    expect([missing, faults]).toEqual([['Leistung', 'Tag'], []]);
    const looked = '          what: { lookup: { file: rows, where: { There: Auftrag }, column: Elsewhere } }\n';
    expect((await read(await keep('trosse.csv', ROWS), mapping(looked))).missing).toEqual([]);
    expect((await read(await keep('trosse.csv', ROWS), mapping(VALUES))).missing).toEqual([]);
  });

  test('a workbook is read as one', async () => {
    const upload = await keep(
      'trosse.xlsx',
      workbook({
        name: 'A',
        rows: [
          ['Auftrag', 'EP'],
          ['25-1', 1234.5],
        ],
      }),
    );
    const base = mapping('          price: { column: EP, read: price, currency: EUR }\n')
      .replace('format: csv\n    delimiter: ";"', 'format: xlsx')
      .replace('trosse*.csv', '*.xlsx')
      .replaceAll('Auftraggeber', 'Auftrag');
    const { columns } = await read(upload, base);
    expect(columns.find(({ column }) => column === 'EP')?.readings[0]?.lines[0]?.value).toMatchObject({
      amount: '1234.5',
    });
  });

  test('of a file that was looked at the first rows are kept: another change reads them again at once', async () => {
    const upload = await keep('trosse.csv', ROWS);
    const held = await app.deps.uploads.find(upload);
    await read(upload, mapping(VALUES));
    // The file is emptied behind its back: what was read of it still answers.
    writeFileSync(held?.path ?? '', '');
    const { rows } = await read(upload, mapping(VALUES).replace('currency: EUR', 'currency: NOK'));
    expect(rows).toBe(3);
  });

  test('an upload that is not here any more is told as a problem', async () => {
    const answer = await readColumns(app.deps, { upload: 'gone', base: '', workspace: 'local' });
    expect(answer).toMatchObject({ ok: false, problems: [{ code: 'upload.not-held' }] });
  });
});

test('every kind and every fact that a column may feed has its words', () => {
  const codes = Object.entries(GRAPH).flatMap(([kind, { properties }]) => [
    `entry.kind.${kind}`,
    ...Object.keys(properties).map((property) => `entry.field.${property}`),
  ]);
  expect(codes.filter((code) => !hasMessage(code))).toEqual([]);
});

describe('mappings by name', () => {
  const shelf = () => ({ own: app.deps.ownMappings, shipped: app.deps.mappings });

  test('one is saved in the data folder, listed first, and found by its name', async () => {
    const text = mapping(VALUES);
    const saved = await saveMapping(shelf(), { name: 'trosse', mapping: text, replace: false });
    expect(saved).toMatchObject({ ok: true, path: join(app.config.data, 'mappings/trosse.yaml') });
    expect((await listMappings(shelf()))[0]).toEqual({ name: 'trosse', title: 'trosse', own: true, text });
    expect(await mappingPath(shelf(), 'trosse')).toBe(join(app.config.data, 'mappings/trosse.yaml'));
    expect(await mappingPath(shelf(), '../trosse')).toBeUndefined();
  });

  test('another under its name is refused until it is to be replaced; the same again is not', async () => {
    const other = mapping('          what: Name\n');
    const asked = { name: 'trosse', mapping: other, replace: false };
    expect(await saveMapping(shelf(), asked)).toMatchObject({ problems: [{ code: 'upload.mapping-name-taken' }] });
    expect(await saveMapping(shelf(), { ...asked, mapping: mapping(VALUES) })).toMatchObject({ ok: true });
    expect(await saveMapping(shelf(), { ...asked, replace: true })).toMatchObject({ ok: true });
    expect(readFileSync(join(shelf().own, 'trosse.yaml'), 'utf8')).toBe(other);
    expect(readdirSync(shelf().own)).toEqual(['trosse.yaml']);
  });

  test.each([
    ['../out', mapping(VALUES), 'upload.mapping-name'],
    ['Trosse', mapping(VALUES), 'upload.mapping-name'],
    ['broken', mapping('          prise: EP\n'), 'upload.mapping-fault'],
  ])('%s is refused', async (name, text, code) => {
    expect(await saveMapping(shelf(), { name, mapping: text, replace: true })).toMatchObject({ problems: [{ code }] });
  });
});

describe('rejected rows, mended where they stand', () => {
  const view = localView(undefined);

  async function ended(id: string) {
    for (;;) {
      const job = app.deps.jobs.find(id);
      if (job !== undefined && !job.isRunning) return job;
      await sleep(10);
    }
  }

  async function start(text: string, dryRun: boolean) {
    const uploads = [await keep('trosse-rows.csv', text)];
    const started = await startImport(app.deps, {
      uploads,
      mapping: mapping(VALUES),
      dryRun,
      workspace: 'local',
      view,
    });
    if (!started.ok) throw new Error(JSON.stringify(started.problems));
    await ended(started.import.id);
    return started.import.id;
  }

  async function send(
    id: string,
    rows: readonly { file: string; line: number; cells: readonly string[] }[],
    dryRun = false,
  ) {
    const started = await sendRowsAgain(app.deps, { import: id, rows, dryRun, workspace: 'local', view });
    if (!started.ok) throw new Error(JSON.stringify(started.problems));
    return ended(started.import.id);
  }

  test('come with their cells, and each problem with the place of its cell; nothing of a refused column', async () => {
    const id = await start(ROWS, true);
    const page = await rejectedRows(app.deps, { import: id, view, first: 10 });
    expect(page?.items).toMatchObject([
      {
        file: 'trosse-rows.csv',
        line: 4,
        header: ['Auftrag', 'Auftraggeber', 'EP', 'Datum', 'Bis', 'Visa status', 'Name'],
        cells: ['25-033', '', 'ca. 300', '31.02.2025', '', '', 'Per Quarry'],
        closed: [5],
        problems: [
          { code: 'import.not-an-amount', at: [2] },
          { code: 'import.no-such-day', at: [3] },
        ],
      },
    ]);
  });

  test('only those sent are imported; one that is still wrong comes back and can be sent again', async () => {
    const id = await start(ROWS, false);
    const row = { file: 'trosse-rows.csv', line: 4 };
    const tried = await send(id, [{ ...row, cells: ['25-033', 'Trosse', '300', '28.02.2025', '', '', ''] }], true);
    expect(tried.ledger).toEqual({ in: 1, accepted: 1, duplicate: 0, rejected: 0, held: 0 });
    const half = await send(id, [{ ...row, cells: ['25-033', 'Trosse', '300,00', '31.02.2025', '', '', ''] }]);
    expect(half.ledger).toEqual({ in: 1, accepted: 0, duplicate: 0, rejected: 1, held: 0 });
    const back = await rejectedRows(app.deps, { import: half.id, view, first: 10 });
    expect(back?.items).toMatchObject([
      {
        file: 'trosse-rows.rejected.csv',
        line: 2,
        cells: ['25-033', 'Trosse', '300,00'].concat(['31.02.2025', '', '', '']),
      },
    ]);
    const whole = await send(half.id, [
      { file: 'trosse-rows.rejected.csv', line: 2, cells: ['25-033', 'Trosse', '300,00', '28.02.2025', '', '', ''] },
    ]);
    expect(whole.ledger).toEqual({ in: 1, accepted: 1, duplicate: 0, rejected: 0, held: 0 });
    const held = await app.deps.store.record('Contract', 'trosse:contract:25-033', view);
    expect(held?.values).toMatchObject({ signed: '2025-02-28', price: { amount: '300.00' } });
    // The first import says what was mended since and where, through the second, which rejected it again.
    const since = await sentAgain(app.deps, { import: id, view });
    expect(since).toMatchObject([{ import: half.id, rows: [row], taken: 1, open: 0 }]);
    const first = await rejectedRows(app.deps, { import: id, view, first: 10 });
    expect(first?.items).toMatchObject([{ ...row, sentBy: half.id }]);
    // Undone, it is to be mended again.
    await undoImport(app.deps, whole.id, 'local');
    expect(await sentAgain(app.deps, { import: id, view })).toMatchObject([{ import: half.id, taken: 0, open: 1 }]);
    expect((await rejectedRows(app.deps, { import: half.id, view, first: 10 }))?.items[0]?.sentBy).toBeUndefined();
  });

  test('rows that were not rejected cannot be sent', async () => {
    const id = await start(ROWS, true);
    const asked = { import: id, rows: [{ file: 'trosse-rows.csv', line: 2, cells: ['x'] }], dryRun: true };
    const answer = await sendRowsAgain(app.deps, { ...asked, workspace: 'local', view });
    expect(answer).toMatchObject({ ok: false, problems: [{ code: 'upload.no-such-rows' }] });
  });

  test('thousands are paged: each row once, whole, in the order of the file', async () => {
    const many = Array.from({ length: 2100 }, (_, at) => `M-${at};;ca. 1;31.02.2025;;;`);
    const id = await start([ROWS.split('\n')[0], ...many].join('\n'), true);
    const lines: number[] = [];
    let after: string | undefined;
    do {
      const page = await rejectedRows(app.deps, {
        import: id,
        view,
        first: 70,
        ...(after === undefined ? {} : { after }),
      });
      for (const row of page?.items ?? []) {
        expect(row.problems).toHaveLength(2);
        lines.push(row.line);
      }
      after = page?.next;
    } while (after !== undefined);
    expect(lines).toEqual(many.map((_, at) => at + 2));
  });
});

describe('numbers that read two ways', () => {
  const waysOf = async (rows: string) => {
    const upload = await keep(`ways-${rows.length}.csv`, rows);
    const { columns } = await read(upload, mapping('number: Auftrag'));
    return Object.fromEntries(columns.map(({ column, twoWays }) => [column, twoWays]));
  };

  test('are told with what a cell is in each, where nothing in the file says which', async () => {
    const ways = await waysOf('Auftrag;EP;Text;Religion\n25-031;1.234;a;1.234\n25-032;2.500;b;2.500');
    expect(ways.EP).toEqual({
      cell: '1.234',
      taken: { numbers: '1,234.56', reads: '1.234' },
      other: { numbers: '1.234,56', reads: '1234' },
    });
    expect(ways.Auftrag).toBeUndefined();
    expect(ways.Text).toBeUndefined();
    // What is never stored is not looked at either.
    expect(ways.Religion).toBeUndefined();
  });

  test('are not where another cell or another column settles it', async () => {
    expect((await waysOf('Auftrag;EP\n25-031;1.234\n25-032;2.500,50')).EP).toBeUndefined();
    expect((await waysOf('Auftrag;EP;Sum\n25-031;1.234;17.500,00\n25-032;2.500;3.000,00')).EP).toBeUndefined();
  });
});

test('how far a workbook is opened is told while its columns are read, and no more once they are', async () => {
  const rows = Array.from({ length: 4_000 }, (_, at) => [`A-${at}`, 'Trosse', `text of row ${at}`]);
  const upload = await keep(
    'trosse.xlsx',
    workbook({ name: 'rows', rows: [['Auftrag', 'Auftraggeber', 'EP'], ...rows] }),
  );
  const told: (number | undefined)[] = [];
  const tell = app.deps.uploads.tellOpening.bind(app.deps.uploads);
  const heard = jest.spyOn(app.deps.uploads, 'tellOpening').mockImplementation((id, share) => {
    told.push(share);
    tell(id, share);
  });
  await read(upload, mapping('').replace('format: csv', 'format: xlsx').replace('    delimiter: ";"\n', ''));
  heard.mockRestore();
  const shares = told.flatMap((share) => share ?? []);
  expect(shares.length).toBeGreaterThan(0);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(told.at(-1)).toBeUndefined();
  expect(app.deps.uploads.openingOf(upload)).toBeUndefined();
});
