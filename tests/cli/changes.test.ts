import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { solidaryIn } from '../builders/command-line.ts';
import { seedData } from '../builders/seed-data.ts';

jest.setTimeout(120_000);
let data: string;

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'solidary-cli-'));
  await seedData(data);
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

const DAYS = ['--from', '2025-03-01', '--to', '2025-09-01'];

describe('solidary changes', () => {
  test('says in one sentence and in lists what is otherwise, of everything and of one claim', () => {
    const all = solidaryIn(data, 'changes', ...DAYS);
    expect(all.stdout).toMatch(/^Between 1 Mar 2025 and 1 Sept 2025: .*5 deadlines passed.*\.\n/);
    expect(all.stdout).toMatch(/2025-06-15 +Passed +Unpaid wages of three workers/);
    expect(all.stdout).toMatch(/Not legal advice\.\n$/);
    const one = JSON.parse(solidaryIn(data, 'changes', ...DAYS, '--claim', 'K-2025-017', '--json').stdout);
    expect(one.counts).toMatchObject({ facts: 0, flags: 0, law: 0, deadlinesPassed: 5 });
    expect(one.rows.map(({ what }: { what: string }) => what)).toContain('status');
    expect(one.from).toEqual({ as_of: '2025-03-01', as_known: null });
  });

  test('with the first day as it was known then, all that was loaded since is new', () => {
    const given = ['--from', '2025-07-12', '--to', '2025-07-12', '--known-from', '2020-01-01', '--most', '5', '--json'];
    const found = JSON.parse(solidaryIn(data, 'changes', ...given).stdout);
    expect(found.facts).toHaveLength(5);
    expect(found.counts.facts).toBeGreaterThan(100);
    expect(found.facts[0]).toMatchObject({ what: 'added', kindText: 'Organisation', document: 'organisations.csv' });
  });
});

describe('--as-known', () => {
  test('answers with what was known then: before anything was loaded a claim is not held, and nothing is flagged', () => {
    const asked = ['--as-of', '2025-07-12', '--as-known', '2020-01-01'];
    const trace = solidaryIn(data, 'trace', 'K-2025-017', ...asked);
    expect([trace.status, trace.stderr]).toEqual([1, expect.stringMatching(/K-2025-017 is not held/)]);
    const flags = solidaryIn(data, 'flags', '--test', 'price-below-lawful-labour', ...asked, '--json');
    expect(JSON.parse(flags.stdout)).toMatchObject({ flagged: 0, passed: 0 });
    const wrong = solidaryIn(data, 'flags', '--as-known', 'yesterday');
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringMatching(/Write a day or an instant/)]);
  });
});
