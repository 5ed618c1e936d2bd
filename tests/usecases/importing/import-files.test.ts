import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { render } from '../../../schema/messages/index.ts';
import type { BatchReceipt, Ledger, RowProblem } from '../../../server/store/store.ts';
import { enterRecords } from '../../../server/usecases/entry/enter-records.ts';
import { readResting } from '../../../server/usecases/importing/read-resting.ts';
import { factsRestingOn } from '../../../server/usecases/importing/resting-facts.ts';
import { undoImport } from '../../../server/usecases/importing/undo-import.ts';
import { writeRejected } from '../../../server/usecases/importing/write-rejected.ts';
import { loadMapping } from '../../../server/usecases/mapping/load-mapping.ts';
import { type ImportDesk, importDesk, VIEW, WORKSPACE } from '../../builders/import-desk.ts';

const MAPPING = `
id: contracts
publisher: town
files:
  - name: contracts
    glob: contracts*.csv
    format: csv
    hold: [{ when: { column: Number, is: TOTAL }, reason: a total }]
    records:
      - record: supplier
        kind: Organisation
        key: [Firm]
        values: { name: Firm }
      - record: contract
        kind: Contract
        key: [Number]
        values:
          number: Number
          supplier: { record: supplier }
          signed: { column: Signed, formats: [D.M.YYYY] }
          price: { column: Price, read: price, currency: EUR }
`;

const HEADER = 'Number,Firm,Signed,Price';
const rows = (count: number, from = 1) =>
  Array.from({ length: count }, (_, at) => `C-${from + at},Firm ${(from + at) % 7},1.2.2025,${100 + at}`);
const csv = (...lines: readonly string[]) => `${[HEADER, ...lines].join('\n')}\n`;

let desk: ImportDesk;
beforeEach(async () => {
  desk = await importDesk();
});
afterEach(() => desk.close());

function expectSums({ in: all, accepted, duplicate, rejected, held }: Ledger): void {
  expect(accepted + duplicate + rejected + held).toBe(all);
}

