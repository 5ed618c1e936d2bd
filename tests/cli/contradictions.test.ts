/** The command as a user runs it, on the demonstration in a data folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { COMMAND } from '../builders/command.ts';
import { seedData } from '../builders/seed-data.ts';

const root = join(import.meta.dirname, '../..');
const data = mkdtempSync(join(tmpdir(), 'solidary-cli-'));
const environment = { ...process.env, SOLIDARY_DATA: data, SOLIDARY_STORE: '' };

beforeAll(async () => {
  await seedData(data);
}, 60_000);
afterAll(() => rmSync(data, { recursive: true, force: true }));

function run(...args: readonly string[]) {
  const asked = ['contradictions', ...args, '--as-of', '2025-07-12'];
  return spawnSync(process.execPath, [...COMMAND, ...asked], { encoding: 'utf8', cwd: root, env: environment });
}

const ORGANISATION = 'solidary-demo:organisation:';

test('lists everything held, as lines and as one document', () => {
  const { status, stdout } = run();
  expect(status).toBe(0);
  expect(stdout).toContain('Everything held, as of 2025-07-12: 3 certificates, 3 public payments.');
  expect(stdout).toMatch(/For review +payment P-303, Area payment \/ case I-505 .* eu-cap-social-2025/);
  expect(stdout).toMatch(/Not applicable .* This rule does not cover what the case is about: wages\./);
  expect(stdout).toContain('For review, and no verdict.');
  const told = JSON.parse(run('--json').stdout);
  expect(told).toMatchObject({ as_of: '2025-07-12', of: null, cut: [], notice: null });
  expect(told.contradictions).toHaveLength(13);
}, 60_000);

test('writes the draft of a notice, and says when there is nothing to write', () => {
  const file = join(data, 'draft.txt');
  const written = run(`${ORGANISATION}charneca`, '--notice', file);
  expect(written.stdout).toContain(`${file}: a draft.`);
  expect(readFileSync(file, 'utf8')).toContain('To: Invented paying agency for farms');
  expect(run(`${ORGANISATION}fjordly`, '--notice', file).stdout).toContain('No draft was written');
}, 60_000);

test('of several payments it asks which one', () => {
  const file = join(data, 'one.txt');
  const several = run('--notice', file);
  expect([several.status, several.stderr]).toEqual([1, expect.stringContaining('names more than one payment')]);
  expect(run('--notice', file, '--payment', 'solidary-demo:subsidy:P-301').status).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('Oficina Lameira Lda was paid');
}, 60_000);

test('an id that is not held is refused', () => {
  const { status, stderr } = run(`${ORGANISATION}nobody`);
  expect([status, stderr]).toEqual([1, expect.stringContaining('is not held')]);
}, 60_000);

test('a payment that is not held is said not to be, and not that nothing stands against it', () => {
  const { status, stdout, stderr } = run('--payment', 'solidary-demo:subsidy:P-999');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('payment solidary-demo:subsidy:P-999 is not held');
  expect(run('--payment', 'solidary-demo:subsidy:P-301').stdout).toContain('Oficina Lameira Lda, as of 2025-07-12');
});
