import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../builders/app.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const MAPPING = `
id: suppliers
publisher: test-list
files:
  - name: suppliers
    glob: "suppliers*.csv"
    format: csv
    records:
      - record: supplier
        kind: Organisation
        key: [number]
        values:
          number: number
          name: name
          country: country
      - record: contract
        kind: Contract
        key: [number]
        values:
          number: number
          signed: { column: signed, formats: [YYYY-MM-DD] }
`;

const IMPORT = `id state isElsewhere mapping publisher files ledger { in accepted duplicate rejected held } progress { rows share }
  failure { code } resting { count } problems(first: 500) { edges { node { file line column value outcome code text remedy } } pageInfo { hasNextPage endCursor } }`;

async function upload(name: string, text: string): Promise<string> {
  const response = await app.http
    .post('/uploads')
    .query({ name })
    .set('content-type', 'application/octet-stream')
    .send(text);
  return response.body.id;
}

async function start(uploads: readonly string[], mapping: string, dryRun = false) {
  const query = `mutation ($uploads: [ID!]!, $mapping: String!, $dryRun: Boolean) {
    startImport(uploads: $uploads, mapping: $mapping, dryRun: $dryRun) {
      __typename ... on StartedImport { import { id state } } ... on InvalidInput { problems { field code text } } } }`;
  return (await app.ask(query, { uploads, mapping, dryRun })).body.data.startImport;
}

async function ended(id: string) {
  for (;;) {
    const { body } = await app.ask(`query ($id: ID!) { import(id: $id) { ${IMPORT} } }`, { id });
    if (body.data.import.state !== 'running') return body.data.import;
    await sleep(20);
  }
}

const ROWS =
  'number,name,country,signed\n1,Erste GmbH,DE,2025-03-01\n2,Zweite GmbH,DE,2025-02-30\n3,Dritte GmbH,DE,2025-03-02\n';

