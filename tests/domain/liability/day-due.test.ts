/** Whether a claim is still in time hangs on the day due. */
import { expect, test } from '@jest/globals';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { ClaimLine } from '../../../server/domain/model.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, event, factsOf, line } from './facts.ts';

const regimes = loadRegimes();
const contracts = [contract('c1', 'B', 'M'), contract('c2', 'M', 'C', ['c1']), contract('c3', 'C', 'E', ['c2'])];
const { due: _due, ...undated } = line('L1', 'c3');

function rowOf(party: string, one: ClaimLine) {
  const claimed = event('written_claim', '2025-05-20', 'creditor', ['M']);
  const answer = trace(
    factsOf({ asOf: '2025-06-01', regimes: ['no-allmenn-13'], contracts, lines: [one], events: [claimed] }),
    regimes,
  );
  const row = answer.parties.find((found) => found.party === party);
  return { status: row?.status, missing: row?.missing.map(({ code }) => code) };
}

test('where nobody recorded it, one to whom no claim was made cannot be told, as little as one to whom it was', () => {
  const open = { status: 'cannot_tell', missing: ['liability.missing.line.due'] };
  expect(rowOf('M', undated)).toEqual(open);
  expect(rowOf('C', undated)).toEqual(open);
  expect(rowOf('C', line('L1', 'c3')).status).toBe('may_owe');
});
