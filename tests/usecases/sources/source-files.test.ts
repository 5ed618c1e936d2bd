import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openDeps } from '../../../server/compose.ts';
import { day } from '../../../server/domain/dates.ts';
import { saveClaim } from '../../../server/usecases/claims/save-claim.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { makeDossier, remakeDossier } from '../../../server/usecases/dossier/make-dossier.ts';
import { previewDossier, verifyDossier } from '../../../server/usecases/dossier/preview-dossier.ts';
import { dossierPdf, writeDossier } from '../../../server/usecases/dossier/write-dossier.ts';
import { enterRecords } from '../../../server/usecases/entry/enter-records.ts';
import { readForm } from '../../../server/usecases/entry/read-form.ts';
import { readHistory } from '../../../server/usecases/entry/read-history.ts';
import { undoImport } from '../../../server/usecases/importing/undo-import.ts';
import { exportPackage } from '../../../server/usecases/package/export-package.ts';
import { importPackage } from '../../../server/usecases/package/import-package.ts';
import { citedOnlyBy, listSources, removeSource } from '../../../server/usecases/sources/cited-sources.ts';
import { readSources } from '../../../server/usecases/sources/read-sources.ts';
import { hashOf, MOST_SOURCE_BYTES, SourceFiles } from '../../../server/usecases/sources/source-files.ts';
import { JPEG, jpegWith, png, TOLD, told } from '../../builders/pictures.ts';
import { LOCAL, loadSeed } from '../../builders/seed-store.ts';

jest.setTimeout(60_000);
const root = mkdtempSync(join(tmpdir(), 'solidary-sources-'));
const newFolder = (): string => mkdtempSync(join(root, 's-'));
let deps: Deps;
let data: string;

const openIn = (folder: string): Promise<Deps> =>
  openDeps({
    ...{ store: { engine: 'sqlite', path: ':memory:' }, host: '127.0.0.1', port: 4000 },
    ...{ data: folder, log: 'silent', production: false },
  });

beforeAll(async () => {
  data = newFolder();
  deps = await openIn(data);
  await loadSeed(deps);
});
afterAll(async () => {
  await deps.store.close();
  rmSync(root, { recursive: true, force: true });
});

const TROSSE = 'solidary-demo:organisation:trosse';
const CLAIM = 'solidary-demo:claim:K-2025-014';
const title = 'Notice board at gate 2';

const enter = (values: Record<string, string>, file: string, more: { id?: string; kind?: string } = {}) =>
  enterRecords(deps, {
    entries: [{ kind: more.kind ?? 'Organisation', values, ...(more.id === undefined ? {} : { id: more.id }) }],
    source: { document: title, on: '2025-06-30', file },
    ...{ view: LOCAL, workspace: 'local' },
  });

describe('a folder of photos and scans', () => {
  test('keeps a photo under the hash of what is left of it; the same twice is one', async () => {
    const folder = newFolder();
    const files = new SourceFiles(folder);
    const { file, removed, day: taken, already } = await files.keep(told().jpeg);
    expect({ removed, taken, already }).toEqual({
      ...{ removed: ['location', 'camera', 'time', 'profile'], taken: '2025-06-30', already: false },
    });
    const bytes = readFileSync(file.path);
    expect(hashOf(bytes)).toBe(file.hash);
    expect(bytes.includes(TOLD.camera)).toBe(false);
    // Another camera, the same picture and the same way up: the same source.
    const again = await files.keep(jpegWith());
    expect(again.file.hash).not.toBe(file.hash);
    expect(await files.keep(told().jpeg)).toMatchObject({ already: true, file: { hash: file.hash } });
    expect(readdirSync(folder).sort()).toEqual([`${again.file.hash}.jpg`, `${file.hash}.jpg`].sort());
    expect(await files.list()).toHaveLength(2);
  });

  test('keeps nothing of what it refuses, and says why', async () => {
    const folder = newFolder();
    const files = new SourceFiles(folder);
    const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1');
    for (const bytes of [heic, JPEG.subarray(0, 300), Buffer.alloc(0), Buffer.alloc(MOST_SOURCE_BYTES + 1)])
      await expect(files.keep(bytes)).rejects.toThrow(/source-refused|too-large/);
    expect(readdirSync(folder)).toEqual([]);
    expect(await new SourceFiles(join(folder, 'none')).list()).toEqual([]);
  });

  test('takes a file under a hash only where it is what that hash says', async () => {
    const files = new SourceFiles(newFolder());
    const { file } = await new SourceFiles(newFolder()).keep(told().png);
    await expect(files.keepAs(file.hash, png())).rejects.toThrow(/source-refused/);
    // Not cleaned: what comes from elsewhere is held to the same.
    await expect(files.keepAs(hashOf(told().png), told().png)).rejects.toThrow(/source-refused/);
    expect(await files.keepAs(file.hash, readFileSync(file.path))).toMatchObject({ removed: [] });
  });

  test('gives nothing for what is no hash, and nothing that is not what its hash says', async () => {
    const files = new SourceFiles(newFolder());
    const { file } = await files.keep(png());
    for (const wild of ['../solidary.sqlite', file.hash.toUpperCase(), file.hash.slice(1), `${file.hash}.png`, ''])
      expect(await files.find(wild)).toBeUndefined();
    expect(await files.read(file.hash)).toEqual(readFileSync(file.path));
    writeFileSync(file.path, 'x');
    expect(await files.read(file.hash)).toBeUndefined();
  });
});