describe('the ledger', () => {
  test('each record ends once: accepted, duplicate, rejected or held', async () => {
    const text = csv(
      'A,Nord,1.2.2025,100',
      'A,Nord,1.2.2025,100',
      '',
      'B,Nord,32.2.2025,abc',
      'TOTAL,,,200',
      'C,"x,1.1.2025,5',
      'D,Nord,,',
    );
    const result = await desk.run(MAPPING, [desk.file('contracts.csv', text)]);
    expect(result.ledger).toEqual({ in: 6, accepted: 2, duplicate: 1, rejected: 2, held: 1 });
    const problems = await desk.problems(result.id);
    expect(
      problems.map(({ line, lastLine, column, value, code, outcome }) => [
        line,
        lastLine,
        column,
        value,
        code,
        outcome,
      ]),
    ).toEqual([
      [5, undefined, 'Signed', '32.2.2025', 'import.no-such-day', 'rejected'],
      [5, undefined, 'Price', 'abc', 'import.not-an-amount', 'rejected'],
      [6, undefined, undefined, undefined, 'import.filtered', 'held'],
      [7, undefined, undefined, undefined, 'import.unclosed-quote', 'rejected'],
    ]);
    for (const { code, params } of problems) {
      expect(render(code, params)).not.toContain('{');
      expect(render(`${code}.remedy`, params)).not.toBe(`${code}.remedy`);
    }
  });

  test('the same file again gives duplicates only; a changed value under the same key supersedes', async () => {
    const file = desk.file('contracts.csv', csv(...rows(50)));
    await desk.run(MAPPING, [file]);
    expect((await desk.run(MAPPING, [file])).ledger).toEqual({
      in: 50,
      accepted: 0,
      duplicate: 50,
      rejected: 0,
      held: 0,
    });
    const changed = desk.file('contracts-2.csv', csv('C-1,Firm 1,1.2.2025,999'));
    expect((await desk.run(MAPPING, [changed])).ledger).toMatchObject({ accepted: 1 });
    const record = await desk.store.record('Contract', 'town:contract:C-1', VIEW);
    expect(record?.values.price).toEqual({ bound: 'exact', amount: '999', currency: 'EUR' });
    expect(record?.disputed).toEqual([]);
  });

  test('sums whatever the file holds, and every good row is in the store', async () => {
    const cell = fc.stringMatching(/^[A-Za-z0-9 ,"\n.;-]{0,8}$/);
    const line = fc.oneof(
      fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => cells.join(',')),
      fc.integer({ min: 0, max: 20 }).map((at) => `K${at},F,1.1.2025,${at}`),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), async (lines, batchRows) => {
        const receipts: BatchReceipt[] = [];
        const file = desk.file('contracts.csv', csv(...lines));
        const result = await desk.run(MAPPING, [file], { batchRows, onReceipt: (receipt) => receipts.push(receipt) });
        expectSums(result.ledger);
        for (const receipt of receipts) expectSums(receipt.ledger);
        expect(receipts.reduce((sum, { ledger }) => sum + ledger.in, 0)).toBe(result.ledger.in);
        const problems = await desk.problems(result.id);
        expect(new Set(problems.filter(({ outcome }) => outcome === 'rejected').map(({ line: at }) => at)).size).toBe(
          result.ledger.rejected,
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('a dry run', () => {
  test('writes nothing and says what the import then says', async () => {
    await desk.run(MAPPING, [desk.file('contracts.csv', csv(...rows(10)))]);
    const file = desk.file(
      'contracts.csv',
      csv(...rows(10), ...rows(5, 100), 'C-3,Firm 3,1.2.2025,999', 'C-4,Firm 4,x,1', ...rows(2, 100)),
    );
    const before = await desk.store.countRecords(VIEW);
    const found: RowProblem[] = [];
    const rehearsed = await desk.run(MAPPING, [file], {
      dryRun: true,
      batchRows: 4,
      onProblems: (batch) => found.push(...batch),
    });
    expect(rehearsed.state).toBe('dry_run');
    expect(await desk.store.countRecords(VIEW)).toEqual(before);
    expect(found.map(({ line, code }) => [line, code])).toEqual([
      [17, 'import.says-otherwise'],
      [18, 'import.not-a-day'],
    ]);
    const real = await desk.run(MAPPING, [file], { batchRows: 4 });
    expect(real.ledger).toEqual(rehearsed.ledger);
    expect(real.ledger).toEqual({ in: 19, accepted: 5, duplicate: 12, rejected: 2, held: 0 });
  });
});

describe('cut off and carried on', () => {
  test('after the last acknowledged batch, with whatever batch size', async () => {
    const files = [desk.file('contracts-1.csv', csv(...rows(25))), desk.file('contracts-2.csv', csv(...rows(25, 100)))];
    const first: BatchReceipt[] = [];
    const crash = new Error('the process ended');
    const cut = (receipt: BatchReceipt) => {
      first.push(receipt);
      if (first.length === 4) throw crash;
    };
    await expect(desk.run(MAPPING, files, { batchRows: 10, onReceipt: cut })).rejects.toBe(crash);
    const second: BatchReceipt[] = [];
    const result = await desk.run(MAPPING, files, { batchRows: 7, onReceipt: (receipt) => second.push(receipt) });
    expect(result.resumed).toBe(true);
    expect(result.state).toBe('done');
    expect(second.map(({ sequence, file, lastLine }) => [sequence, file, lastLine])).toEqual([
      [4, 'contracts-2.csv', 18],
      [5, 'contracts-2.csv', 25],
      [6, 'contracts-2.csv', 26],
    ]);
    expect(result.ledger).toEqual({ in: 50, accepted: 50, duplicate: 0, rejected: 0, held: 0 });
  });

  test('an import under another mapping is another import', async () => {
    const file = desk.file('contracts.csv', csv(...rows(5)));
    const first = await desk.run(MAPPING, [file]);
    const other = await desk.run(MAPPING.replace('reason: a total', 'reason: the total'), [file]);
    expect(other.id).not.toBe(first.id);
    expect(other.resumed).toBe(false);
  });

  test('one that is running is not started twice', async () => {
    const file = desk.file('contracts.csv', csv(...rows(20)));
    const both = await Promise.allSettled([desk.run(MAPPING, [file]), desk.run(MAPPING, [file])]);
    const refused = both.filter((one) => one.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ reason: { code: 'import-running' } });
  });
});

describe('cancelled', () => {
  test('the batches acknowledged stay, whole and counted, and the whole can be undone', async () => {
    const file = desk.file('contracts.csv', csv(...rows(50)));
    const controller = new AbortController();
    const receipts: BatchReceipt[] = [];
    const result = await desk.run(MAPPING, [file], {
      batchRows: 10,
      signal: controller.signal,
      onReceipt: (receipt) => {
        receipts.push(receipt);
        if (receipts.length === 3) controller.abort();
      },
    });
    expect(result.state).toBe('cancelled');
    expect(result.ledger).toEqual({ in: 30, accepted: 30, duplicate: 0, rejected: 0, held: 0 });
    expect((await desk.store.countRecords(VIEW)).Contract).toBe(30);
    const undone = await undoImport(desk.deps, result.id, WORKSPACE);
    expect(undone.closed).toBe(37);
    expect((await desk.store.countRecords(VIEW)).Contract ?? 0).toBe(0);
  });

  test('before it begins, nothing has begun', async () => {
    const file = desk.file('contracts.csv', csv(...rows(5)));
    const run = desk.run(MAPPING, [file], { signal: AbortSignal.abort() });
    await expect(run).rejects.toMatchObject({ code: 'cancelled' });
    expect((await desk.store.pageImports(VIEW, { first: 5 })).items).toEqual([]);
  });

  test('and carried on later', async () => {
    const file = desk.file('contracts.csv', csv(...rows(30)));
    const controller = new AbortController();
    await desk.run(MAPPING, [file], { batchRows: 10, signal: controller.signal, onReceipt: () => controller.abort() });
    const result = await desk.run(MAPPING, [file], { batchRows: 10 });
    expect(result).toMatchObject({ resumed: true, state: 'done', ledger: { in: 30, accepted: 30 } });
  });
});

describe('undo', () => {
  test('names first the later facts that rest on the import', async () => {
    const base = await desk.run(MAPPING, [desk.file('contracts.csv', csv('A,Nord,1.2.2025,100'))]);
    const later = `
id: below
publisher: union
files:
  - name: below
    glob: below.csv
    format: csv
    records:
      - record: subcontract
        kind: Contract
        key: [Sub]
        values: { under: { list: [{ reference: { kind: Contract, key: [Main], publisher: town } }] } }
`;
    const second = await desk.run(later, [desk.file('below.csv', 'Sub,Main\nS,A\n')]);
    expect(await factsRestingOn(desk.store, second.id, WORKSPACE)).toEqual({ count: 0, facts: [] });
    const resting = await factsRestingOn(desk.store, base.id, WORKSPACE);
    expect(resting).toEqual({
      count: 1,
      facts: [
        { id: 'union:contract:S', kind: 'Contract', import: second.id, property: 'under', refersTo: 'town:contract:A' },
      ],
    });

    const entered = await enterRecords(desk.deps, {
      entries: [{ kind: 'Organisation', id: 'town:organisation:Nord', values: { name: 'Nord', country: 'DE' } }],
      source: { document: 'A letter', on: '2025-02-01' },
      ...{ view: VIEW, workspace: WORKSPACE },
    });
    expect(entered.rows).toEqual([{ problems: [] }]);
    const read = await readResting(desk.deps, { import: base.id, workspace: WORKSPACE, view: VIEW });
    expect(read.count).toBe(2);
    expect(read.facts).toEqual(
      expect.arrayContaining([
        { id: 'union:contract:S', kind: 'Contract', label: 'Contract', field: 'Performed under', refersTo: 'A' },
        { id: 'town:organisation:Nord', kind: 'Organisation', label: 'Organisation Nord', refersTo: 'Nord' },
      ]),
    );
    await expect(undoImport(desk.deps, 'none', WORKSPACE)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('gives back what the import had superseded', async () => {
    await desk.run(MAPPING, [desk.file('contracts.csv', csv('A,Nord,1.2.2025,100'))]);
    const second = await desk.run(MAPPING, [desk.file('contracts-2.csv', csv('A,Nord,1.2.2025,200'))]);
    await undoImport(desk.deps, second.id, WORKSPACE);
    const record = await desk.store.record('Contract', 'town:contract:A', VIEW);
    expect(record?.values.price).toEqual({ bound: 'exact', amount: '100', currency: 'EUR' });
  });
});

describe('rejected rows', () => {
  test('come out under their header, and go in once mended', async () => {
    const file = desk.file(
      'contracts.csv',
      csv(
        'A,"Nord, ""Ost""",1.2.2025,100',
        'B,Nord,soon,200',
        'C,Nord,1.2.2025,"3,00"',
        'D,"Nord,1.2.2025,4',
        'E,Nord,1.2.2025,5',
      ),
    );
    const result = await desk.run(MAPPING, [file]);
    expect(result.ledger).toMatchObject({ accepted: 2, rejected: 3 });
    const mapping = loadMapping(MAPPING, 'mapping.yaml');
    const [path = ''] = await writeRejected({
      mapping,
      files: [file],
      problems: await desk.problems(result.id),
      folder: desk.folder,
    });
    const text = readFileSync(path, 'utf8');
    expect(text).toBe(
      '\ufeffNumber,Firm,Signed,Price\r\nB,Nord,soon,200\r\nC,Nord,1.2.2025,"3,00"\r\nD,"Nord,1.2.2025,4\r\n',
    );
    const mended = desk.file(
      'contracts.rejected.csv',
      text.replace('soon', '3.2.2025').replace('"3,00"', '3').replace('"Nord', 'Nord'),
    );
    expect((await desk.run(MAPPING, [mended])).ledger).toEqual({
      in: 3,
      accepted: 3,
      duplicate: 0,
      rejected: 0,
      held: 0,
    });
  });
});

describe('files', () => {
  test('that the mapping does not know are named; none that it knows is refused', async () => {
    const known = desk.file('contracts.csv', csv(...rows(1)));
    const other = desk.file('notes.txt', 'x');
    expect(await desk.run(MAPPING, [known, other])).toMatchObject({ unmatched: ['notes.txt'], missing: [] });
    await expect(desk.run(MAPPING, [other])).rejects.toMatchObject({ code: 'bad-file' });
  });

  test.each([
    ['no header', '', 'import.no-header'],
    ['other columns', 'a,b\n1,2\n', 'import.columns-missing'],
    ['other columns and no row', 'a,b\n', 'import.columns-missing'],
  ])('%s: one rejected record that says so', async (_name, text, code) => {
    const result = await desk.run(MAPPING, [
      desk.file('contracts.csv', text),
      desk.file('contracts-2.csv', csv(...rows(3))),
    ]);
    expect(result.ledger).toEqual({ in: 4, accepted: 3, duplicate: 0, rejected: 1, held: 0 });
    expect(await desk.problems(result.id)).toMatchObject([{ file: 'contracts.csv', line: 1, code }]);
  });

  test('progress comes to all of the bytes', async () => {
    const shares: number[] = [];
    const files = [desk.file('contracts-1.csv', csv(...rows(100))), desk.file('contracts-2.csv', csv(...rows(300)))];
    await desk.run(MAPPING, files, {
      onProgress: ({ share, secondsLeft }) => shares.push(share) && expect(secondsLeft ?? 0).toBeGreaterThanOrEqual(0),
    });
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });
});
