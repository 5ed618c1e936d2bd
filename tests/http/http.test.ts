import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import express from 'express';
import request from 'supertest';
import { hasMessage } from '../../schema/messages/index.ts';
import { speakToReader } from '../../server/http/language.ts';
import { servePage } from '../../server/http/page.ts';
import { giveNonce, setSecurityHeaders } from '../../server/http/security.ts';
import { UploadFolder } from '../../server/usecases/importing/upload-folder.ts';
import { sayFailure } from '../../server/usecases/say-failure.ts';
import { openTestApp, type TestApp } from '../builders/app.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

describe('the server beside GraphQL', () => {
  test('lives, and is ready while its store answers', async () => {
    expect((await app.http.get('/healthz')).body).toEqual({ ok: true });
    expect((await app.http.get('/readyz')).body).toMatchObject({ ok: true, store: { engine: 'sqlite' } });
  });

  test.each(['evil.example', 'evil.example:4000', '127.0.0.1.evil.example', 'localhost.evil.example', ''])(
    'refuses the host %p: a page elsewhere may point its name here',
    async (host) => {
      const response = await app.http.post('/graphql').set('host', host).send({ query: '{ about { version } }' });
      expect(response.status).toBe(421);
      expect(response.body.data).toBeUndefined();
    },
  );

  test.each(['localhost:4000', '127.0.0.1:4000', '[::1]:4000', 'LOCALHOST'])('answers the host %p', async (host) => {
    const response = await app.http.post('/graphql').set('host', host).send({ query: '{ about { practice } }' });
    expect(response.body).toEqual({ data: { about: { practice: true } } });
  });

  test('refuses a write that comes from a page of another origin', async () => {
    for (const origin of ['https://evil.example', 'null', 'http://localhost:9999']) {
      const upload = app.http.post('/uploads?name=a.csv').set('host', 'localhost:4000').set('origin', origin);
      expect((await upload.set('content-type', 'text/plain').send('a')).status).toBe(403);
    }
  });

  test('an address that nobody routes is the page; a file that is not there is none', async () => {
    expect((await app.http.get('/assets/no-such-file.js')).status).toBe(404);
    expect((await app.http.post('/nowhere')).body.problem).toEqual({
      code: 'http.not-found',
      text: 'Nothing is served at /nowhere.',
    });
  });

  test('logs what failed and neither queries nor what was entered', async () => {
    await app.ask('query { claims(first: 9000) { pageInfo { endCursor } } }');
    const line = app.logged.find((logged) => logged.includes('"statusCode":400')) ?? '';
    expect(JSON.parse(line)).toMatchObject({ level: 40, req: { method: 'POST', path: '/graphql' } });
    expect(app.logged.join('')).not.toContain('9000');
  });
});

describe('the built page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'solidary-page-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(
    join(folder, 'index.html'),
    '<meta property="csp-nonce" nonce="__CSP_NONCE__"><p data-say="http.needs-script">English</p><script nonce="__CSP_NONCE__">',
  );
  writeFileSync(join(folder, 'assets/index-abc.js'), 'let a;');
  writeFileSync(join(folder, 'assets/index-abc.js.br'), brotliCompressSync('let a;'));
  const page = express().use(giveNonce, setSecurityHeaders, speakToReader, servePage(folder));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('carries a new nonce each time, the one of its policy, and is never cached', async () => {
    const [first, second] = [await request(page).get('/claims/1'), await request(page).get('/')];
    const nonce = /nonce="([^"]+)"/.exec(first.text)?.[1];
    expect(first.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(first.text).not.toContain('__CSP_NONCE__');
    expect(second.text).not.toContain(nonce);
    expect(first.headers['cache-control']).toBe('no-store');
  });

  test('says what it is before any script has come, in the language of the reader', async () => {
    const { text } = await request(page).get('/').set('accept-language', 'de');
    expect(text).toMatch(/<p data-say="http.needs-script">Diese Seite braucht JavaScript/);
    const built = readFileSync(join(import.meta.dirname, '../../client/index.html'), 'utf8');
    const codes = [...built.matchAll(/data-say="([^"]+)"/g)].map(([, code]) => code ?? '');
    expect(codes.filter((code) => !hasMessage(code))).toEqual([]);
    expect(codes).toContain('http.page-loads');
  });

  test('its files are kept by their hashed names', async () => {
    const { headers } = await request(page).get('/assets/index-abc.js');
    expect(headers['cache-control']).toBe('public,max-age=31536000,immutable');
  });

  test('its files come as they were compressed when it was built, to whoever takes that; one of no such name is none', async () => {
    const ask = (encoding: string) => request(page).get('/assets/index-abc.js').set('accept-encoding', encoding);
    const [small, plain] = [await ask('br, gzip'), await ask('identity')];
    expect(small.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.text ?? String(plain.body)).toBe('let a;');
    expect((await request(page).get('/assets/gone.js')).status).toBe(404);
  });

  test('a file that a new build took away while the server runs is none, and the server goes on', async () => {
    const old = join(folder, 'assets/index-old.js');
    writeFileSync(old, 'let b;');
    const other = express().use(giveNonce, setSecurityHeaders, servePage(folder));
    expect((await request(other).get('/assets/index-old.js')).status).toBe(200);
    rmSync(old);
    expect((await request(other).get('/assets/index-old.js')).status).toBe(404);
    expect((await request(other).get('/')).status).toBe(200);
  });

  test('a page that was built anew while the server runs is the one that is served', async () => {
    const file = join(folder, 'index.html');
    const old = readFileSync(file, 'utf8');
    const other = express().use(giveNonce, setSecurityHeaders, servePage(folder));
    expect((await request(other).get('/')).text).not.toContain('new.js');
    writeFileSync(file, `${old}<script src="/assets/new.js">`);
    utimesSync(file, 1, 1);
    expect((await request(other).get('/')).text).toContain('new.js');
    rmSync(file);
    expect((await request(other).get('/')).text).toContain('new.js');
    writeFileSync(file, old);
  });

  test('a page that is not built says how to build it', async () => {
    const { status, text } = await request(express().use(servePage(join(folder, 'none')))).get('/');
    expect({ status, text }).toEqual({ status: 503, text: 'The page is not built yet: run npm run build.' });
  });
});

