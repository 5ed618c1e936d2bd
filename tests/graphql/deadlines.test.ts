import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DeadlinesDocument } from '../../client/generated/operations.ts';
import { openTestApp, type TestApp } from '../builders/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ seed: true });
});
afterAll(() => app.close());

const days = { asOf: '2025-07-12', claim: null, party: null, regime: null };

describe('the days of all claims over the API', () => {
  test('the query of the page is answered, with names, rules and choices', async () => {
    const { body } = await app.ask(DeadlinesDocument.toString(), days).expect(200);
    const { lines, claims, regimes, claimsHeld, claimsRead } = body.data.deadlines;
    expect([claimsHeld, claimsRead, claims.length]).toEqual([2, 2, 2]);
    expect(regimes.map(({ id }: { id: string }) => id)).toContain('no-allmenn-13');
    expect(lines.find(({ on }: { on: string }) => on === '2025-07-24')).toMatchObject({
      parties: [{ name: 'Havnebygg Entreprenør AS' }],
      days: 12,
      state: 'ahead',
      text: 'last day to warn the others',
    });
  });

  test('the calendar of what is sifted comes as a file', async () => {
    const { text, headers } = await app.http.get(
      '/deadlines.ics?asOf=2025-07-12&party=solidary-demo:organisation:sletta',
    );
    expect(headers['content-disposition']).toMatch(/days-2025-07-12\.ics/);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });
});
