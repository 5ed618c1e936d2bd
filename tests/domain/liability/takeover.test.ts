/** Hours that a takeover divides. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { trace } from '../../../server/domain/liability/trace.ts';
import { factsOf, readCase } from '../../../server/importers/case/read.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';

const regimes = loadRegimes();

test('work across a takeover is divided by the takeover, and not by a change of the law', () => {
  const name = 'es-et-44-days-not-known';
  const text = readFileSync(new URL(`../../cases/${name}.json`, import.meta.url), 'utf8');
  const { parties } = trace(factsOf(readCase(text, name).input), regimes);
  const row = parties.find(({ party, regime }) => party === 'N' && regime === 'es-et-44');
  expect(row?.missing.map(({ code }) => code)).toEqual(['liability.missing.split_transfer']);
});
