import { expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { listDays } from '../../../server/domain/liability/day-list.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, event, factsOf, line } from './facts.ts';

const regimes = loadRegimes();

test('one last day, kept by a claim that reached two parties on two days, says the day of each', () => {
  const facts = factsOf({
    ...{ asOf: '2025-06-01', regimes: ['no-allmenn-13'] },
    contracts: [contract('c1', 'B', 'M'), contract('c2', 'M', 'C', ['c1']), contract('c3', 'C', 'E', ['c2'])],
    lines: [line('L1', 'c3')],
    events: [
      event('written_claim', '2025-05-20', 'creditor', ['M']),
      event('written_claim', '2025-05-21', 'creditor', ['C']),
    ],
  });
  const days = listDays({ answer: trace(facts, regimes), debts: [], regimes, employer: 'E', since: day('2025-05-01') });
  const kept = days.filter(({ what }) => what === 'claim_by').map(({ on, done, parties }) => [on, done, parties]);
  expect(kept).toHaveLength(2);
  expect(kept).toEqual(
    expect.arrayContaining([
      ['2025-07-15', '2025-05-20', ['M']],
      ['2025-07-15', '2025-05-21', ['C']],
    ]),
  );
});
