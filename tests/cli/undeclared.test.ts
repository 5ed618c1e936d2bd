import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { COMMAND } from '../builders/command.ts';
import { seedData } from '../builders/seed-data.ts';
import { ROOT } from '../builders/seed-store.ts';

let data: string;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'solidary-cli-'));
  await seedData(data);
}, 60_000);
afterAll(() => rmSync(data, { recursive: true, force: true }));

function undeclared(...args: readonly string[]) {
  return spawnSync(process.execPath, [...COMMAND, 'undeclared', ...args, '--as-of', '2025-07-12'], {
    ...{ encoding: 'utf8', cwd: ROOT },
    env: { ...process.env, SOLIDARY_DATA: data, SOLIDARY_STORE: undefined },
  });
}

describe('solidary undeclared', () => {
  test('tells the signs around one organisation in sentences', () => {
    const { status, stdout } = undeclared('solidary-demo:organisation:mirova');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^Signs of undeclared subcontracting around Mirova Montage UG as of 2025-07-12: 3 questions\./,
    );
    expect(stdout).toContain('at least 4,080 hours are to be worked under 25-031 and B-25-004');
    expect(stdout).toMatch(/A candidate is a reason to ask; it is no verdict\.\s*$/);
  }, 60_000);

  test('gives everything held as one document, and says where it was cut', () => {
    const { stdout } = undeclared('--json', '--most', '10');
    const document = JSON.parse(stdout);
    expect(document).toMatchObject({ looked_at: 10, next: expect.any(String) });
    const rest = JSON.parse(undeclared('--json', '--after', document.next).stdout);
    const keys = [...document.candidates, ...rest.candidates].map(({ key }) => key);
    expect(keys).toContain('depth solidary-demo:contract:H-24-007');
    expect(rest).toMatchObject({ looked_at: 17, next: null });
  }, 60_000);

  test('says who is not held', () => {
    const { status, stderr } = undeclared('nobody');
    expect(status).not.toBe(0);
    expect(stderr).toContain('nobody');
  }, 60_000);
});
