import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../builders/app.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ seed: true });
}, 60_000);
afterAll(() => app.close());

const MIROVA = 'solidary-demo:organisation:mirova';
const source = { document: 'Order 12', on: '2025-06-30' };
const ANSWER = '{ rows { problems { field code text } } saved { id kind } import }';

async function data(query: string, variables: object = {}) {
  const { body } = await app.ask(query, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
}
const enter = async (entries: readonly object[], more: object = {}) =>
  (
    await data(
      `mutation ($entries: [RecordEntryInput!]!, $source: SourceInput!, $dryRun: Boolean) {
        enterRecords(entries: $entries, source: $source, dryRun: $dryRun) ${ANSWER} }`,
      { entries, source, ...more },
    )
  ).enterRecords;

test('every form has its words; what has none, or is not held, is null', async () => {
  const { entryKinds } = await data('{ entryKinds { kind label pasted listed } }');
  expect(entryKinds).toHaveLength(24);
  const led = entryKinds.flatMap(({ kind, listed }: { kind: string; listed: boolean }) => (listed ? [] : [kind]));
  expect(led).toEqual(['Claim', 'ClaimLine']);
  // A claim is entered as a whole in a form of its own.
  for (const { kind } of entryKinds.filter(({ kind }: { kind: string }) => kind !== 'Claim')) {
    const { entryForm } = await data(
      `query ($kind: String!) { entryForm(kind: $kind) { label closable fields { name label hint input required to choices { id label } } } }`,
      { kind },
    );
    expect(entryForm.fields.length).toBeGreaterThan(3);
    expect(entryForm.closable).toBe(false);
    for (const { label, name } of entryForm.fields) expect([name, label]).not.toEqual([name, `entry.field.${name}`]);
    const words = entryForm.fields.map(({ label }: { label: string }) => label).join(' ');
    expect(words).not.toMatch(/nationality|residence|visa|permit|passport|immigration/i);
  }
  const none = await data(
    '{ a: entryForm(kind: "Claim") { kind } b: entryForm(kind: "Contract", id: "x") { kind } history(id: "x") { id } }',
  );
  expect(none).toEqual({ a: null, b: null, history: null });
});

test('a record is added, corrected in its form, closed, told by its history and undone', async () => {
  const values = { name: 'Yard 9', country: 'de', declaredWorkers: 12 };
  const looked = await enter([{ kind: 'Workplace', values }], { dryRun: true });
  expect(looked).toEqual({ rows: [{ problems: [] }], saved: [], import: null });
  const { saved } = await enter([{ kind: 'Workplace', values }]);
  const [{ id }] = saved;
  const { entryForm } = await data(
    'query ($id: ID!) { entryForm(kind: "Workplace", id: $id) { closable fields { name text } } }',
    { id },
  );
  expect(entryForm.closable).toBe(true);
  const texts = Object.fromEntries(
    entryForm.fields.map(({ name, text }: { name: string; text: string }) => [name, text]),
  );
  expect(texts).toMatchObject({ name: 'Yard 9', country: 'DE', declaredWorkers: '12', address: '' });
  const corrected = await enter([{ kind: 'Workplace', id, values: { ...texts, declaredWorkers: '14' } }]);
  const history = async () =>
    (
      await data(
        `query ($id: ID!) { history(id: $id) { label properties { name label rule { text } values {
          text state shown publisher document on import recordedFrom recordedUntil } } } }`,
        { id },
      )
    ).history;
  const workers = (await history()).properties.find(({ name }: { name: string }) => name === 'declaredWorkers');
  expect(workers).toMatchObject({ label: 'Workers declared', rule: { text: expect.stringMatching(/^One source/) } });
  expect(workers.values).toMatchObject([
    { text: '14', state: 'held', shown: true, publisher: 'entered', document: 'Order 12', on: '2025-06-30' },
    { text: '12', state: 'superseded', shown: false },
  ]);
  await data('mutation ($id: ID!) { undoImport(id: $id) { __typename } }', { id: corrected.import });
  const { workplace } = await data(
    'query ($id: ID!) { workplace(id: $id) { declaredWorkers sources { document on by } } }',
    { id },
  );
  expect(workplace).toEqual({ declaredWorkers: 12, sources: [{ document: 'Order 12', on: '2025-06-30', by: null }] });
  const { closeRecord } = await data(
    `mutation ($id: ID!, $source: SourceInput!) { closeRecord(kind: "Workplace", id: $id, lastDay: "x", source: $source) ${ANSWER} }`,
    { id, source },
  );
  expect(closeRecord.rows[0].problems).toMatchObject([
    { field: 'lastDay', text: 'x is not a calendar day. Write it as 2025-03-31.' },
  ]);
});

test('what was entered is told by kind, name and day in the list of imports, also once it is undone', async () => {
  const made = await enter([
    { kind: 'Workplace', values: { name: 'North yard', country: 'DE' } },
    { kind: 'Workplace', values: { name: 'South yard', country: 'DE' } },
  ]);
  const read = async () =>
    (
      await data(
        '{ imports(first: 1) { edges { node { id state ledger { in } entered { kind label document on by } } } } }',
      )
    ).imports.edges[0].node;
  const entered = { kind: 'Workplace', label: 'Workplace North yard', document: source.document, on: source.on };
  expect(await read()).toMatchObject({ id: made.import, ledger: { in: 2 }, entered });
  await data('mutation ($id: ID!) { undoImport(id: $id) { __typename } }', { id: made.import });
  expect(await read()).toMatchObject({ state: 'undone', entered });
});

test('problems come back at their fields, with what is known in words', async () => {
  const { rows } = await enter([
    { kind: 'Contract', values: { buyer: MIROVA, supplier: ['x'], kind: 'gift', price: { amount: 1 } } },
  ]);
  const [{ problems }] = rows;
  expect(problems.map(({ field }: { field: string }) => field)).toEqual(['supplier', 'kind', 'price']);
  expect(problems[1].text).toMatch(/^gift is not known here. Use one of: works, services, labour supply/);
});

test('a line becomes a chain that is marked, and a link is confirmed', async () => {
  const line = 'Brand > Mirova > Workshop, March to June';
  const ask = (year?: number) =>
    data(
      `query ($line: String!, $year: Int) { typedChain(line: $line, year: $year) { __typename
        ... on TypedChain { from until parties { name candidates { id label } } }
        ... on UnreadChain { problems { code text at length } } } }`,
      { line, year },
    );
  const { typedChain: asked } = await ask();
  const [{ at, length, text }] = asked.problems;
  expect([line.slice(at, at + length), text]).toEqual([
    'March to June',
    'Which year is March in? Write it into the line, or into the field for it. Where it belongs to the name, put a comma after it.',
  ]);
  const { typedChain } = await ask(2025);
  expect(typedChain).toMatchObject({ from: '2025-03-01', until: '2025-07-01' });
  expect(typedChain.parties[1].candidates).toContainEqual({ id: MIROVA, label: 'Mirova Montage UG' });
  const { enterChain } = await data(
    `mutation ($line: String!, $parties: [ID]!, $source: SourceInput!) { enterChain(line: $line, year: 2025, parties: $parties, source: $source) ${ANSWER} }`,
    { line, parties: [null, MIROVA, null], source },
  );
  const [upper, lower] = enterChain.saved.filter(({ kind }: { kind: string }) => kind === 'Contract');
  const settle = (verdict: string, by?: string) =>
    data(
      `mutation ($contract: ID!, $under: ID!, $verdict: String!, $source: SourceInput!) {
        settleLink(contract: $contract, under: $under, verdict: $verdict, source: $source) ${ANSWER} }`,
      { contract: lower.id, under: upper.id, verdict, source: { ...source, by } },
    );
  expect((await settle('confirm')).settleLink.rows[0].problems).toMatchObject([{ code: 'entry.link-by-nobody' }]);
  await settle('confirm', 'The agent');
  const { contract } = await data('query ($id: ID!) { contract(id: $id) { under { evidence contract { id } } } }', {
    id: lower.id,
  });
  expect(contract.under).toEqual([{ evidence: 'documented', contract: { id: upper.id } }]);
  const { above } = await data(
    'query ($id: ID!) { above: contract(id: $id) { below { total contracts { evidence contract { id } } } } }',
    { id: upper.id },
  );
  expect(above.below).toEqual({ total: 1, contracts: [{ evidence: 'documented', contract: { id: lower.id } }] });
});