describe('what is typed from a photo', () => {
  test('cites it: in the sources of the record, in its history, in its import', async () => {
    const { file } = await deps.sourceFiles.keep(png([], [24, 16], 11));
    const { saved, import: id, rows } = await enter({ name: 'Ridge Works' }, file.hash);
    expect(rows).toEqual([{ problems: [] }]);
    const [source] = await readSources(deps, { id: saved[0]?.id ?? '', view: LOCAL });
    expect(source?.source).toEqual({ document: title, on: '2025-06-30', hash: file.hash });
    const history = await readHistory(deps, { id: saved[0]?.id ?? '', view: LOCAL });
    expect(history?.properties[0]?.values[0]?.statement.source.hash).toBe(file.hash);
    expect(await deps.store.importById(id ?? '', LOCAL)).toMatchObject({ files: [{ name: title, hash: file.hash }] });
  });

  test('is refused where the photo is not held', async () => {
    for (const file of ['0'.repeat(64), 'x'])
      expect((await enter({ name: 'Nobody' }, file)).rows[0]?.problems.map(({ field, code }) => [field, code])).toEqual(
        [['source.file', 'entry.no-source-file']],
      );
  });

  test('keeps the photo from being thrown away; one that nothing cites goes', async () => {
    const { file } = await deps.sourceFiles.keep(png([], [24, 16], 12));
    const held = async () => (await listSources(deps, LOCAL)).find(({ hash }) => hash === file.hash);
    expect(await held()).toMatchObject({ citedBy: 0 });
    const { import: id } = await enter({ name: 'Ridge Works 2' }, file.hash);
    expect(await held()).toMatchObject({ citedBy: 1, title });
    await expect(removeSource(deps, file.hash, LOCAL)).rejects.toThrow(/source-cited/);
    // Still in hand beside its form: it stays, and nothing cites it any more.
    expect(await undoImport(deps, id ?? '', 'local', true)).toMatchObject({ photos: 0 });
    expect(await held()).toMatchObject({ citedBy: 0, title });
    await removeSource(deps, file.hash, LOCAL);
    const other = (await deps.sourceFiles.keep(png([], [24, 16], 13))).file;
    await removeSource(deps, other.hash, LOCAL);
    expect(await deps.sourceFiles.find(other.hash)).toBeUndefined();
    await expect(removeSource(deps, other.hash, LOCAL)).rejects.toThrow(/not-found/);
  });
});

describe('undoing what was typed from a photo', () => {
  test('deletes the photo once nothing else cites it; another entry keeps it', async () => {
    const { hash } = (await deps.sourceFiles.keep(png([], [24, 16], 17))).file;
    const [first, second] = [await enter({ name: 'Ridge 3' }, hash), await enter({ name: 'Ridge 4' }, hash)];
    expect(await citedOnlyBy(deps, first.import ?? '', LOCAL)).toEqual([]);
    expect(await undoImport(deps, first.import ?? '', 'local')).toMatchObject({ photos: 0 });
    expect(await deps.sourceFiles.find(hash)).toBeDefined();
    expect(await citedOnlyBy(deps, second.import ?? '', LOCAL)).toMatchObject([{ hash }]);
    expect(await undoImport(deps, second.import ?? '', 'local')).toMatchObject({ photos: 1 });
    expect(await deps.sourceFiles.find(hash)).toBeUndefined();
    expect((await listSources(deps, LOCAL)).map((file) => file.hash)).not.toContain(hash);
    // Its history still names it.
    const history = await readHistory(deps, { id: second.saved[0]?.id ?? '', view: LOCAL });
    expect(history?.properties[0]?.values[0]?.statement.source.hash).toBe(hash);
  });

  test('an entry that corrects another one from a second photo takes only the second with it', async () => {
    const [first, second] = await Promise.all(
      [18, 19].map(async (grey) => (await deps.sourceFiles.keep(png([], [24, 16], grey))).file.hash),
    );
    const { saved } = await enter({ name: 'Ridge 5' }, first ?? '');
    const corrected = await enter({ name: 'Ridge Five' }, second ?? '', { id: saved[0]?.id ?? '' });
    expect(await undoImport(deps, corrected.import ?? '', 'local')).toMatchObject({ photos: 1, restated: 1 });
    expect(await deps.sourceFiles.find(second ?? '')).toBeUndefined();
    expect(await deps.sourceFiles.find(first ?? '')).toBeDefined();
  });
});

