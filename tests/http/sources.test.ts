import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { hashOf, MOST_SOURCE_BYTES } from '../../server/usecases/sources/source-files.ts';
import { openTestApp, type TestApp } from '../builders/app.ts';
import { TOLD, told } from '../builders/pictures.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const send = (bytes: Buffer) => app.http.post('/sources').set('content-type', 'application/octet-stream').send(bytes);

describe('photos and scans over HTTP', () => {
  test('come in, and go out without what the camera told', async () => {
    const { status, body } = await send(told().webp);
    expect(status).toBe(201);
    expect(body).toMatchObject({ mediaType: 'image/webp', day: '2025-06-30', already: false });
    expect(body.said).toBe('Removed before it was kept: location, camera, time of day, and colour profile.');
    expect((await send(told().webp)).status).toBe(200);
    const got = await app.http.get(`/sources/${body.hash}`);
    expect(got.status).toBe(200);
    expect(got.headers).toMatchObject({
      ...{ 'content-type': 'image/webp', 'x-content-type-options': 'nosniff' },
      'content-disposition': `inline; filename="${body.hash}.webp"`,
    });
    expect(hashOf(got.body)).toBe(body.hash);
    expect(got.body.includes(TOLD.camera)).toBe(false);
  });

  test('a PDF is kept as it is, said so, and only ever saved', async () => {
    const { body } = await send(Buffer.from('%PDF-1.7\n/Author (Jan)\n%%EOF\n'));
    expect(body.said).toMatch(/^Nothing was removed: a PDF keeps what its writer put into it/);
    const got = await app.http.get(`/sources/${body.hash}`);
    expect(got.headers).toMatchObject({ 'content-type': 'application/pdf' });
    expect(got.headers['content-disposition']).toMatch(/^attachment;/);
  });

  test.each([
    ['HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), 400, /HEIC or AVIF.*Save or share it as JPEG/],
    ['too large', Buffer.alloc(MOST_SOURCE_BYTES + 1), 413, /larger than 40 megabytes/],
    ['nothing', Buffer.alloc(0), 400, /it holds nothing/],
  ])('%s is refused with a sentence, and nothing is kept', async (_, bytes, status, words) => {
    const before = readdirSync(join(app.config.data, 'sources')).length;
    const refused = await send(bytes);
    expect(refused.status).toBe(status);
    expect(refused.body.problem.text).toMatch(words);
    expect(readdirSync(join(app.config.data, 'sources'))).toHaveLength(before);
  });

  test('nothing else of the data folder is served', async () => {
    for (const path of ['..%2Fsolidary.sqlite', '0'.repeat(64), 'pseudonym.key'])
      expect((await app.http.get(`/sources/${path}`)).status).toBe(404);
  });

  test('one that no fact cites is thrown away; over GraphQL it is then gone', async () => {
    const { body } = await send(told().png);
    const held = async () => (await app.ask('{ sourceFiles { hash citedBy mediaType } }')).body.data.sourceFiles;
    expect(await held()).toContainEqual({ hash: body.hash, citedBy: 0, mediaType: 'image/png' });
    expect((await app.http.delete(`/sources/${body.hash}`).set('origin', 'https://evil.example')).status).toBe(403);
    expect((await app.http.delete(`/sources/${body.hash}`)).status).toBe(204);
    expect((await app.http.delete(`/sources/${body.hash}`)).status).toBe(404);
    expect(JSON.stringify(await held())).not.toContain(body.hash);
  });

  test('what is entered from one names it in the sources of the record', async () => {
    const { hash } = (await send(told().jpeg)).body;
    const entered = await app.ask(
      `mutation ($file: ID!) { enterRecords(entries: [{ kind: "Organisation", values: { name: "Ridge Works" } }],
        source: { document: "Notice board", on: "2025-06-30", file: $file }) { saved { id } rows { problems { text } } } }`,
      { file: hash },
    );
    const { id } = entered.body.data.enterRecords.saved[0];
    const read = await app.ask(
      `query ($id: ID!) { organisation(id: $id) { sources { document file { hash mediaType } } }
        history(id: $id) { properties { values { file { hash } } } } }`,
      { id },
    );
    expect(read.body.data.organisation.sources).toEqual([
      { document: 'Notice board', file: { hash, mediaType: 'image/jpeg' } },
    ]);
    expect(read.body.data.history.properties[0].values[0].file).toEqual({ hash });
    expect((await app.http.delete(`/sources/${hash}`)).status).toBe(409);
  });
});
