/** The worked example of docs/PAYROLL.md, from the file to the claim, by the commands that it names. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { COMMAND } from '../builders/command.ts';

jest.setTimeout(120_000);
const root = join(import.meta.dirname, '../..');
const guide = readFileSync(join(root, 'docs/PAYROLL.md'), 'utf8');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'solidary-guide-'));
  writeFileSync(join(folder, 'payroll-mesa.csv'), /```csv\n([\s\S]*?)```/.exec(guide)?.[1] ?? '');
});
afterAll(() => rmSync(folder, { recursive: true }));

function solidary(...args: readonly string[]) {
  const env = { ...process.env, SOLIDARY_DATA: join(folder, 'data') };
  const { stdout, status } = spawnSync(process.execPath, [...COMMAND, ...args], { encoding: 'utf8', cwd: root, env });
  return { stdout, status };
}

test('the payroll becomes the claim that the guide shows', () => {
  const payroll = ['--mapping', 'seed/mappings/payroll/payroll.yaml'];
  expect(solidary('import', join(folder, 'payroll-mesa.csv'), ...payroll).stdout).toContain('accepted 2 +');
  const words = /^npx solidary (payroll claim .*)$/m.exec(guide)?.[1]?.replaceAll('"', '').split(' ') ?? [];
  const said = solidary(...words).stdout.replaceAll(/worker-[0-9a-f]{20}/g, 'worker-...');
  const shown = said
    .replaceAll(/statutory minimum; .*\)$/gm, 'statutory minimum; ...)')
    .trimEnd()
    .split('\n');
  expect(guide).toContain(`\`\`\`\n${shown.slice(0, -1).join('\n')}\n\`\`\``);

  const written = JSON.parse(solidary(...words.filter((word) => word !== '--dry-run'), '--json').stdout);
  expect(written).toMatchObject({ records: 2, flagged: 2, claims: [{ number: '1', place: 'US-TX' }], open: [] });
  expect(written.claims[0].lines).toMatchObject([
    { kind: 'overtime', amount: '100' },
    { kind: 'wages', hours: '40', rateDue: '7.25', paid: '240' },
  ]);
});
