import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DeadlinesDocument } from '../../client/generated/operations.ts';
import { importFiles } from '../../server/usecases/importing/import-files.ts';
import { loadMapping } from '../../server/usecases/mapping/load-mapping.ts';
import { openTestApp, type TestApp } from '../builders/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp({ seed: true });
});
afterAll(() => app.close());

const CLAIMS = `
id: many
publisher: many
files:
  - name: claims
    glob: claims.csv
    format: csv
    records: [{record: claim, kind: Claim, key: [number], values: {number: number}}]
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'solidary-claims-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** So many claims with a number and nothing else, which come before those of the demonstration. */
async function takeIn(count: number): Promise<void> {
  const path = join(folder, 'claims.csv');
  writeFileSync(path, `number\n${Array.from({ length: count }, (_, at) => `N${at}`).join('\n')}\n`);
  const files = [{ name: 'claims.csv', path }];
  await importFiles(app.deps, { mapping: loadMapping(CLAIMS, 'claims.yaml'), files, workspace: 'local' });
}

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

  test('the first screen says of how many claims it has the days, and of how many not', async () => {
    const overview = async () => {
      const { body } = await app
        .ask('{ overview(asOf: "2025-07-12") { claims claimsRead deadlines { on } } }')
        .expect(200);
      return body.data.overview;
    };
    const before = await overview();
    expect(before).toMatchObject({ claims: 2, claimsRead: 2 });
    // Claims that cannot be traced take the place of none that can ...
    await takeIn(60);
    expect(await overview()).toEqual({ ...before, claims: 62, claimsRead: 62 });
    // ... until too many stand before them.
    await takeIn(1000);
    expect(await overview()).toEqual({ claims: 1002, claimsRead: 1000, deadlines: [] });
  });

  test('the days of all claims are there for who asks for all, and in the calendar in any case', async () => {
    const listed = async (all: boolean) => {
      const { body } = await app.ask(DeadlinesDocument.toString(), { ...days, all }).expect(200);
      return body.data.deadlines;
    };
    const [some, every] = [await listed(false), await listed(true)];
    expect([some.claimsHeld, some.claimsRead, some.lines]).toEqual([1002, 1000, []]);
    expect([every.claimsHeld, every.claimsRead, every.claims.length]).toEqual([1002, 1002, 2]);
    expect(every.lines.length).toBeGreaterThan(5);
    const { text } = await app.http.get('/deadlines.ics?asOf=2025-07-12&party=solidary-demo:organisation:sletta');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });
});
