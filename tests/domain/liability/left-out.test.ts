/** What the amount of a row leaves out is named with what is missing of it: no line is gone in silence. */
import { expect, test } from '@jest/globals';
import { mostToComeIn } from '../../../server/domain/liability/answer.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import { decimal, money } from '../../../server/domain/money.ts';
import { param } from '../../../server/domain/outcome.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, event, factsOf, line } from './facts.ts';

const regimes = loadRegimes();
const contracts = [contract('c1', 'B', 'M'), contract('c2', 'M', 'C', ['c1']), contract('c3', 'C', 'E', ['c2'])];

test.each([
  ['the rate', 'rateBasis', 'liability.missing.covered_rate'],
  ['the day due', 'due', 'liability.missing.line.due'],
] as const)('%s of one of two lines', (_what, field, code) => {
  const { [field]: _gone, ...open } = line('L2', 'c3');
  const events = [event('written_claim', '2025-05-20', 'creditor', ['M'])];
  const { parties } = trace(
    factsOf({ asOf: '2025-06-01', regimes: ['no-allmenn-13'], contracts, lines: [line('L1', 'c3'), open], events }),
    regimes,
  );
  const row = parties.find(({ party }) => party === 'M');
  expect(row).toMatchObject({ status: 'owes', lines: ['L1'] });
  expect(row?.missing.map((fact) => [fact.code, fact.params.line])).toEqual([[code, param.line('L2')]]);
});

test('damages of which nobody can say how much are in no sum, and the most that can come in is not told', () => {
  const sewn = contracts.map((one) => ({ ...one, nace: '14' }));
  const lines = [
    line('L1', 'c3', { workers: 2, payMethod: 'piece_rate', payPeriods: 2 }),
    line('L2', 'c3', { workers: 2, payMethod: 'piece_rate' }),
  ];
  const answer = trace(
    factsOf({ asOf: '2025-06-01', regimes: ['us-ca-2673-1-2022'], contracts: sewn, lines, place: 'US-CA' }),
    regimes,
  );
  const own = answer.parties.find(({ party, basis }) => party === 'E' && basis === 'damages');
  expect(own).toMatchObject({ status: 'owes', lines: ['L1'] });
  expect(own?.missing.map(({ code }) => code)).toEqual(['liability.missing.line.pay_periods']);
  expect(answer.missing.map(({ code }) => code)).toContain('liability.missing.line.pay_periods');
  expect(mostToComeIn(answer)).toBeNull();
});

test('a day that chooses between two texts is not asked for where the work is outside both', () => {
  const asked = (publicWorks: boolean) =>
    trace(
      factsOf({
        ...{ asOf: '2025-06-01', place: 'US-CA', regimes: ['us-ca-1743-2014'], lines: [line('L1', 'c3')] },
        contracts: contracts.map((one) => ({ ...one, publicWorks })),
      }),
      regimes,
    ).missing.map(({ code }) => code);
  expect(asked(true)).toContain('liability.missing.event.completion');
  expect(asked(false)).toEqual([]);
});

test('a step says whether the rule asks for what it tests, or leaves it out', () => {
  const said = (regime: string, place: string) => {
    const facts = factsOf({ asOf: '2025-06-01', place, regimes: [regime], contracts, lines: [line('L1', 'c3')] });
    const row = trace(facts, regimes).parties.find(({ party }) => party === 'C');
    const tested = row?.steps.filter(({ code }) => /step\.(fact|contract)$/.test(code)) ?? [];
    return tested.map(({ params }) => [params.fact ?? params.field, params.out !== undefined]);
  };
  // Excluded; tested under `not`, beside the sector that the rule is for.
  expect(said('nl-was-616-2015', 'NL')).toEqual([[param.code('consumer'), true]]);
  expect(said('at-lsdbg-9', 'AT')).toContainEqual([param.code('established_in'), true]);
  expect(said('at-lsdbg-9', 'AT').some(([, out]) => out === false)).toBe(true);
});

test('customary pay of nobody says how many workers is counted for one, and the row says so', () => {
  const presumed = (id: string, more: object = {}) =>
    line(id, 'c3', {
      unpaid: {
        way: 'presumed',
        customaryMonthlyPay: money('1000.00', 'EUR'),
        records: 'kept',
        monthsProved: decimal('2'),
        paid: money('0', 'EUR'),
      },
      ...more,
    });
  const said = (...lines: ReturnType<typeof line>[]) => {
    const facts = factsOf({
      asOf: '2025-06-01',
      place: 'DE',
      regimes: ['de-milog-13'],
      contracts,
      lines,
      claim: { currency: 'EUR', netFactor: decimal('0.8') },
    });
    const row = trace(facts, regimes).parties.find(({ party, basis }) => party === 'E' && basis === 'gross');
    return [row?.amount?.amount.toFixed(), row?.steps.filter(({ code }) => code === 'liability.step.one_worker')];
  };
  expect(said(presumed('L1', { workers: 3 }))).toEqual(['6000', []]);
  expect(said(presumed('L1', { workers: 3 }), presumed('L2'))).toEqual([
    '8000',
    [{ code: 'liability.step.one_worker', params: { line: param.line('L2') }, result: 'open' }],
  ]);
});
