import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { type Json, type Property, propertiesOf, RECORD_KINDS, type RecordKind } from '../../../schema/graph.ts';
import { columnsOf } from '../../../schema/package.ts';
import { openDeps } from '../../../server/compose.ts';
import type { StatementDraft } from '../../../server/store/store.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { exportPackage } from '../../../server/usecases/package/export-package.ts';
import { importPackage } from '../../../server/usecases/package/import-package.ts';
import { sayFailure } from '../../../server/usecases/say-failure.ts';

jest.setTimeout(60_000);
const root = mkdtempSync(join(tmpdir(), 'solidary-package-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const newFolder = (): string => mkdtempSync(join(root, 'p-'));

async function withStore<T>(work: (deps: Deps) => Promise<T>): Promise<T> {
  const data = newFolder();
  const deps = await openDeps({
    store: { engine: 'sqlite', path: ':memory:' },
    ...{ host: '127.0.0.1', port: 4000, data, log: 'silent', production: false },
  });
  try {
    return await work(deps);
  } finally {
    await deps.store.close();
  }
}

const view = { readable: ['public', 'local'] };

async function put(deps: Deps, workspace: string, statements: readonly StatementDraft[]): Promise<void> {
  const at = deps.now();
  await deps.store.startImport({
    id: `put-${workspace}`,
    workspace,
    mapping: 'm',
    publisher: 'p',
    files: [],
    startedAt: at,
  });
  const rows = statements.map((statement, i) => ({ line: i + 1, statements: [statement] }));
  const batch = {
    import: `put-${workspace}`,
    workspace,
    file: 'f',
    sequence: 0,
    lastLine: rows.length,
    at,
    rows,
    problems: [],
  };
  await deps.store.putBatch(batch);
  await deps.store.finishImport(`put-${workspace}`, workspace, 'done', at);
}

const bytesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );

/** Stores keep no NUL and no half of a surrogate pair. */
const isKeepable = (text: string): boolean => Buffer.from(text).toString() === text && !text.includes('\0');

const awkward = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      'a,b',
      '"quoted"',
      'two\nlines',
      'two\r\nlines',
      ' blank around ',
      '=1+1',
      'ü ł ‏ע',
      '0012',
      'null',
      '[]',
      'true',
    ),
  )
  .filter(isKeepable);
const decimals = fc.tuple(fc.integer(), fc.nat(99)).map(([a, b]) => `${a}.${String(b).padStart(2, '0')}`);
const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const scalar = fc.oneof(awkward, fc.boolean(), fc.integer(), fc.constant(null));
const object = fc.dictionary(awkward, scalar, { noNullPrototype: true, maxKeys: 3 });
const json: fc.Arbitrary<Json> = fc.oneof(
  awkward,
  fc.boolean(),
  fc.integer(),
  object,
  fc.array(fc.oneof(scalar, object), { maxLength: 3 }),
);

function valueFor(property: Property): fc.Arbitrary<Json> {
  switch (property.type) {
    case 'ref':
      return property.many === true ? fc.uniqueArray(awkward, { minLength: 1, maxLength: 3 }) : awkward;
    case 'texts':
    case 'codes':
      return fc.array(awkward, { minLength: 1, maxLength: 3 });
    case 'day':
      return days;
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer();
    case 'decimal':
      return decimals;
    case 'money':
      return decimals.map((amount) => ({ amount, currency: 'EUR' }));
    case 'price':
      return fc
        .tuple(decimals, fc.boolean())
        .map(([amount, isRange]) =>
          isRange
            ? { bound: 'between', amount: '1.00', upper: amount.replace('-', ''), currency: 'EUR' }
            : { bound: 'exact', amount, currency: 'EUR' },
        );
    case 'json':
      return json;
    default:
      return awkward;
  }
}

const hashes = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'));

function statementOf(kind: RecordKind): fc.Arbitrary<StatementDraft> {
  const values = Object.fromEntries(
    Object.entries(propertiesOf(kind)).map(([name, property]) => [name, valueFor(property)]),
  );
  // Others are refused: tests/usecases/importing/import-observations.test.ts.
  const keptOnly =
    kind === 'Observation' ? { person: fc.constant('P-1'), consent: days, about: fc.constant('person') } : {};
  return fc
    .record({
      subject: awkward.map((text) => `${kind}:${text}`),
      part: awkward,
      publisher: awkward,
      values: fc.record(
        { ...values, ...keptOnly },
        { requiredKeys: Object.keys(keptOnly) as never[], noNullPrototype: true },
      ),
      validity: fc.option(fc.tuple(days, days).filter(([a, b]) => a < b)),
      source: fc.record(
        { document: awkward, line: fc.nat(), sheet: awkward, on: days, by: awkward, hash: hashes },
        { requiredKeys: ['document'], noNullPrototype: true },
      ),
    })
    .map(({ validity, ...rest }) => ({
      ...rest,
      kind,
      ...(validity === null ? {} : { from: validity[0], until: validity[1] }),
    })) as fc.Arbitrary<StatementDraft>;
}

