import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

describe('solidary deadlines', () => {
  test('lists the days of all claims, sifts them and writes the calendar of what is listed', () => {
    const all = solidaryIn(data, 'deadlines', '--as-of', '2025-07-12');
    expect(all.stdout).toMatch(/^12 days as of 2025-07-12, with those passed since 2025-06-12:/);
    expect(all.stdout).toMatch(/2025-07-15 +in 3 days +K-2025-017 +Sletta Betong AS +last day for a written claim/);
    expect(all.stdout).toMatch(/Not legal advice\.\n$/);
    expect(all.stdout).not.toMatch(/for a written claim to arrive \(law not verified\)/);
    expect(all.stdout).toMatch(/2028-12-31 .*last day to file suit \(law not verified\) +§ 13 MiLoG/);
    expect(all.stdout).toMatch(/2028-12-31 .*last day of the debt itself \(law not verified\) +§§ 195, 199 BGB/);
    const file = join(data, 'days.ics');
    const given = ['--claim', 'K-2025-017', '--party', 'Sletta Betong AS', '--calendar', file];
    const some = JSON.parse(solidaryIn(data, 'deadlines', '--as-of', '2025-07-12', '--json', ...given).stdout);
    expect(some.deadlines.map(({ on }: { on: string }) => on)).toEqual(['2025-06-15', '2025-07-15', '2025-08-15']);
    expect(some.deadlines[1]).toMatchObject({ state: 'ahead', days: 3, stops: ['written claim'], period: 'P3M' });
    expect(readFileSync(file, 'utf8').match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });

  test('refuses a party that is not held, and says who is called nearly so', () => {
    const asked = (party: string) => solidaryIn(data, 'deadlines', '--as-of', '2025-07-12', '--party', party);
    expect(asked('nobody')).toMatchObject({ status: 1, stdout: '', stderr: 'organisation nobody is not held.\n' });
    expect(asked('Sletta').stderr).toContain('Sletta Betong AS (solidary-demo:organisation:sletta)');
  });

  test('refuses a claim that is not held', () => {
    const { status, stderr } = solidaryIn(data, 'deadlines', '--as-of', '2025-07-12', '--claim', 'none');
    expect([status, stderr]).toEqual([1, expect.stringMatching(/none is not held/)]);
  });
});
