import { expect, test } from '@jest/globals';
import { describeOrganisation, describePrices } from '../../../client/features/organisation/describe.ts';
import { neighbours } from '../../../client/features/organisation/steps.ts';

const side = (n: number, hasNextPage = false) => ({ edges: Array.from({ length: n }), pageInfo: { hasNextPage } });

test('a buyer of more contracts than are read is not said to buy under just those', () => {
  const sources = [{}];
  expect(describeOrganisation({ buys: side(2), supplies: side(0), sources })).toBe(
    'It buys under two contracts held and supplies under none.',
  );
  expect(describeOrganisation({ buys: side(100, true), supplies: side(1), sources })).toBe(
    'So far: contracts that it buys: 100; that it supplies: 1. More are held.',
  );
});

test('the results of the prices that it pays add up, and are said once all are there', () => {
  expect(describePrices(['flagged', 'passed', 'passed', 'cannot_tell'])).toBe(
    'Of 4 prices that it pays: flagged 1, passed 2, not applicable 0, cannot tell 1. Of several tests the strongest result counts.',
  );
  expect(describePrices(['flagged', undefined])).toBeUndefined();
  expect(describePrices([])).toBeUndefined();
});

const party = (id: string, name: string | null = null) => ({ id, name });

test('each party stands once, the one of most contracts first, like names apart; a contract without one names nobody', () => {
  const contracts = [
    { buyer: party('a', 'Nordkai') },
    { buyer: party('b', 'Lindhorst') },
    { buyer: party('b', 'Lindhorst') },
    { buyer: party('c', 'Lindhorst') },
    { buyer: party('d') },
    { buyer: null },
  ];
  expect(neighbours(contracts, 'buyer')).toEqual([
    { id: 'b', name: 'Lindhorst', contracts: 2 },
    { id: 'c', name: 'Lindhorst', contracts: 1 },
    { id: 'a', name: 'Nordkai', contracts: 1 },
    { id: 'd', name: 'd', contracts: 1 },
  ]);
  expect(neighbours(contracts, 'supplier')).toEqual([]);
});
