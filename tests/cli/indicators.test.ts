import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { COMMAND } from '../builders/command.ts';

const root = join(import.meta.dirname, '../..');
const WORKPLACE = 'solidary-demo:workplace:kiel-sued';
let data: string;

function solidary(...args: readonly string[]) {
  const env = { ...process.env, SOLIDARY_DATA: data, SOLIDARY_STORE: '' };
  return spawnSync(process.execPath, [...COMMAND, ...args], { encoding: 'utf8', cwd: root, env });
}

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'solidary-indicators-'));
  const files = readdirSync(join(root, 'seed/demo')).filter((name) => name.endsWith('.csv'));
  const given = files.map((name) => `seed/demo/${name}`);
  const { status, stderr } = solidary('import', '--mapping', 'seed/mappings/demo/demo.yaml', ...given);
  expect([status, stderr]).toEqual([0, expect.any(String)]);
}, 60_000);
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe('solidary indicators', () => {
  test('says list by list what was observed, what was looked for, and how many are not known', () => {
    const { status, stdout } = solidary('indicators', WORKPLACE, '--as-of', '2025-07-12');
    expect(status).toBe(0);
    expect(stdout).toContain('Indicators at Kiel-Süd store, on 2025-07-12: 7 observations.');
    expect(stdout).toContain('nobody is labelled');
    expect(stdout).toMatch(/Retention of identity documents +looked for, not found +solidary-demo:observation:O-02/);
    expect(stdout).toMatch(/Deceptive recruitment +not shown on what is recorded/);
    expect(stdout).toContain('P-1: presumed (a proposal, not law)');
    expect(stdout).toContain('Missing corroboration does not rebut it.');
    expect(stdout).toContain('observations.csv:2');
  }, 60_000);

  test('gives the same as JSON, and says so where no such workplace is held', () => {
    const { stdout } = solidary('indicators', WORKPLACE, '--as-of', '2025-07-12', '--json');
    const shown = JSON.parse(stdout);
    expect(shown).toMatchObject({ workplace: WORKPLACE, as_of: '2025-07-12', observed: 7, unlisted: 0 });
    expect(shown.lists).toHaveLength(3);
    const { status, stdout: refused } = solidary('indicators', 'nowhere', '--json');
    expect([status === 0, JSON.parse(refused).error.code]).toEqual([false, 'not-found']);
  }, 60_000);
});