describe('imports from the page', () => {
  test('a dry run says what would happen and writes nothing', async () => {
    const started = await start([await upload('suppliers.csv', ROWS)], MAPPING, true);
    const done = await ended(started.import.id);
    expect(done).toMatchObject({
      state: 'dry_run',
      ledger: { in: 3, accepted: 2, duplicate: 0, rejected: 1, held: 0 },
    });
    expect(done.problems.edges).toHaveLength(1);
    const { body } = await app.ask('{ about { counts } imports { edges { node { id } } } }');
    expect(body.data).toEqual({ about: { counts: {} }, imports: { edges: [] } });
  });

  test('an import runs, names each problem with its remedy, gives the rejected rows back, and can be undone', async () => {
    const started = await start([await upload('suppliers.csv', ROWS)], MAPPING);
    const done = await ended(started.import.id);
    expect(done).toMatchObject({
      state: 'done',
      publisher: 'test-list',
      files: ['suppliers.csv'],
      ledger: { in: 3, accepted: 2, duplicate: 0, rejected: 1, held: 0 },
      failure: null,
    });
    const [{ node: problem }] = done.problems.edges;
    expect(problem).toMatchObject({
      file: 'suppliers.csv',
      line: 3,
      column: 'signed',
      value: '2025-02-30',
      outcome: 'rejected',
    });
    expect(problem.text).not.toBe(problem.code);
    expect(problem.remedy).not.toBe(`${problem.code}.remedy`);

    const rejected = await app.http.get(`/imports/${done.id}/rejected.csv`);
    expect(rejected.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(rejected.text.replace('\ufeff', '')).toBe('number,name,country,signed\r\n2,Zweite GmbH,DE,2025-02-30\r\n');

    const mended = await start([await upload('suppliers.csv', rejected.text.replace('02-30', '02-28'))], MAPPING);
    expect(await ended(mended.import.id)).toMatchObject({ ledger: { in: 1, accepted: 1, rejected: 0 } });

    const undo = `mutation ($id: ID!) { undoImport(id: $id) { __typename ... on UndoneImport { import { state } closed restated } } }`;
    const { body } = await app.ask(undo, { id: done.id });
    expect(body.data.undoImport).toEqual({
      __typename: 'UndoneImport',
      import: { state: 'undone' },
      closed: 4,
      restated: 0,
    });
    const counts = await app.ask('{ about { counts } }');
    expect(counts.body.data.about.counts).toEqual({ Organisation: 1, Contract: 1 });
  });

  test('all that is wrong before a start comes as typed problems', async () => {
    const id = await upload('suppliers.csv', ROWS);
    const cases = [
      [[], MAPPING, 'uploads', 'upload.none'],
      [['00000000-0000-0000-0000-000000000000'], MAPPING, 'uploads.0', 'upload.not-held'],
      [[id], 'id: [', 'mapping', 'error.bad-mapping'],
      [[id], MAPPING.replace('suppliers*.csv', 'other.csv'), 'uploads', 'error.bad-file'],
    ] as const;
    for (const [uploads, mapping, field, code] of cases) {
      const answer = await start(uploads, mapping);
      expect(answer).toMatchObject({ __typename: 'InvalidInput', problems: [{ field, code }] });
      expect(answer.problems[0].text).not.toBe(code);
    }
  });

  test('drafts a mapping from an uploaded file, which then imports it', async () => {
    const id = await upload('firms.csv', 'number,name,country\n1,Erste GmbH,DE\n2,Zweite GmbH,DE\n');
    const query = `mutation ($id: ID!) { suggestMapping(upload: $id) { __typename ... on SuggestedMapping { mapping remarks columns { column feeds sample } } } }`;
    const { body } = await app.ask(query, { id });
    expect(body.data.suggestMapping.columns).toHaveLength(3);
    expect(body.data.suggestMapping.remarks[0]).toMatch(/^A draft: each row is read as one Organisation/);
    const wages = await upload(
      'pay.csv',
      'worker,employer,from,to,hours,paid\nW1,Erste GmbH,2025-03-01,2025-03-31,160,1500 EUR\n',
    );
    const drafted = await app.ask(query, { id: wages });
    // By its name, as everywhere on the page, and not by the word of the mapping file.
    expect(drafted.body.data.suggestMapping.remarks[0]).toMatch(/read as one Wage record/);
    expect(drafted.body.data.suggestMapping.mapping).toMatch(/read as one WageRecord/);
    const started = await start([id], body.data.suggestMapping.mapping, true);
    expect(await ended(started.import.id)).toMatchObject({ ledger: { in: 2, accepted: 2 } });
  });

  test('an import that does not come from this page has no rejected rows here', async () => {
    const response = await app.http.get('/imports/none/rejected.csv');
    expect(response.status).toBe(404);
    expect(response.body.problem.text).toBe('import from this page none is not held.');
  });

  test('other requests are answered while a long import runs, and it can be cancelled', async () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => `${i},Firma ${i},DE,2025-01-01`);
    const { import: begun } = await start(
      [await upload('suppliers.csv', `number,name,country,signed\n${rows.join('\n')}\n`)],
      MAPPING,
    );
    const waits: number[] = [];
    for (let i = 0; i < 10; i += 1) {
      const from = performance.now();
      await app.ask('{ about { practice } }');
      waits.push(performance.now() - from);
      await sleep(10);
    }
    await app.ask('mutation ($id: ID!) { cancelImport(id: $id) { id } }', { id: begun.id });
    const cancelled = await ended(begun.id);
    expect(cancelled.state).toBe('cancelled');
    const { accepted, rejected, duplicate, held, in: read } = cancelled.ledger;
    expect(accepted + rejected + duplicate + held).toBe(read);
    expect(read).toBeLessThan(60_000);
    expect(waits.sort((a, b) => a - b)[5]).toBeLessThan(1_000);
  }, 60_000);

  test('one that another program reads, or broke off, is said to run elsewhere, and is undone as any other', async () => {
    const ask = '{ import(id: "elsewhere") { state isElsewhere } }';
    const { workspace, ...start } = { workspace: 'local', publisher: 'x', mapping: 'm', files: [] } as const;
    await app.deps.store.startImport({ ...start, workspace, id: 'elsewhere', startedAt: app.deps.now() });
    expect((await app.ask(ask)).body.data.import).toEqual({ state: 'running', isElsewhere: true });
    await app.ask('mutation { undoImport(id: "elsewhere") { __typename } }');
    expect((await app.ask(ask)).body.data.import).toEqual({ state: 'undone', isElsewhere: false });
  });
});
