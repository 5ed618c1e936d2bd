import { describe, expect, test } from '@jest/globals';
import { dayChanges } from '../../../server/domain/changes/day-changes.ts';
import { lawChanges } from '../../../server/domain/changes/law-changes.ts';
import { rowChanges } from '../../../server/domain/changes/row-changes.ts';
import { day } from '../../../server/domain/dates.ts';
import type { LiabilityRow } from '../../../server/domain/liability/answer.ts';
import type { ListedDay } from '../../../server/domain/liability/day-list.ts';
import type { RegimeVersion } from '../../../server/domain/liability/regime.ts';
import { money } from '../../../server/domain/money.ts';

const row = (party: string, more: Partial<LiabilityRow> = {}): LiabilityRow => ({
  ...{ party, role: 'intermediate', direct: false, regime: 'r', model: false, article: '§ 1', basis: 'gross' },
  ...{ status: 'owes', reason: { code: 'c', params: {} }, lines: ['l1'], amount: money('10.00', 'EUR'), order: 1 },
  ...{ conditions: [], deadlines: [], missing: [], steps: [], inferred: false },
  ...more,
});
const told = (before: readonly LiabilityRow[], after: readonly LiabilityRow[]) =>
  rowChanges(before, after).map(({ what, party }) => `${party} ${what}`);

describe('rows of a claim', () => {
  test('that stayed the same are not told, in whatever order and however the amount is spelt', () => {
    expect(told([row('a'), row('b')], [row('b'), row('a', { amount: money('10.0', 'EUR') })])).toEqual([]);
  });

  test('come, go, and change in answer, amount and order, told together, and in a day, told for itself', () => {
    const later = row('a', { status: 'may_owe', amount: null, order: 2 });
    expect(told([row('a'), row('gone')], [later, row('new')])).toEqual(['a status', 'new appeared', 'gone went']);
    const on = (text: string) => row('a', { deadlines: [{ what: 'claim_by', on: day(text) }] });
    expect(rowChanges([on('2025-07-15')], [on('2025-08-15')])).toMatchObject([
      { what: 'deadline', before: { deadline: { on: '2025-07-15' } }, after: { deadline: { on: '2025-08-15' } } },
    ]);
  });

  test('keep their lines where they can, and are the same row where lines moved', () => {
    const one = row('a', { lines: ['l1', 'l2'], amount: money('20.00', 'EUR') });
    const split = [row('a', { lines: ['l2'] }), row('a', { lines: ['l1'], status: 'cannot_tell' })];
    expect(told([one], split)).toEqual(['a amount', 'a appeared']);
    expect(told(split, [...split].reverse())).toEqual([]);
  });
});

const listed = (state: ListedDay['state'], more: Partial<ListedDay> = {}): ListedDay => ({
  ...{ what: 'claim_by', on: day('2025-07-15'), state, parties: ['a'], article: '§ 1', lines: [], stops: [] },
  ...more,
});

test.each([
  ['ahead', 'passed', ['passed']],
  ['ahead', 'ahead', []],
  ['ahead', 'done', ['done']],
  ['ahead', undefined, ['gone']],
  ['passed', 'ahead', ['ahead_again']],
  ['passed', undefined, []],
  [undefined, 'ahead', ['new']],
  [undefined, 'passed', ['passed']],
  [undefined, 'done', []],
  [undefined, 'opens', []],
] as const)('a last day that is %s and then %s is told as %j', (was, is, what) => {
  const days = (state: ListedDay['state'] | undefined) => (state === undefined ? [] : [listed(state)]);
  expect(dayChanges(days(was), days(is)).map((change) => change.what)).toEqual(what);
});

test('a day for two is told apart where one kept it, and together where it passed for both', () => {
  const both = listed('ahead', { parties: ['a', 'b'], lines: ['l1', 'l2'] });
  const apart = [
    listed('done', { parties: ['a'], lines: ['l1', 'l2'] }),
    listed('passed', { parties: ['b'], lines: ['l1', 'l2'] }),
  ];
  expect(dayChanges([both], apart).map(({ what, day: { parties, lines } }) => [what, parties, lines])).toEqual([
    ['done', ['a'], ['l1', 'l2']],
    ['passed', ['b'], ['l1', 'l2']],
  ]);
  expect(dayChanges([both], [{ ...both, state: 'passed' }])).toMatchObject([
    { what: 'passed', day: { parties: ['a', 'b'] } },
  ]);
});

test('a version of a rule begins on its first day, and ends on the first that it does not cover', () => {
  const version = { from: day('2025-03-02'), until: day('2026-01-01') };
  const regime = { id: 'r', version } as RegimeVersion;
  const whats = (from: string, to: string) => lawChanges([regime], day(from), day(to)).map(({ what }) => what);
  expect(whats('2025-03-01', '2025-03-02')).toEqual(['began']);
  expect(whats('2025-03-02', '2025-12-31')).toEqual([]);
  expect(whats('2025-03-02', '2026-01-01')).toEqual(['ended']);
  expect(whats('2026-01-01', '2025-03-01')).toEqual(['not_yet', 'still']);
});
