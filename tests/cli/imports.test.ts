import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { solidaryIn } from '../builders/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'solidary-imports-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('an import is undone whole from the command line, says what it took away, and is named by its id or file', () => {
  const data = join(folder, 'data');
  const run = (...args: readonly string[]) => solidaryIn(data, ...args);
  const json = (...args: readonly string[]) => JSON.parse(run(...args, '--json').stdout);
  expect(run('imports', 'list').stdout).toBe('Nothing has been imported yet.\n');

  const [list, mapping] = [join(folder, 'list.csv'), join(folder, 'list.yaml')];
  const head =
    'Contract No,Buyer,Supplier,Product,Unit,Quantity,Unit price,Currency,Signed,Country,NACE,Minutes per unit\n';
  const row = (number: string) => `${number},Retailer,Agent,shirt,piece,1000,6.80,EUR,2025-03-01,DE,14.13,32\n`;
  writeFileSync(list, `${head}${row('PO-1')}`);
  writeFileSync(mapping, run('mapping', 'suggest', list).stdout);
  expect(run('import', list, '--mapping', mapping).status).toBe(0);
  const [first] = json('imports', 'list').imports;
  expect(first).toMatchObject({ state: 'done', files: ['list.csv'], ledger: { in: 1, accepted: 1 } });
  expect(run('imports', 'list').stdout).toMatch(new RegExp(`^  ${first.id} .* done .*accepted 1 .* list\\.csv$`, 'm'));

  const unknown = run('imports', 'undo', 'lists.csv');
  expect([unknown.status, unknown.stdout, unknown.stderr]).toEqual([1, '', expect.stringContaining('lists.csv')]);
  const dry = run('imports', 'undo', 'list.csv', '--dry-run');
  expect([dry.status, dry.stdout]).toEqual([0, expect.stringContaining('No later fact rests on it.')]);
  expect(json('imports', 'list').imports[0].state).toBe('done');

  writeFileSync(list, `${head}${row('PO-1')}${row('PO-2')}`);
  expect(run('import', list, '--mapping', mapping).status).toBe(0);
  const several = run('imports', 'undo', 'list.csv');
  expect([several.status, several.stderr]).toEqual([1, expect.stringContaining(first.id)]);
  const contracts = () => json('flags', '--test', 'price-below-lawful-labour').flagged;
  expect(contracts()).toBe(2);

  const [second] = json('imports', 'list').imports;
  const undone = run('imports', 'undo', second.id);
  expect([undone.status, undone.stdout]).toEqual([0, expect.stringMatching(/^Undone: \d+ statements? closed/m)]);
  expect(contracts()).toBe(1);
  expect(json('imports', 'undo', 'list.csv')).toMatchObject({ id: first.id, state: 'undone', resting: 0 });
  expect(contracts()).toBe(0);
  // A second time takes nothing more away and says the same.
  expect(run('imports', 'undo', second.id).stdout).toContain(undone.stdout.split('\n').at(1) as string);
}, 400_000);
