import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openDeps } from '../../server/compose.ts';
import { readConfig } from '../../server/config.ts';
import { addFlagNote } from '../../server/usecases/flags/flag-notes.ts';
import { LOCAL_VIEWER, localView } from '../../server/usecases/viewer.ts';
import { solidaryIn } from '../builders/command-line.ts';
import { seedData } from '../builders/seed-data.ts';

jest.setTimeout(120_000);
const DRYWALL = 'solidary-demo:contract:25-031';
let data: string;

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'solidary-cli-'));
  await seedData(data);
  const deps = await openDeps(readConfig({ SOLIDARY_DATA: data }), false);
  const said = { test: 'price-below-lawful-labour', subject: DRYWALL, on: '2025-07-01', by: 'the supplier' };
  const entry = { ...said, kind: 'explanation', text: 'Boards of the buyer.' };
  await addFlagNote(deps, { entry, view: localView(), workspace: LOCAL_VIEWER.writes });
  await deps.store.close();
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

const ASKED = ['flags', '--test', 'price-below-lawful-labour', '--as-of', '2025-07-12'];

interface Row {
  readonly subject: string;
  readonly short?: object;
  readonly shortPer?: string;
  readonly notes: readonly object[];
}

describe('solidary flags', () => {
  test('says what a shortfall is for', () => {
    const { rows } = JSON.parse(solidaryIn(data, ...ASKED, '--json').stdout) as { readonly rows: readonly Row[] };
    expect(rows.find(({ subject }) => subject.endsWith('25-031'))).toMatchObject({ per: 'unit', shortPer: 'contract' });
    expect(rows.every(({ short, shortPer }) => (short === undefined) === (shortPer === undefined))).toBe(true);
  });

  test('says where an amount is a range or a bound', () => {
    const { stdout } = solidaryIn(data, ...ASKED);
    expect(stdout).toMatch(/25-031 .* 9\.80 EUR +left for labour 8\.40 to 8\.70, against [\d.]+ to [\d.]+ /);
  });

  test('says what was said and done after each flag', () => {
    expect(solidaryIn(data, ...ASKED).stdout).toMatch(/25-031 .* 1 note: Explanation\n/);
    const { rows } = JSON.parse(solidaryIn(data, ...ASKED, '--json').stdout) as { readonly rows: readonly Row[] };
    const notes = (id: string) => rows.find(({ subject }) => subject === id)?.notes;
    expect(notes(DRYWALL)).toEqual([
      {
        kind: 'explanation',
        kindText: 'Explanation',
        on: '2025-07-01',
        by: 'the supplier',
        text: 'Boards of the buyer.',
      },
    ]);
    expect(rows.filter(({ notes: some }) => some.length > 0)).toHaveLength(1);
  });
});
