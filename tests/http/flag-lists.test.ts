import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { openTestApp, type TestApp } from '../builders/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ seed: true });
}, 60_000);
afterAll(() => app.close());

const AS_OF = 'asOf=2025-07-12';
const list = async (query: string) => {
  const answer = await app.http.get(`/flags/price-below-lawful-labour.csv?${AS_OF}&${query}`);
  expect(answer.headers['content-type']).toMatch(/text\/csv/);
  return parse(answer.text, { bom: true, columns: true }) as readonly Record<string, string>[];
};

describe('a list of tested records', () => {
  test('has the rows of the page with names, amounts and how far below', async () => {
    const rows = await list('outcome=flagged');
    const { body } = await app.ask(
      '{ assessment(test: "price-below-lawful-labour", asOf: "2025-07-12") { flagged rows { edges { node { subject } } } } }',
    );
    const { flagged, rows: shown } = body.data.assessment;
    expect(rows).toHaveLength(flagged);
    expect(rows.map(({ Id }) => Id)).toEqual(
      shown.edges.map(({ node }: { node: { subject: string } }) => node.subject),
    );
    expect(rows.find(({ Id }) => Id?.endsWith('25-031'))).toMatchObject({
      ...{ Buyer: 'Trosse Trockenbau GmbH', Place: 'DE-SH', Currency: 'EUR', 'Price or pay': '9.80' },
      ...{ 'Would mend it': '11.72 to 14.67', Outcome: 'Flagged' },
    });
  });

  test('is sifted as the page is, and says of what cannot be told what is missing or can be checked', async () => {
    const all = await list('outcome=cannot_tell');
    const some = await list('outcome=cannot_tell&place=PT');
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    expect(some.every(({ Place }) => Place?.startsWith('PT'))).toBe(true);
    const says = all.map((row) => row['What is missing, why it does not apply, or what can be checked']);
    expect(says.every((text) => text !== '')).toBe(true);
    expect(says.some((text) => /Lawful only if the work takes at most/.test(text ?? ''))).toBe(true);
  });

  test('has what was said and done after each, as the page and the contract have it', async () => {
    const test = 'price-below-lawful-labour';
    const { body: all } = await app.ask(
      `{ assessment(test: "${test}", asOf: "2025-07-12") { rows { edges { node { subject } } } } }`,
    );
    const subject: string = all.data.assessment.rows.edges[0].node.subject;
    const add = (kind: string, on: string, text: string) =>
      app.ask('mutation Add($input: FlagNoteInput!) { addFlagNote(input: $input) { __typename } }', {
        input: { test, subject, kind, on, by: 'the supplier', text },
      });
    await add('decision', '2025-07-10', 'It is looked at again.');
    await add('explanation', '2025-07-01', 'Boards of the buyer.');
    const row = (await list('outcome=flagged')).find(({ Id }) => Id === subject);
    expect(row?.['What was said and done since']).toBe(
      '2025-07-01 Explanation, the supplier: Boards of the buyer.; 2025-07-10 Decision, the supplier: It is looked at again.',
    );
    const { body } = await app.http.get(`/flags/${test}.json?${AS_OF}`);
    const found = body.rows.find(({ record }: { record: string }) => record === subject);
    expect(found.notes).toMatchObject([{ kind: 'explanation', by: 'the supplier' }, { kind: 'decision' }]);
    const { body: shown } = await app.ask(
      `{ flagsOn(subject: "${subject}") { test { id } notes { kind } }
         assessment(test: "${test}", asOf: "2025-07-12") { rows { edges { node { subject notes { kind } } } } } }`,
    );
    const kinds = [{ kind: 'explanation' }, { kind: 'decision' }];
    const of = (id: string) => shown.data.flagsOn.find((flag: { test: { id: string } }) => flag.test.id === id).notes;
    expect([of(test), of('below-official-estimate')]).toEqual([kinds, []]);
    expect(shown.data.assessment.rows.edges[0].node).toEqual({ subject, notes: kinds });
  });

  test('of a test that there is none of is not there', async () => {
    const answer = await app.http.get('/flags/no-such-test.csv');
    expect(answer.status).toBe(404);
    expect(answer.body.problem.text).toMatch(/no-such-test/);
  });
});