describe('the exported package', () => {
  test('no column of a statement has the name of a property', () => {
    for (const kind of RECORD_KINDS) {
      const names = columnsOf(kind).map((column) => column.name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('read into an empty store exports the same bytes: every kind, any values, both workspaces', async () => {
    const statements = fc.tuple(...RECORD_KINDS.map(statementOf));
    await fc.assert(
      fc.asyncProperty(statements, statements, async (local, common) => {
        const [first, second] = [newFolder(), newFolder()];
        await withStore(async (deps) => {
          await put(deps, 'local', local);
          await put(deps, 'public', common);
          await exportPackage(deps, { folder: first, view, licence: 'CC-BY-4.0', persons: true });
        });
        await withStore(async (deps) => {
          const imports = await importPackage(deps, { folder: first, writable: view.readable });
          for (const { state, ledger } of imports)
            expect({ state, rejected: ledger.rejected }).toEqual({ state: 'done', rejected: 0 });
          await exportPackage(deps, { folder: second, view, licence: 'CC-BY-4.0', persons: true });
        });
        expect(bytesOf(second)).toEqual(bytesOf(first));
        expect(Object.keys(bytesOf(first))).toHaveLength(RECORD_KINDS.length + 1);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 120_000);

  test('its descriptor names fields, keys and licence', async () => {
    const folder = newFolder();
    await withStore(async (deps) => {
      const contract = {
        subject: 'c1',
        part: 'p',
        publisher: 'p',
        kind: 'Contract',
        values: { buyer: 'o1' },
        source: { document: 'd' },
      } as const;
      const buyer = {
        subject: 'o1',
        part: 'p',
        publisher: 'p',
        kind: 'Organisation',
        values: { name: 'N' },
        source: { document: 'd' },
      } as const;
      await put(deps, 'local', [contract, buyer]);
      await exportPackage(deps, { folder, view, licence: 'CC-BY-4.0' });
    });
    const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
    expect(descriptor.licenses).toEqual([{ name: 'CC-BY-4.0' }]);
    const contracts = descriptor.resources.find(({ name }: { name: string }) => name === 'contract');
    expect(contracts).toMatchObject({
      path: 'Contract.csv',
      rowCount: 1,
      hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    expect(contracts.schema.foreignKeys).toContainEqual({
      fields: ['buyer'],
      reference: { resource: 'organisation', fields: ['subject'] },
    });
    expect(contracts.schema.fields).toContainEqual({ name: 'signed', type: 'date' });
  });

  describe('a package exported by another version', () => {
    const LINE = 'local,demo,o1,demo,list.csv,"Baltrum Bau, Berlin"';
    const read = (header: string) => {
      const folder = newFolder();
      writeFileSync(join(folder, 'datapackage.json'), '{}');
      writeFileSync(join(folder, 'Organisation.csv'), `${header}\n${LINE}\n`);
      return withStore(async (deps) => {
        const [summary] = await importPackage(deps, { folder, writable: ['local'] });
        const kept = await deps.store.record('Organisation', 'o1', view);
        return { ledger: summary?.ledger, values: kept?.values };
      });
    };
    const refusal = (header: string) => read(header).catch((error: unknown) => sayFailure(error)?.sentence);

    test('lacks the columns added since: they are not known', async () => {
      const { ledger, values } = await read('workspace,publisher,subject,part,source_document,name');
      expect(ledger).toMatchObject({ in: 1, accepted: 1, rejected: 0 });
      expect(values).toEqual({ name: 'Baltrum Bau, Berlin' });
    });

    test('is refused where a column is unknown, stands twice, or is needed and missing', async () => {
      expect(await refusal('workspace,publisher,subject,part,source_document,nickname')).toMatch(
        /Organisation\.csv.*nickname is not one of an exported package/,
      );
      expect(await refusal('workspace,publisher,subject,part,part,name')).toMatch(/column part .*stands twice/);
      expect(await refusal('workspace,publisher,subject,part,source_sheet,name')).toMatch(
        /column source_document is missing/,
      );
    });
  });

  test('a damaged row costs that row; the rest is read, and once more is all duplicate', async () => {
    const folder = newFolder();
    const party = (n: number) => ({
      subject: `o${n}`,
      part: 'p',
      publisher: 'p',
      kind: 'Organisation' as const,
      values: { name: `N${n}` },
      source: { document: 'd' },
    });
    await withStore(async (deps) => {
      await put(deps, 'local', [party(1), party(2)]);
      await exportPackage(deps, { folder, view, licence: 'notspecified' });
    });
    const cells = columnsOf('Organisation').length - 5;
    appendFileSync(
      join(folder, 'Organisation.csv'),
      `local,p,o3,p,not-a-day${','.repeat(cells)}\nelsewhere,p,o4,p,,,d${','.repeat(cells - 2)}\n`,
    );
    await withStore(async (deps) => {
      const [read] = await importPackage(deps, { folder, writable: ['local'] });
      expect(read?.ledger).toEqual({ in: 4, accepted: 2, duplicate: 0, rejected: 2, held: 0 });
      const problems = await deps.store.pageProblems(read?.id ?? '', view, { first: 10 });
      expect(problems.items.map(({ line, column, code }) => ({ line, column, code }))).toEqual([
        { line: 4, column: 'valid_from', code: 'package.bad-day' },
        { line: 5, column: 'workspace', code: 'package.not-your-workspace' },
      ]);
      const [again] = await importPackage(deps, { folder, writable: ['local'] });
      expect(again?.ledger).toMatchObject({ accepted: 0, duplicate: 2 });
    });
  });

  test('says what is no package, and overwrites nothing', async () => {
    await withStore(async (deps) => {
      const nothing = await importPackage(deps, { folder: join(root, 'nowhere'), writable: ['local'] }).catch(
        sayFailure,
      );
      expect(nothing).toMatchObject({ code: 'bad-file', sentence: expect.stringContaining('it is not a folder') });
      const folder = newFolder();
      await exportPackage(deps, { folder, view, licence: 'notspecified' });
      const twice = await exportPackage(deps, { folder, view, licence: 'notspecified' }).catch(sayFailure);
      expect(twice).toMatchObject({ code: 'folder-not-empty' });
    });
  });
});
