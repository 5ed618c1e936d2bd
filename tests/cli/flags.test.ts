import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { seedData, solidaryIn } from '../builders/command-line.ts';

jest.setTimeout(120_000);
let data: string;

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'solidary-cli-'));
  await seedData(data);
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

const ASKED = ['flags', '--test', 'price-below-lawful-labour', '--as-of', '2025-07-12'];

interface Row {
  readonly subject: string;
  readonly short?: object;
  readonly shortPer?: string;
}

describe('solidary flags', () => {
  test('says what a shortfall is for', () => {
    const { rows } = JSON.parse(solidaryIn(data, ...ASKED, '--json').stdout) as { readonly rows: readonly Row[] };
    expect(rows.find(({ subject }) => subject.endsWith('25-031'))).toMatchObject({ per: 'unit', shortPer: 'contract' });
    expect(rows.every(({ short, shortPer }) => (short === undefined) === (shortPer === undefined))).toBe(true);
  });

  test('says where an amount is a range or a bound', () => {
    const { stdout } = solidaryIn(data, ...ASKED);
    expect(stdout).toMatch(/25-031 .* 9\.80 EUR +against [\d.]+ to [\d.]+ /);
  });
});