describe('the answer sheet of a claim with a photo among its sources', () => {
  let hash: string;
  const make = (withoutPhotos = false) =>
    makeDossier(deps, {
      ...{ claim: CLAIM, asOf: day('2025-07-12'), view: LOCAL },
      ...{ fileNumber: 'A 1', author: 'the works council', withoutPhotos },
    });
  beforeAll(async () => {
    hash = (await deps.sourceFiles.keep(told().jpeg)).file.hash;
    const form = await readForm(deps, { kind: 'Organisation', id: TROSSE, view: LOCAL, workspace: 'local' });
    const asHeld = Object.fromEntries(form?.fields.map(({ name, text }) => [name, text]) ?? []);
    const { rows } = await enter({ ...asHeld, address: 'Gate 2' }, hash, { id: TROSSE });
    expect(rows[0]?.problems).toEqual([]);
  });

  test('carries it, or names it by its hash', async () => {
    const carried = await make();
    const bytes = await deps.sourceFiles.read(hash);
    expect(carried.sources.filter((source) => source.hash === hash).length).toBeGreaterThan(0);
    expect(carried.files).toEqual([
      { hash, media_type: 'image/jpeg', bytes: bytes?.length, data: bytes?.toString('base64') },
    ]);
    expect((await make(true)).files).toEqual([{ hash, media_type: 'image/jpeg', bytes: bytes?.length }]);
  });

  test('made again it is the same, and its photo is what its hash says', async () => {
    for (const without of [false, true]) {
      const { json } = writeDossier(await make(without));
      expect(await remakeDossier(deps, json, 'sheet.json')).toMatchObject({ same: true, photos: { changed: [] } });
      const photos = without
        ? { carried: 0, changed: 0, named: 1, held: 1 }
        : { carried: 1, changed: 0, named: 0, held: 0 };
      expect(await verifyDossier(deps, json, 'sheet.json')).toMatchObject({ same: true, photos });
    }
  });

  test('with another photo under the same hash it is not the same', async () => {
    const { json } = writeDossier(await make());
    const sheet = JSON.parse(json);
    sheet.files[0].data = png().toString('base64');
    const changed = `${JSON.stringify(sheet, null, 2)}\n`;
    expect(await verifyDossier(deps, changed, 'sheet.json')).toMatchObject({ same: false, photos: { changed: 1 } });
    sheet.files[0].data = 'no base64';
    await expect(verifyDossier(deps, JSON.stringify(sheet), 'sheet.json')).rejects.toThrow(/bad-file/);
  });

  test('its page shows the photo without any address, and its PDF is the same to the byte when made again', async () => {
    const dossier = await make();
    const { html } = writeDossier(dossier);
    expect(html).toContain(`<img alt="" src="data:image/jpeg;base64,${dossier.files?.[0]?.data}">`);
    expect(html).toContain(title);
    const pdf = Buffer.from(await dossierPdf(dossier));
    expect(pdf.toString('latin1')).toContain('/Subtype /Image');
    expect(pdf.equals(Buffer.from(await dossierPdf(dossier)))).toBe(true);
    const without = writeDossier(await make(true)).html;
    expect(without).not.toContain('<img');
    expect(without).toContain('named by its hash, not carried');
  });

  test('where the typesetter cannot draw what browsers can, the PDF names it', async () => {
    const dossier = await make();
    const wild = { hash: 'a'.repeat(64), media_type: 'image/webp', bytes: 4, data: 'AAAA' };
    const pdf = Buffer.from(await dossierPdf({ ...dossier, files: [wild] }));
    expect(pdf.toString('latin1', 0, 8)).toBe('%PDF-1.7');
  });

  test('the preview counts them, and its hash is that of the file which leaves', async () => {
    const request = { claim: CLAIM, asOf: day('2025-07-12'), view: LOCAL, fileNumber: 'A 1', author: 'A' };
    const { hash: of, dossier, sheet } = await previewDossier(deps, request);
    expect(dossier.files).toHaveLength(1);
    expect(sheet.blocks).toContainEqual(expect.objectContaining({ kind: 'picture', hash, drawn: true }));
    expect(of).toBe(hashOf(Buffer.from(writeDossier(await makeDossier(deps, request)).json)));
  });
});

