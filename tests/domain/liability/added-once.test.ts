/** California, garments by the piece: 200 dollars for each worker and pay period, once. */
import { expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { ClaimLine } from '../../../server/domain/model.ts';
import { amountText, money } from '../../../server/domain/money.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, factsOf, line } from './facts.ts';

const regimes = loadRegimes();
const contracts = [contract('c1', 'B', 'C', [], { nace: '14' }), contract('c2', 'C', 'E', ['c1'], { nace: '14' })];
const sewn = (id: string, more: Partial<ClaimLine> = {}) =>
  line(id, 'c2', {
    ...{ workers: 3, payMethod: 'piece_rate', payPeriods: 2 },
    unpaid: { way: 'amount', amount: money('1000.00', 'NOK') },
    ...more,
  });
const april = { from: day('2025-04-01'), until: day('2025-05-01'), due: day('2025-05-05') };

function damages(...lines: readonly ClaimLine[]) {
  const facts = factsOf({ asOf: '2025-09-01', place: 'US-CA', regimes: ['us-ca-2673-1-2022'], contracts, lines });
  const row = trace(facts, regimes).parties.find(({ party, basis }) => party === 'E' && basis === 'damages');
  return row?.amount ? [amountText(row.amount), row.lines.join()] : undefined;
}

test.each([
  ['wages and overtime of one month', [sewn('L1'), sewn('L2', { kind: 'overtime' })], ['1200.00', 'L1']],
  [
    'overtime of more workers than the wages',
    [sewn('L1'), sewn('L2', { kind: 'overtime', workers: 4 })],
    ['1600.00', 'L2'],
  ],
  ['wages of two months', [sewn('L1'), sewn('L2', april)], ['2400.00', 'L1,L2']],
  ['wages of one month, a line for each group of workers', [sewn('L1'), sewn('L2')], ['2400.00', 'L1,L2']],
  ['overtime of a month of which no wages are claimed', [sewn('L1', { kind: 'overtime' })], ['1200.00', 'L1']],
  ['interest', [sewn('L1', { kind: 'interest' })], undefined],
])('%s', (_what, lines, expected) => {
  expect(damages(...lines)).toEqual(expected);
});
