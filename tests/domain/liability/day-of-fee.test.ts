/** A defence that counts on the day of payment, which no record tells. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { trace } from '../../../server/domain/liability/trace.ts';
import { factsOf, readCase } from '../../../server/importers/case/read.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';

const regimes = loadRegimes();

function rowOf(name: string, party: string) {
  const text = readFileSync(new URL(`../../cases/${name}.json`, import.meta.url), 'utf8');
  const { parties } = trace(factsOf(readCase(text, name).input), regimes);
  return parties.find((one) => one.party === party && one.regime !== 'employment' && one.reason.code !== OTHER_DEBT);
}

const OTHER_DEBT = 'liability.reason.debt_not_covered';

test('a list that counts on the day of payment frees where it said the same on every day that this may have been', () => {
  const listed = (party: string) => {
    const row = rowOf('at-asvg-67a-list-of-firms', party);
    return [row?.status, row?.conditions.find(({ code }) => code.endsWith('.on_the_list_of_firms'))?.state];
  };
  expect(listed('U1')).toEqual(['does_not_owe', 'met']);
  expect(listed('U2')).toEqual(['owes', 'unknown']);
  expect(listed('U3')).toEqual(['owes', 'unknown']);
});
