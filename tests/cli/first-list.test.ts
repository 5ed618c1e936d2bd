import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { solidaryIn } from '../builders/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'solidary-first-list-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a first list of prices, read as the README says, is held against the floors that come with the program', () => {
  const data = join(folder, 'data');
  const [list, mapping] = [join(folder, 'suppliers.csv'), join(folder, 'suppliers.yaml')];
  writeFileSync(
    list,
    'Contract No,Buyer,Supplier,Product,Unit,Quantity,Unit price,Currency,Signed,Country,NACE,Minutes per unit\n' +
      'PO-1,Retailer,Agent,shirt,piece,1000,6.80,EUR,2025-03-01,DE,14.13,32\n',
  );
  writeFileSync(mapping, solidaryIn(data, 'mapping', 'suggest', list).stdout);
  const dry = solidaryIn(data, 'import', list, '--mapping', mapping, '--dry-run');
  expect([dry.status, dry.stderr.includes('wage-floors')]).toEqual([0, false]);
  const first = solidaryIn(data, 'import', list, '--mapping', mapping);
  expect(first.stderr).toContain('Read first, because prices are held against the floors of their day: wage-floors');
  // 32 minutes at 12.82 cost more than 6.80.
  expect(solidaryIn(data, 'flags', '--test', 'price-below-lawful-labour').stdout).toContain('flagged 1');
  const again = solidaryIn(data, 'import', list, '--mapping', mapping);
  expect([again.status, again.stderr.includes('wage-floors')]).toEqual([0, false]);
}, 120_000);
