import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { Contract } from '../../../server/domain/model.ts';
import { decimal, money, type Price } from '../../../server/domain/money.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, factsOf, line } from './facts.ts';

const regimes = loadRegimes();
const usd = (amount: string) => money(amount, 'USD');

/** What the prime contractor of a federal contract owes, over 2,000 dollars by 29 CFR 5.5. */
function primeUnder(price: Price | undefined) {
  const head: Partial<Contract> = {
    nace: '42',
    signed: day('2024-01-10'),
    federalFunds: true,
    ...(price === undefined ? {} : { price }),
  };
  const answer = trace(
    factsOf({
      regimes: ['us-dba-5-5'],
      place: 'US',
      contracts: [contract('c1', 'R', 'A', [], head), contract('c2', 'A', 'E', ['c1'])],
      lines: [line('L1', 'c2', { rateBasis: 'prevailing_wage', unpaid: { way: 'amount', amount: usd('1500.00') } })],
      claim: { currency: 'USD' },
    }),
    regimes,
  );
  const row = answer.parties.find((one) => one.party === 'A');
  return { status: row?.status, missing: row?.missing.map(({ code }) => code) };
}

describe('a price that is only a bound is compared as far as it goes', () => {
  test.each<[string, Price, string]>([
    ['exactly over', { ...usd('2000.01'), bound: 'exact' }, 'owes'],
    ['exactly at', { ...usd('2000.00'), bound: 'exact' }, 'does_not_owe'],
    ['at least, over', { ...usd('2500.00'), bound: 'at_least' }, 'owes'],
    ['at least, below', { ...usd('1500.00'), bound: 'at_least' }, 'cannot_tell'],
    ['at most, at', { ...usd('2000.00'), bound: 'at_most' }, 'does_not_owe'],
    ['at most, over', { ...usd('2500.00'), bound: 'at_most' }, 'cannot_tell'],
    ['between, across', { ...usd('1500.00'), bound: 'between', upper: decimal('2500.00') }, 'cannot_tell'],
    ['between, over', { ...usd('2100.00'), bound: 'between', upper: decimal('2500.00') }, 'owes'],
    ['between, below', { ...usd('1100.00'), bound: 'between', upper: decimal('2000.00') }, 'does_not_owe'],
  ])('%s', (_name, price, status) => {
    expect(primeUnder(price).status).toBe(status);
  });

  test('no price at all is named as missing', () => {
    expect(primeUnder(undefined)).toEqual({ status: 'cannot_tell', missing: ['liability.missing.contract.price'] });
  });
});

test('several chains whose head contracts fall under different texts are not guessed at', () => {
  const head = (id: string, signed: string) => contract(id, 'R', 'A', [], { signed: day(signed) });
  const answer = trace(
    factsOf({
      regimes: ['us-ca-218-7', 'us-ca-218-8'],
      place: 'US-CA',
      contracts: [head('c1', '2021-06-01'), head('c2', '2022-06-01'), contract('c3', 'A', 'E', ['c1', 'c2'])],
      lines: [line('L1', 'c3', { unpaid: { way: 'amount', amount: usd('1500.00') } })],
      claim: { currency: 'USD' },
    }),
    regimes,
  );
  expect(answer.parties.filter((one) => one.party === 'A').map((one) => one.status)).toEqual([
    'cannot_tell',
    'cannot_tell',
  ]);
});
