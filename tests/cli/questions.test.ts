import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { COMMAND } from '../builders/command.ts';
import { workbook } from '../builders/workbook.ts';

const root = join(import.meta.dirname, '../..');
let data: string;

function solidary(...args: readonly string[]) {
  const env = { ...process.env, SOLIDARY_DATA: data, SOLIDARY_STORE: '' };
  return spawnSync(process.execPath, [...COMMAND, ...args], { encoding: 'utf8', cwd: root, env });
}
const list = (...more: readonly string[]) => solidary('questions', 'list', '--as-of', '2025-07-12', ...more);

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'solidary-questions-list-'));
  const files = readdirSync(join(root, 'seed/demo')).filter((name) => name.endsWith('.csv'));
  const given = files.map((name) => `seed/demo/${name}`);
  const { status, stderr } = solidary('import', '--mapping', 'seed/mappings/demo/demo.yaml', ...given);
  expect([status, stderr]).toEqual([0, expect.any(String)]);
}, 60_000);
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe('solidary questions list', () => {
  test('groups by whom to ask, says what hangs on each, and where the list goes on', () => {
    const { status, stdout } = list('--most', '30');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^\d+ questions are open\.\n\nConfecções Vizela Lda\n {2}\d \(\d alone\): contract LM-25-01: /,
    );
    const mark = /--after (\w+)/.exec(stdout)?.[1] ?? '';
    expect(list('--most', '30', '--after', mark).stdout).not.toContain('contract LM-25-01: How many hours');
  }, 60_000);

  test('of what is not held it does not say that nothing is missing', () => {
    for (const option of ['--record', '--map', '--by']) {
      const { status, stdout, stderr } = list(option, 'nobody');
      expect([option, status, stdout]).toEqual([option, 1, '']);
      expect(stderr).toContain('nobody is not held');
    }
    expect(list('--by', 'published').status).toBe(0);
    const whole = list('--by', 'Confecções Vizela Lda');
    expect([whole.status, whole.stdout]).toEqual([0, expect.stringContaining('\n\nConfecções Vizela Lda\n')]);
    expect(list('--by', 'Vizela').stderr).toContain('Confecções Vizela Lda (');
  }, 60_000);

  test('of one holder, one kind of fact, one claim, as JSON', () => {
    const { stdout } = list('--json', '--record', 'K-2025-014', '--order', 'day');
    const shown = JSON.parse(stdout);
    expect(shown).toMatchObject({ as_of: '2025-07-12', count: 6, next: null });
    expect(shown.questions[0]).toMatchObject({ by: '2028-12-31', settles: [{ kind: 'claim' }] });
    const figures = JSON.parse(list('--json', '--about', 'figure', '--by', 'published').stdout);
    expect(figures.count).toBeGreaterThan(5);
    expect(list('--about', 'nothing').status).not.toBe(0);
  }, 60_000);
});

test('an answer that cannot be read is told with its place, its cell and how to mend it', () => {
  const path = join(data, 'answers.xlsx');
  const record = 'solidary-demo:contract:LM-25-01';
  const rows = [
    ['Record', 'Fact', 'Answer'],
    [record, 'place', 'Deutschland'],
    [record, 'labour-hours', '1.000'],
  ];
  writeFileSync(path, workbook({ name: 'Questions', rows }));
  const { status, stderr } = solidary('questions', 'take', path);
  expect(status).toBe(1);
  expect(stderr).toContain(
    'answers.xlsx:2 rejected Answer "Deutschland": This is no code of a country or region. Write a code of ISO 3166: a country such as DE',
  );
  expect(stderr).toContain(
    'answers.xlsx:3 rejected Answer "1.000": The number can be read in two ways: 1.000. Write it without',
  );
  expect(stderr).not.toMatch(/\bimport\.|\bquestionnaire\./);
}, 60_000);
