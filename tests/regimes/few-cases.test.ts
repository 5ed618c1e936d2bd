/** Rules with few cases: just inside and just outside of each of their conditions, as LAW.md words them. */
import { describe, expect, test } from '@jest/globals';
import { addDays, day } from '../../server/domain/dates.ts';
import { trace } from '../../server/domain/liability/trace.ts';
import type { ClaimLine, Contract } from '../../server/domain/model.ts';
import { loadRegimes } from '../../server/regimes/load.ts';
import { contract, factsOf, line } from '../domain/liability/facts.ts';

const regimes = loadRegimes();
type Fields<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** T engaged A, A engaged B, and B the employer: what is said of each, from the top down; nothing where the rule is not in force. */
function said(regime: string, of: Fields<Contract> = {}, worked: Fields<ClaimLine> = {}): string {
  const known = <T extends object>(one: T) => JSON.parse(JSON.stringify(one)) as T;
  const make = (id: string, buyer: string, supplier: string, under: readonly string[]) =>
    known({ ...contract(id, buyer, supplier, under), ...of } as Contract);
  const contracts = [make('c0', 'T', 'A', []), make('c1', 'A', 'B', ['c0']), make('c2', 'B', 'E', ['c1'])];
  const { unpaid, ...rest } = line('L1', 'c2');
  const lines = [{ ...known({ ...rest, ...worked } as ClaimLine), unpaid }];
  const answer = trace(
    factsOf({ place: regime.slice(0, 2).toUpperCase(), regimes: [regime], contracts, lines }),
    regimes,
  );
  const rows = answer.parties.filter(({ party }) => party !== 'E');
  return rows
    .map(({ party, status, reason, order, missing }) =>
      [
        party + status[0],
        ...(status === 'does_not_owe' ? [] : [reason.code.split('.').at(-1), order]),
        ...missing.map(({ code }) => code.replace('liability.missing.', '')),
      ]
        .filter((part) => part !== null)
        .join(' '),
    )
    .join(', ');
}

const on = (first: string, days = 1): Fields<ClaimLine> => ({
  from: day(first),
  until: addDays(day(first), days),
  due: addDays(day(first), 10),
});
const NONE = 'Td, Ad, Bd';

/** Of each: the words of its buyer's debt, its contract where not of works, and the first day of the text. */
describe.each([
  ['bd-bla-121', 'Bo principal 2', {}, '2006-10-11'],
  ['ph-lc-106', 'Bo direct_client 1', {}, '1974-11-01'],
  ['tr-4857-2', 'Bo direct_client 1', { placeOfWork: 'buyer_premises' }, '2003-06-10'],
  ['za-lra-198', 'Bo user_undertaking 1', { kind: 'labour_supply' }, '1996-11-11'],
] as const)('%s reaches the one who engaged the employer', (regime, owes, of, first) => {
  test('from the first day of the text on', () => {
    const before = addDays(day(first), -1);
    expect(said(regime, of, on(before))).toBe('');
    expect(said(regime, of, on(first))).toBe(`Td, Ad, ${owes}`);
    expect(said(regime, of, on(before, 2))).toBe('Td, Ad, Bc version_open split');
  });

  test('under the contracts that it names, and not without knowing which', () => {
    const named = regime === 'za-lra-198' ? ['labour_supply'] : ['works', 'services'];
    for (const kind of ['works', 'services', 'labour_supply', 'sale', 'carriage'] as const)
      expect(said(regime, { ...of, kind })).toBe(named.includes(kind) ? `Td, Ad, ${owes}` : NONE);
    expect(said(regime, { ...of, kind: undefined })).toBe('Td, Ad, Bc fact_missing contract.kind');
  });

  test('for pay that is due, and no other debt; whether severance is meant the text has to say', () => {
    expect(said(regime, of, { due: day('2025-05-02') })).toMatch(/^Td, Ad, Bm (not_due|rung_not_reached)/);
    expect(said(regime, of, { kind: 'overtime' })).toBe(`Td, Ad, ${owes}`);
    expect(said(regime, of, { kind: 'social_contributions' })).toBe(NONE);
    const severance = regime === 'tr-4857-2' ? `Td, Ad, ${owes}` : 'Td, Ad, Bc fact_missing law';
    expect(said(regime, of, { kind: 'severance_quota' })).toBe(severance);
  });
});

test('Bangladesh: the owner answers on the day after the contractor had to pay, and not without that day', () => {
  expect(said('bd-bla-121', {}, { due: day('2025-04-30') })).toBe('Td, Ad, Bo principal 2');
  expect(said('bd-bla-121', {}, { due: day('2025-05-01') })).toBe('Td, Ad, Bm rung_not_reached 2');
  expect(said('bd-bla-121', {}, { due: undefined })).toBe('Td, Ad, Bc fact_missing line.due');
});

test('Türkiye: in the workplace of the principal; whether a site is one is a judgement and no fact that somebody could send', () => {
  const at = (placeOfWork: Contract['placeOfWork']) => said('tr-4857-2', { placeOfWork });
  expect(at('site')).toBe('Td, Ad, Bm judgement_open 1');
  expect(at('supplier_premises')).toBe(NONE);
  expect(at(undefined)).toBe('Td, Ad, Bc fact_missing contract.place_of_work');
});

test('Greece: all tiers from the first day on, where diligence failed, which nobody can tell but a court', () => {
  const all = 'Tm judgement_open 1, Am judgement_open 1, Bm judgement_open 1';
  expect(said('gr-4554-2018-9', {}, on('2018-07-17'))).toBe('');
  expect(said('gr-4554-2018-9', {}, on('2018-07-18'))).toBe(all);
  expect(said('gr-4554-2018-9', {}, { kind: 'social_contributions' })).toBe(all);
  expect(said('gr-4554-2018-9', {}, { kind: 'wage_tax' })).toBe(NONE);
});