describe('the answer sheet of a claim that was entered from a photo', () => {
  test('carries it, and cites it for the line that was read from it', async () => {
    const { hash } = (await deps.sourceFiles.keep(png([], [24, 16], 16))).file;
    const saved = await saveClaim(deps, {
      entry: {
        ...{ employer: 'solidary-demo:organisation:mirova', place: 'DE', creditor: 'worker', currency: 'EUR' },
        lines: [{ kind: 'wages', contractUnknown: true, amount: '50.00', source: 0 }],
        sources: [{ document: 'Payslip of May', on: '2025-06-15', file: hash }],
      },
      ...{ view: LOCAL, workspace: 'local' },
    });
    if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
    const { id } = saved.claim;
    const sheet = await makeDossier(deps, {
      ...{ claim: id, asOf: day('2025-07-12'), view: LOCAL, fileNumber: 'A 2', author: 'the works council' },
    });
    expect(sheet.sources).toContainEqual(
      expect.objectContaining({ record: `${id}-line-1`, document: 'Payslip of May', hash }),
    );
    expect(sheet.files?.map((file) => file.hash)).toContain(hash);
    expect(writeDossier(sheet).html).toContain('Payslip of May');
  });
});

describe('an exported package', () => {
  test('carries the photos that are cited, and gives the same bytes again from an empty store', async () => {
    const uncited = (await deps.sourceFiles.keep(png([], [24, 16], 14))).file.hash;
    const [first, second] = [newFolder(), newFolder()];
    const exported = await exportPackage(deps, { folder: first, view: LOCAL, licence: 'CC0-1.0' });
    expect(exported.files.length).toBeGreaterThan(0);
    expect(exported.files.map(({ hash }) => hash)).not.toContain(uncited);
    const { resources } = JSON.parse(readFileSync(join(first, 'datapackage.json'), 'utf8'));
    for (const { name, hash } of exported.files) {
      expect(resources).toContainEqual(expect.objectContaining({ path: `sources/${name}`, hash: `sha256:${hash}` }));
      expect(hashOf(readFileSync(join(first, 'sources', name)))).toBe(hash);
    }
    const other = await openIn(newFolder());
    const [summary] = await importPackage(other, { folder: first, writable: ['local', 'public'] });
    expect(summary).toMatchObject({ state: 'done', ledger: { rejected: 0 } });
    await exportPackage(other, { folder: second, view: LOCAL, licence: 'CC0-1.0' });
    const files = (folder: string) => (readdirSync(folder, { recursive: true }) as string[]).sort();
    expect(files(second)).toEqual(files(first));
    for (const file of files(first).filter((name) => name.includes('.')))
      expect([file, readFileSync(join(second, file)).equals(readFileSync(join(first, file)))]).toEqual([file, true]);
    await other.store.close();
  });

  test('with a photo that was changed or never cleaned: it is refused with its name, the rest is taken', async () => {
    const folder = newFolder();
    const { files } = await exportPackage(deps, { folder, view: LOCAL, licence: 'CC0-1.0' });
    const [changed] = files;
    writeFileSync(join(folder, 'sources', changed?.name ?? ''), png([], [24, 16], 15));
    writeFileSync(join(folder, 'sources', 'list.csv'), 'a,b\n');
    const other = await openIn(newFolder());
    const [summary] = await importPackage(other, { folder, writable: ['local', 'public'] });
    const { items } = await other.store.pageProblems(summary?.id ?? '', LOCAL, { first: 10 });
    expect(items.map(({ file, code }) => [file, code])).toEqual(
      [`sources/${changed?.name}`, 'sources/list.csv'].sort().map((file) => [file, 'package.bad-source']),
    );
    expect(await other.sourceFiles.list()).toHaveLength(files.length - 1);
    await other.store.close();
  });
});