describe('uploads', () => {
  test('keeps a file under its own name, whatever folder the name speaks of', async () => {
    const response = await app.http
      .post('/uploads')
      .query({ name: '../../Löhne 2025.csv' })
      .set('content-type', 'text/csv')
      .send('a,b\n');
    expect(response.status).toBe(201);
    expect(response.body).toEqual({ id: expect.any(String), upload: response.body.id, name: 'Löhne 2025.csv' });
    expect((await app.deps.uploads.find(response.body.id))?.path).toMatch(
      /uploads[\\/][0-9a-f-]+[\\/]Löhne 2025\.csv$/,
    );
  });

  test('needs a name', async () => {
    const { status, body } = await app.http.post('/uploads').send('a');
    expect(status).toBe(400);
    expect(body.problem.code).toBe('http.name-missing');
  });

  test('refuses a file past the limit, and keeps nothing of it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'solidary-uploads-'));
    const uploads = new UploadFolder(folder, 10);
    const failure = await uploads.keep('big.csv', Readable.from(['12345', '67890', '1'])).catch(sayFailure);
    expect(failure).toEqual({
      code: 'too-large',
      sentence: 'big.csv is larger than 10 bytes: split the file, or import it with npx solidary import.',
    });
    expect(readdirSync(folder)).toEqual([]);
    expect((await uploads.keep('small.csv', Readable.from(['1234567890']))).name).toBe('small.csv');
    rmSync(folder, { recursive: true });
  });

  test('an id that is no id finds nothing', async () => {
    expect(await app.deps.uploads.find('../..')).toBeUndefined();
    expect(await app.deps.uploads.find('00000000-0000-0000-0000-000000000000')).toBeUndefined();
  });
});

describe('the answer sheet', () => {
  let seeded: TestApp;
  beforeAll(async () => {
    seeded = await openTestApp({ seed: true });
  });
  afterAll(() => seeded.close());

  test('gives the answer sheet of a claim as a file, and says what it needs for one', async () => {
    const sheet = `/claims/${encodeURIComponent('solidary-demo:claim:K-2025-014')}/dossier`;
    const named = '?asOf=2025-07-12&fileNumber=7&author=A';
    const json = await seeded.http.get(`${sheet}.json${named}`);
    expect(json.headers['content-disposition']).toBe('attachment; filename=answer-sheet-2025-07-12.json');
    expect(json.body).toMatchObject({ format: 'solidary-dossier/1', file_number: '7', author: 'A' });
    expect((await seeded.http.get(`${sheet}.html${named}`)).text).toContain('This is not legal advice.');
    const pdf = await seeded.http.get(`${sheet}.pdf${named}`).buffer();
    expect([pdf.status, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect((await seeded.http.get(`${sheet}.pdf?asOf=2025-07-12&author=A`)).body.problem.code).toBe(
      'http.dossier-needs',
    );
    expect((await seeded.http.get(`${sheet}.pdf?asOf=2025-02-30&fileNumber=7&author=A`)).status).toBe(400);
    expect((await seeded.http.get(`/claims/nobody/dossier.json${named}`)).status).toBe(404);
  });
});
