import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { RECORD_KINDS } from '../../schema/graph.ts';
import { hasMessage, LOCALES } from '../../schema/messages/index.ts';
import { solidarySaying } from '../builders/command-line.ts';
import { seedData } from '../builders/seed-data.ts';
import { ROOT } from '../builders/seed-store.ts';

jest.setTimeout(180_000);
const data = mkdtempSync(join(tmpdir(), 'solidary-cli-words-'));
beforeAll(() => seedData(data));
afterAll(() => rmSync(data, { recursive: true, force: true }));

const said = (language: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = solidarySaying(language, data, ...args);
  expect([status, stderr]).toEqual([0, expect.any(String)]);
  return stdout;
};

const TRACE = ['trace', 'solidary-demo:claim:K-2025-017', '--as-of', '2025-07-12'];
const FLAGS = ['flags', '--test', 'price-below-lawful-labour', '--as-of', '2025-07-12', '--rows', 'flagged,passed'];

describe('the command line in the language of its reader', () => {
  test('says order, outcome and what a price stands against in words', () => {
    expect(said('de', ...TRACE)).toMatch(/ {2}Rang 1 /);
    expect(said('de', ...TRACE)).not.toMatch(/\border \d/);
    const flags = said('de', ...FLAGS);
    expect(flags).toMatch(/ {2}Markiert {2}.* gegen \d/);
    expect(flags).not.toMatch(/ {2}(flagged|passed) {2}| against \d/);
    expect(said('fr', 'flags')).toMatch(/ {2}price-below-lawful-labour {2,}Contrat {2,}Plancher/);
    expect(said('en', ...TRACE)).toMatch(/ {2}order 1 /);
  });

  test('JSON is made of the same codes in every language', () => {
    const codes = (language: string) => {
      const { rows } = JSON.parse(said(language, ...FLAGS, '--json'));
      return rows.map(({ outcome, record }: { outcome: string; record: string }) => [outcome, record]);
    };
    expect(codes('de')).toEqual(codes('en'));
    expect(codes('de').flat()).toContain('flagged');
  });

  test('a ledger line names its columns, and English stays as programs read it', () => {
    const file = join(ROOT, 'seed/demo/organisations.csv');
    const mapping = join(ROOT, 'seed/mappings/demo/demo.yaml');
    const read = (language: string) => said(language, 'import', file, '--mapping', mapping, '--dry-run');
    expect(read('en')).toMatch(
      /^dry run, nothing written: in \d+ = accepted 0 \+ duplicate \d+ \+ rejected 0 \+ held 0$/m,
    );
    expect(read('de')).toMatch(/^Probelauf, nichts geschrieben: gelesen \d+ = angenommen 0 \+ schon vorhanden \d+ \+/m);
  });

  test('every kind of record has its word', () => {
    expect(LOCALES.length).toBeGreaterThan(1);
    for (const kind of RECORD_KINDS) expect([kind, hasMessage(`changes.kind.${kind}`)]).toEqual([kind, true]);
  });
});
