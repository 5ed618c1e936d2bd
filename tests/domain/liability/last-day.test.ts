/** A last day that is no working day: whether it moves to the next one is law of each place, and was not read. */
import { expect, test } from '@jest/globals';
import { type Day, day } from '../../../server/domain/dates.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import { param } from '../../../server/domain/outcome.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, event, factsOf, line } from './facts.ts';

const regimes = loadRegimes();
const chain = [contract('c1', 'R', 'A'), contract('c2', 'A', 'E', ['c1'])];

/** Norway: a written claim within three months of the day due. */
function claimed(due: string, on: string | undefined, asOf: string) {
  const facts = factsOf({
    ...{ asOf, contracts: chain },
    lines: [line('L1', 'c2', { due: day(due) as Day })],
    events: on === undefined ? [] : [event('written_claim', on, 'creditor', ['A'])],
  });
  const row = trace(facts, regimes).parties.find(({ party }) => party === 'A');
  return { status: row?.status, on: row?.deadlines.find(({ what }) => what === 'claim_by')?.on, missing: row?.missing };
}

test.each([
  ['a Monday', '2025-06-16', '2025-09-16', '2025-09-17', 'does_not_owe'],
  ['a Friday: the Saturday is late', '2025-06-12', '2025-09-12', '2025-09-13', 'does_not_owe'],
  ['a Sunday', '2025-03-15', '2025-06-15', '2025-06-15', 'owes'],
  ['a Sunday: the Monday', '2025-03-15', '2025-06-15', '2025-06-16', 'cannot_tell'],
  ['a Sunday: the Tuesday', '2025-03-15', '2025-06-15', '2025-06-17', 'does_not_owe'],
  ['a Saturday: the Monday', '2025-06-13', '2025-09-13', '2025-09-15', 'cannot_tell'],
  ['the 17th of May, a holiday of Norway, before a weekend', '2024-02-17', '2024-05-17', '2024-05-20', 'cannot_tell'],
  ['the same, with Whit Monday after it', '2024-02-17', '2024-05-17', '2024-05-21', 'cannot_tell'],
  ['the same, two days after Whit Monday', '2024-02-17', '2024-05-17', '2024-05-22', 'does_not_owe'],
  ['Christmas Day on a Thursday', '2025-09-25', '2025-12-25', '2025-12-29', 'cannot_tell'],
  ['Christmas Day on a Thursday, a day after the weekend', '2025-09-25', '2025-12-25', '2025-12-30', 'does_not_owe'],
])('the last day is %s', (_, due, by, on, status) => {
  const later = claimed(due, on, '2026-06-01');
  expect([later.on, later.status]).toEqual([by, status]);
  // On the day itself, before anything was done, it can still be, cannot be told, or is too late, just so.
  const undone = { owes: 'may_owe', cannot_tell: 'cannot_tell', does_not_owe: 'does_not_owe' }[status];
  expect(claimed(due, undefined, on).status).toBe(undone);
});

test('the row names the law that was not read', () => {
  expect(claimed('2025-03-15', '2025-06-16', '2026-06-01').missing).toContainEqual(
    expect.objectContaining({
      code: 'liability.missing.law',
      params: { what: { type: 'code', value: 'last_day_no_working_day' } },
    }),
  );
});

test.each([
  ['Saturday', '2025-03-07', '2025-03-15', 'may_owe'],
  ['Saturday: the Monday', '2025-03-07', '2025-03-17', 'cannot_tell'],
  ['Saturday: the Tuesday', '2025-03-07', '2025-03-18', 'owes'],
  ['Friday: the Saturday', '2025-03-06', '2025-03-15', 'owes'],
])('a duty of eight days that end on a %s', (_, notified, on, status) => {
  const facts = factsOf({
    ...{ asOf: '2025-03-19', place: 'LU', regimes: ['lu-281-1-2023'] },
    contracts: [contract('c1', 'A', 'E')],
    lines: [line('L1', 'c1', { from: day('2025-01-01'), until: day('2025-02-01'), due: day('2025-02-05') })],
    events: [event('inspectorate_notice', notified, 'authority', ['A']), event('injunction', on, 'A', ['E'])],
  });
  expect(trace(facts, regimes).parties.find(({ party }) => party === 'A')?.status).toBe(status);
});

/** Spain, a year from the 28th of February 2024: the day of Andalusia a year later is a Friday, and no holiday of Madrid. */
test.each([
  ['ES-AN', '2025-03-03', 'cannot_tell'],
  ['ES-AN', '2025-03-04', 'does_not_owe'],
  ['ES-MD', '2025-03-03', 'does_not_owe'],
  ['ES', '2025-03-03', 'cannot_tell'],
  ['ES', '2025-03-04', 'does_not_owe'],
])('a holiday of one region, worked in %s, seen on %s', (place, asOf, status) => {
  const until = day('2024-02-29');
  const facts = factsOf({
    ...{ asOf, place, regimes: ['es-et-42-wages'] },
    contracts: [contract('c1', 'A', 'E', [], { activity: 'normal_and_specific', until })],
    lines: [line('L1', 'c1', { from: day('2024-02-01'), until, due: day('2024-02-28') })],
  });
  expect(trace(facts, regimes).parties.find(({ party }) => party === 'A')?.status).toBe(status);
});

