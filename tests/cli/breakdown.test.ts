import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { COMMAND } from '../builders/command.ts';

jest.setTimeout(60_000);
const root = join(import.meta.dirname, '../..');
let data: string;

function solidary(...args: readonly string[]) {
  const env = { ...process.env, SOLIDARY_DATA: data, SOLIDARY_STORE: '' };
  return spawnSync(process.execPath, [...COMMAND, ...args], { encoding: 'utf8', cwd: root, env });
}

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'solidary-cli-'));
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe('solidary demo and solidary breakdown', () => {
  test('load the retailer once, and follow one of its prices down to the pay', () => {
    const first = solidary('demo', 'retailer');
    expect(first.stdout).toMatch(/in 1500 = accepted 1500/);
    expect(first.stdout).toMatch(/Its story stands on 2026-02-27/);
    expect(solidary('demo', 'retailer').stdout).toMatch(/is held already/);
    const lines = solidary('breakdown', 'fictional-retailer:contract:T-042', '--as-of', '2026-02-27').stdout;
    expect(lines).toMatch(
      /^Of €1\.31 a piece at most €1\.31 is left for the work, and its lawful labour costs €2\.06\./,
    );
    expect(lines).toMatch(/Marshwell Sourcing \(fictional\) sells it for +35\.77/);
    expect(lines).toMatch(/A flag opens a question; it is no verdict\./);
    const { rows, answer } = JSON.parse(
      solidary('breakdown', 'fictional-retailer:contract:T-042', '--as-of', '2026-02-27', '--json').stdout,
    );
    expect(answer).toBe('impossible');
    expect(rows.map(({ kind }: { kind: string }) => kind)).toEqual([
      ...[
        'retail',
        'tax',
        'seller_keeps',
        'price',
        'keeps',
        'price',
        'other_costs',
        'left',
        'on_costs',
        'wage',
        'labour',
      ],
      'short',
    ]);
  });

  test('a fair price of one of its contracts, and what a floor of 15 euros changes', () => {
    const asked = ['fair-price', 'fictional-retailer:contract:T-042', '--as-of', '2026-02-27'];
    const text = solidary(...asked).stdout;
    expect(text).toMatch(/T-042/);
    expect(text).toMatch(/Price that would pass +at least €\d/);
    expect(text).toMatch(/Yarvela Selmira Sewing Lda +€8\.26 +Cannot tell/);
    const { before, after, tests } = JSON.parse(solidary(...asked, '--floor', 'EUR 15.00', '--json').stdout);
    expect(Number(after.fair.amount)).toBeGreaterThan(Number(before.fair.amount));
    expect(tests.length).toBeGreaterThan(5);
    expect(solidary('fair-price', 'x', '--floor', '15').stderr).toMatch(/Write it like this: "EUR 15\.00"/);
    expect(solidary('fair-price', 'none').stderr).toMatch(/none is not held/);
  });

  test('say what they do not hold', () => {
    expect(solidary('demo', 'nothing').stderr).toMatch(/retailer/);
    const { status, stderr } = solidary('breakdown', 'none', '--as-of', '2026-02-27');
    expect(status).toBe(1);
    expect(stderr).toMatch(/none is not held/);
  });
});
