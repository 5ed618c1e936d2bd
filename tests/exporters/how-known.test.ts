/** That a text was never read stands where the answer stands, and not only in a list of laws. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { howKnownShape } from '../../server/exporters/answer/how-known.ts';
import { completeDossier, DOSSIER_FORMAT, type DossierHead } from '../../server/exporters/dossier/dossier.ts';
import { encodeFacts } from '../../server/exporters/dossier/facts.ts';
import { sheetOf } from '../../server/exporters/dossier/sheet.ts';
import { factsOf, readCase } from '../../server/importers/case/read.ts';
import { loadRegimes } from '../../server/regimes/load.ts';

const regimes = loadRegimes();

test('a rule from memory is marked as not read, in the order asked', () => {
  const shape = howKnownShape(['at-asvg-67a', 'de-milog-13'], regimes);
  expect(shape.map(({ regime, verification, read }) => [regime, verification, read])).toEqual([
    ['at-asvg-67a', 'memory', false],
    ['de-milog-13', 'primary_text', true],
  ]);
});

test('a dossier says so in the row of each party', () => {
  const file = new URL('../cases/at-asvg-67a-insolvent.json', import.meta.url);
  const { input } = readCase(readFileSync(file, 'utf8'), 'at-asvg-67a-insolvent');
  const head: DossierHead = {
    format: DOSSIER_FORMAT,
    ...{ file_number: 'K-1', author: 'A', claim: { id: 'K-1', title: null }, sources: [] },
    names: Object.fromEntries(input.parties.map(({ id, name }) => [id, name])),
    facts: encodeFacts(factsOf(input)),
  };
  const tables = sheetOf(completeDossier(head, regimes, [])).blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows : [],
  );
  const ofClient = tables.filter(([party, status]) => party === 'Contractor that engaged the employer' && status);
  expect(ofClient.map((row) => row.join(' ')).filter((row) => row.includes('at-asvg-67a, from memory'))).not.toEqual(
    [],
  );
});
