import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { solidaryIn } from '../builders/command-line.ts';
import { told } from '../builders/pictures.ts';

jest.setTimeout(60_000);
let data: string;
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'solidary-cli-'));
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

test('a photo is kept without what the camera told, and stays as it is where it came from', () => {
  const photo = join(data, 'IMG Jan Kowalski.jpg');
  writeFileSync(photo, told().jpeg);
  expect(solidaryIn(data, 'source', 'list').stdout).toBe('No photo or scan is held.\n');
  const lines = solidaryIn(data, 'source', 'add', photo).stdout.split('\n');
  expect(lines[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(lines[1]).toBe('Removed before it was kept: location, camera, time of day, and colour profile.');
  const again = JSON.parse(solidaryIn(data, 'source', 'add', photo, '--json').stdout);
  expect(again).toMatchObject({ hash: lines[0], media_type: 'image/jpeg', already: true });
  const { sources } = JSON.parse(solidaryIn(data, 'source', 'list', '--json').stdout);
  expect(sources).toEqual([{ hash: lines[0], media_type: 'image/jpeg', bytes: again.bytes, title: null, cited_by: 0 }]);
  expect(readFileSync(photo).equals(told().jpeg)).toBe(true);
  expect(JSON.stringify(sources)).not.toContain('Jan');
});

test('what is no photo, or is not there, is refused with a sentence', () => {
  const list = join(data, 'list.csv');
  writeFileSync(list, 'a,b\n');
  const refused = solidaryIn(data, 'source', 'add', list);
  expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining('it is no JPEG, PNG, WebP or PDF')]);
  expect(solidaryIn(data, 'source', 'add', join(data, 'none.jpg')).status).toBe(1);
});
