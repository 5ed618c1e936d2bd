import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { outlineOf, rawMapping } from '../../../server/importers/mapping/outline.ts';
import { listMappings } from '../../../server/usecases/mapping/mapping-shelf.ts';
import { readColumns } from '../../../server/usecases/mapping/read-columns.ts';
import { openTestApp, type TestApp } from '../../builders/app.ts';

// Each entry is asked of twice: a minute and more where the machine has other work.
jest.setTimeout(180_000);
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

/** Headings that any part of a mapping names, as a file would have them. */
function headings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(headings);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(headings) : [];
}

test('every entry of every mapping that ships is shown and written back, with any file', async () => {
  const shelf = { own: app.deps.ownMappings, shipped: app.deps.mappings };
  const mappings = await listMappings(shelf);
  expect(mappings.length).toBeGreaterThan(10);
  for (const { name, text } of mappings) {
    const raw = rawMapping(text) as { files: readonly { name: string; records: unknown }[] };
    for (const { name: file, records } of raw.files) {
      const header = [...new Set(headings(records))].slice(0, 40).map((one) => `"${one.replaceAll('"', '""')}"`);
      const row = header.map((_, at) => ['1', '2025-01-31', 'a', '', '1.234,50'][at % 5]);
      const sent = await app.http
        .post('/uploads')
        .query({ name: 'any.csv' })
        .set('content-type', 'application/octet-stream')
        .send(Buffer.from(`${header.join(',')}\n${row.join(',')}\n`));
      const outline = outlineOf(raw, file);
      if (outline === undefined) throw new Error(`${name} has no ${file}`);
      const asked = { upload: sent.body.id, base: text, workspace: 'local' };
      const answer = await readColumns(app.deps, { ...asked, outline });
      expect(answer).toMatchObject({ ok: true, text, faults: [], outline: { file } });
      const renamed = await readColumns(app.deps, { ...asked, outline: { ...outline, title: 'Another' } });
      expect(renamed).toMatchObject({ ok: true, faults: [], outline: { ...outline, title: 'Another' } });
    }
  }
});