test('a debt that can be refused after its last day is so since the day after it', () => {
  const facts = factsOf({
    ...{ asOf: '2029-01-10', place: 'DE', regimes: ['de-milog-13'], contracts: chain },
    lines: [line('L1', 'c2', { due: day('2025-04-05'), rateBasis: 'statutory_minimum' })],
  });
  const row = trace(facts, regimes).parties.find(({ party }) => party === 'A');
  expect(row?.deadlines).toContainEqual(expect.objectContaining({ what: 'file_by', on: '2028-12-31' }));
  expect(row?.conditions).toContainEqual(
    expect.objectContaining({
      code: 'liability.condition.limitation_pleaded',
      params: { on: { type: 'day', value: '2029-01-01' } },
    }),
  );
});

/** Enjoined on Friday 7 March 2025: eight days for an answer end on Saturday 15 March, eight more to report on Sunday 23 March. */
test.each([
  ['on the last day', '2025-03-23', undefined, 'does_not_owe'],
  ['on the Monday', '2025-03-24', undefined, 'cannot_tell'],
  [
    'on the Tuesday, eight days after the Monday on which the answer may have been due',
    '2025-03-25',
    undefined,
    'cannot_tell',
  ],
  ['on the Wednesday', '2025-03-26', undefined, 'owes'],
  ['answered on that Monday, and never reported', '2025-04-10', '2025-03-17', 'cannot_tell'],
  ['answered a day after that, and never reported', '2025-04-10', '2025-03-18', 'owes'],
])('a report that waits for an answer whose last day is a Saturday: %s', (_, reported, answered, status) => {
  const facts = factsOf({
    ...{ asOf: '2025-05-01', place: 'LU', regimes: ['lu-281-1-2023'] },
    contracts: [contract('c1', 'A', 'E')],
    lines: [line('L1', 'c1', { from: day('2025-01-01'), until: day('2025-02-01'), due: day('2025-02-05') })],
    events: [
      event('inspectorate_notice', '2025-03-03', 'authority', ['A']),
      event('injunction', '2025-03-07', 'A', ['E']),
      event('declaration', answered ?? '2025-03-31', 'E', ['A'], {
        what: ['wages_are_paid'],
        occurred: answered !== undefined,
      }),
      event('report', reported, 'A', ['authority'], { occurred: answered === undefined }),
    ],
  });
  expect(trace(facts, regimes).parties.find(({ party }) => party === 'A')?.status).toBe(status);
});

/** Sweden's rule with fourteen days in place of working days: from Saturday 1 March 2025 to Saturday 15 March. */
test.each([
  ['the Saturday itself', '2025-03-15', 'may_owe'],
  ['the Monday', '2025-03-17', 'cannot_tell'],
  ['the Tuesday', '2025-03-18', 'owes'],
])('time that the rung below has, seen on %s', (_, asOf, status) => {
  const rule = regimes.find(({ id }) => id === 'se-2018-1472') as (typeof regimes)[number];
  const debtors = rule.debtors.map((clause) => ({
    ...clause,
    clocks: clause.clocks?.map((clock) => (clock.kind === 'wait' ? { ...clock, period: 'P14D' } : clock)) ?? [],
  }));
  const facts = factsOf({
    ...{ asOf, place: 'SE', regimes: ['se-2018-1472'] },
    contracts: [contract('c1', 'B', 'H'), contract('c2', 'H', 'U', ['c1']), contract('c3', 'U', 'E', ['c2'])],
    lines: [line('L1', 'c3', { from: day('2025-01-01'), until: day('2025-02-01'), due: day('2025-02-25') })],
    events: [event('written_claim', '2025-03-01', 'creditor', ['U', 'H'])],
  });
  expect(trace(facts, [{ ...rule, debtors }]).parties.find(({ party }) => party === 'H')?.status).toBe(status);
});

/** Sweden, fourteen working days from 5 June 2025: the 26th, or the 27th if the eve of Midsummer, the 20th, is none. */
test.each([
  ['2025-06-26', 'may_owe', undefined],
  ['2025-06-27', 'cannot_tell', 'eve_no_working_day'],
  ['2025-06-28', 'owes', undefined],
])('an eve among working days, seen on %s', (asOf, status, law) => {
  const facts = factsOf({
    ...{ asOf, place: 'SE', regimes: ['se-2018-1472'] },
    contracts: [contract('c1', 'B', 'H'), contract('c2', 'H', 'U', ['c1']), contract('c3', 'U', 'E', ['c2'])],
    lines: [line('L1', 'c3', { from: day('2025-05-01'), until: day('2025-06-01'), due: day('2025-06-04') })],
    events: [event('written_claim', '2025-06-05', 'creditor', ['U', 'H'])],
  });
  const row = trace(facts, regimes).parties.find(({ party }) => party === 'H');
  expect(row?.status).toBe(status);
  expect(row?.missing.map(({ params }) => params.what)).toEqual(law === undefined ? [] : [param.code(law)]);
});

test('a last day on Christmas Eve is not told to be over before the next working day', () => {
  const seen = ['2025-12-24', '2025-12-29', '2025-12-30'].map((asOf) => claimed('2025-09-24', undefined, asOf).status);
  expect(seen).toEqual(['may_owe', 'cannot_tell', 'does_not_owe']);
});
