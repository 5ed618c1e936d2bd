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

  test('of a test that there is none of is not there', async () => {
    const answer = await app.http.get('/flags/no-such-test.csv');
    expect(answer.status).toBe(404);
    expect(answer.body.problem.text).toMatch(/no-such-test/);
  });
});
