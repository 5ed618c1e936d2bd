import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { buildSchema } from '../../server/graphql/build-schema.ts';
import { enterRecords } from '../../server/usecases/entry/enter-records.ts';
import { LOCAL_VIEWER, localView } from '../../server/usecases/viewer.ts';
import { openTestApp, type TestApp } from '../builders/app.ts';

jest.setTimeout(60_000);
const client = join(import.meta.dirname, '../../client');
let app: TestApp;
/** Before anything was loaded, and before the yard was entered. */
let [empty, before] = ['', ''];
let yard = '';

beforeAll(async () => {
  empty = '2020-01-01';
  app = await openTestApp({ seed: true });
  before = new Date().toISOString();
  await new Promise((resolve) => setTimeout(resolve, 5));
  const { saved } = await enterRecords(app.deps, {
    entries: [{ kind: 'Workplace', values: { name: 'Yard 9', country: 'DE' } }],
    ...{ source: { document: 'Order 12', on: '2025-06-30' }, view: localView(), workspace: LOCAL_VIEWER.writes },
  });
  yard = saved[0]?.id ?? '';
}, 60_000);
afterAll(() => app.close());

const data = async (query: string, variables: object = {}) => {
  const { body } = await app.ask(query, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
};

test('whatever is asked for a day can be asked as it was known then', () => {
  const fields = Object.values(buildSchema().getQueryType()?.getFields() ?? {});
  const ofDay = fields.filter(({ args }) => args.some(({ name }) => name === 'asOf'));
  expect(ofDay.length).toBeGreaterThan(20);
  expect(ofDay.filter(({ args }) => !args.some(({ name }) => name === 'asKnown')).map(({ name }) => name)).toEqual([]);
});

test('the page asks each of its questions as it was known then', () => {
  const files = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  const operations = files
    .flatMap((file) => parse(readFileSync(join(client, file), 'utf8')).definitions)
    .filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)
    .filter(({ operation }) => operation === 'query');
  const lacking = operations.flatMap(({ name, selectionSet }) =>
    selectionSet.selections.flatMap((field) => {
      if (field.kind !== Kind.FIELD) return [];
      const given = field.arguments?.map((argument) => argument.name.value) ?? [];
      return given.includes('asOf') && !given.includes('asKnown') ? [`${name?.value} ${field.name.value}`] : [];
    }),
  );
  expect(lacking).toEqual([]);
});

describe('as known', () => {
  test('reads nothing that was learnt since, however deep it hangs, and now without it', async () => {
    const query = `query ($id: ID!, $known: Known) {
      workplace(id: $id, asKnown: $known) { name } about { counts } search(text: "Yard 9") { id } }`;
    const now = await data(query, { id: yard });
    expect([now.workplace, now.search]).toEqual([{ name: 'Yard 9' }, [{ id: yard }]]);
    const then = await data(query, { id: yard, known: before });
    expect([then.workplace, then.search]).toEqual([null, []]);
    expect(then.about.counts.Workplace).toBe(now.about.counts.Workplace - 1);
    expect((await data(query, { id: yard, known: empty })).about.counts).toEqual({});
  });

  test('answers of before are answered anew, and kept ones are not mixed up with them', async () => {
    const query = `query ($known: Known) { overview(asOf: "2025-07-12", asKnown: $known) { coverage { flagged } } }`;
    const flagged = ({ overview }: { overview: { coverage: readonly { flagged: number }[] } }) =>
      overview.coverage.reduce((sum, one) => sum + one.flagged, 0);
    const now = flagged(await data(query));
    expect(now).toBeGreaterThan(0);
    expect(flagged(await data(query, { known: empty }))).toBe(0);
    expect(flagged(await data(query))).toBe(now);
  });

  test('the default of a variable counts, two times in one request are refused, and so is what is no day', async () => {
    const { about } = await data('query ($k: Known = "2020-01-01") { about(asKnown: $k) { counts } }');
    expect(about.counts).toEqual({});
    const two = await app.ask(
      '{ about(asKnown: "2020-01-01") { counts } claims(asKnown: "2021-01-01") { edges { node { id } } } }',
    );
    expect([two.status, two.body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    const none = await app.ask('query ($k: Known) { about(asKnown: $k) { counts } }', { k: 'yesterday' });
    expect([none.status, none.body.errors.length]).toEqual([400, 1]);
  });

  test('one claim is held side by side as known then and now', async () => {
    const query = `query ($known: Known) { compareTraces(claim: "solidary-demo:claim:K-2025-017",
      left: { asOf: "2025-07-12", asKnown: $known }, right: { asOf: "2025-07-12" }) { __typename } }`;
    expect((await data(query, { known: empty })).compareTraces.__typename).toBe('NotFound');
    expect((await data(query, { known: before })).compareTraces.__typename).toBe('Comparison');
  });
});

describe('changes', () => {
  const CHANGES = `query ($from: Day!, $to: Day!, $known: Known, $after: String) {
    changes(from: $from, to: $to, knownFrom: $known) {
      summary knownFrom knownTo cut counts { all facts flags law }
      facts(first: 1, after: $after) { next items { what label property kindText document learnt } }
      law(first: 500) { items { what on regime name } } } }`;
  const JULY = '2025-07-12';

  test('are told with who said so; pages go on where the last one ended', async () => {
    const { changes } = await data(CHANGES, { from: JULY, to: JULY, known: before });
    expect(changes.counts).toEqual({ all: 1, facts: 1, flags: 0, law: 0 });
    expect(changes.facts.items).toMatchObject([
      { what: 'added', label: 'Yard 9', property: null, document: 'Order 12' },
    ]);
    expect([changes.facts.next, changes.knownFrom, changes.knownTo]).toEqual([null, before, null]);
    const all = await data(CHANGES, { from: JULY, to: JULY, known: empty });
    expect(all.changes.facts.next).toBe('1');
    const second = await data(CHANGES, { from: JULY, to: JULY, known: empty, after: '1' });
    expect(second.changes.facts.items[0]).not.toEqual(all.changes.facts.items[0]);
  });

  test('between a day and itself there are none; between two the law that began is there', async () => {
    const same = await data(CHANGES, { from: JULY, to: JULY });
    expect([same.changes.counts.all, same.changes.cut]).toEqual([0, []]);
    const { changes } = await data(CHANGES, { from: '2010-01-01', to: JULY });
    expect(changes.law.items.length).toBe(changes.counts.law);
    expect(changes.counts.law).toBeGreaterThan(3);
  });
});
