import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { solidaryIn } from '../builders/command-line.ts';
import { seedData } from '../builders/seed-data.ts';

jest.setTimeout(60_000);
let data: string;

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'solidary-cli-'));
  await seedData(data);
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

const BALTRUM = 'solidary-demo:organisation:baltrum';
const letter = (...args: readonly string[]) =>
  solidaryIn(data, 'letter', 'K-2025-014', ...args, '--as-of', '2025-07-12');

describe('solidary letter', () => {
  test('lists whom a letter fits', () => {
    const { stdout } = letter();
    expect(stdout).toMatch(/Seeterrassen Wohnbau GmbH +Request for facts and documents +\d blanks to fill/);
    expect(stdout).toMatch(/sends nothing\.\nNot legal advice\.\n$/);
  });

  test('says whom the words fit before it prints the draft', () => {
    const preview = letter(BALTRUM).stdout;
    expect(preview).toMatch(/narrow the complainant down to: 2 of 6 workers\.\nFewer than 5/);
    expect(preview).toMatch(
      /--widen period=quarter,place=employer,amount=sum,work=none,workers=none fits 6 of 6 workers/,
    );
    expect(preview).not.toMatch(/DRAFT/);
    const page = join(data, 'letter.html');
    const refused = letter(BALTRUM, '--html', page);
    expect([refused.status, existsSync(page)]).toEqual([1, false]);
    expect(refused.stderr).toMatch(/2 of 6 workers/);
    expect(letter(BALTRUM, '--acknowledge', '--html', page).stdout).toMatch(/DRAFT, NOT SENT/);
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>/);
  });

  test('as JSON has the particulars, held and missing, and the draft only once acknowledged', () => {
    const first = JSON.parse(letter(BALTRUM, '--json').stdout);
    expect([first.draft, first.count, first.warning]).toEqual([null, { fit: 2, of: 6, text: '2 of 6 workers' }, 'few']);
    const { particulars } = first.letter;
    const heldAt = (key: string) => particulars.find((one: { key: string }) => one.key === key).value;
    expect([heldAt('sender'), heldAt('period'), heldAt('workers')]).toEqual([null, '1 May 2025 to 31 May 2025', '2']);
    expect(JSON.parse(letter(BALTRUM, '--json', '--acknowledge', '--widen', 'amount=none').stdout).draft.text).toMatch(
      /Wages are due for this work/,
    );
  });

  test('refuses a wording that there is not', () => {
    expect(letter(BALTRUM, '--widen', 'period=decade').stderr).toMatch(/period=year,amount=sum/);
  });
});
