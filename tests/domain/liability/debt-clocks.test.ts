import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { debtDeadlines } from '../../../server/domain/liability/debt-clocks.ts';
import { firstDay } from '../../../server/domain/liability/first-day.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import { loadDebtClocks, parseDebtClocks } from '../../../server/regimes/debt-clocks.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, event, factsOf, line } from './facts.ts';

const clocks = loadDebtClocks();
const contracts = [contract('c1', 'B', 'M'), contract('c2', 'M', 'E', ['c1'])];
const asked = (place: string, asOf: string, more: Partial<Parameters<typeof factsOf>[0]> = {}) =>
  factsOf({ contracts, lines: [line('L1', 'c2', { due: day('2021-04-15') })], place, asOf, ...more });
const first = (...given: Parameters<typeof asked>) => debtDeadlines(asked(...given), clocks)[0];

describe('the debt itself has clocks', () => {
  test.each([
    ['Germany counts from the end of the year', 'DE', '2024-12-31'],
    ['Korea counts from the due date', 'KR', '2024-04-15'],
    ['New York gives one\u2019s own employees six years', 'US-NY', '2027-04-15'],
    ['Brazil: the last five years, where the end of the employment is not held', 'BR', '2026-04-15'],
  ])('%s', (_, place, on) => {
    expect(first(place, '2024-01-01')).toMatchObject({ state: 'running', on });
  });

  test('Brazil counts two years from the end of the employment, once that is held and known by then', () => {
    const ended = { events: [event('employment_ended', '2022-01-31', 'E', [])] };
    expect(first('BR', '2023-01-01', ended)).toMatchObject({ state: 'running', on: '2024-01-31' });
    expect(first('BR', '2022-01-30', ended)).toMatchObject({ state: 'running', on: '2026-04-15' });
  });

  test('the last day counts; the day after, the debt may be dead', () => {
    expect(first('DE', '2024-12-31')?.state).toBe('running');
    expect(first('DE', '2025-01-01')?.state).toBe('may_be_dead');
  });

  test('a suit in time stops it, one too late or about another line does not', () => {
    const filed = (on: string, about: readonly string[] = []) =>
      first('DE', '2025-06-01', { events: [event('court_filing', on, 'creditor', ['E'], { about })] })?.state;
    expect(filed('2024-12-31')).toBe('stopped');
    expect(filed('2025-01-01')).toBe('may_be_dead');
    expect(filed('2024-12-31', ['L9'])).toBe('may_be_dead');
  });

  test('a place without research, and a line without its due date, are not known', () => {
    expect(first('NO', '2025-01-01')).toEqual({ line: 'L1', state: 'not_known', missing: [] });
    const undated = first('DE', '2025-01-01', { lines: [line('L1', 'c2', { due: undefined as never })] });
    expect(undated).toMatchObject({ state: 'not_known', missing: [{ code: 'liability.missing.line.due' }] });
    expect(undated?.on).toBeUndefined();
  });

  test('it never changes a row', () => {
    const facts = asked('NO', '2040-01-01');
    const rows = JSON.stringify(trace(facts, loadRegimes()));
    debtDeadlines(facts, clocks);
    expect(JSON.stringify(trace(facts, loadRegimes()))).toBe(rows);
  });
});

describe('the first day that matters', () => {
  const regimes = loadRegimes();
  const facts = factsOf({ contracts, lines: [line('L1', 'c2')], place: 'NO', asOf: '2025-05-01' });

  test('is the earliest by which the creditor must act', () => {
    expect(firstDay(trace(facts, regimes), debtDeadlines(facts, clocks))).toMatchObject({
      on: '2025-07-15',
      what: 'claim_by',
      party: 'M',
      line: 'L1',
    });
  });

  test('is not one that is past, nor one by which somebody else must act', () => {
    const later = { ...facts, asOf: day('2025-07-16') };
    expect(firstDay(trace(later, regimes), debtDeadlines(later, clocks))).toBeUndefined();
  });

  test('is not one on which nothing is left to do: the claim arrived in time', () => {
    const claimed = { ...facts, events: [event('written_claim', '2025-04-20', 'creditor', ['M'])] };
    const answer = trace(claimed, regimes);
    const days = answer.parties.find(({ party, regime }) => party === 'M' && regime === 'no-allmenn-13')?.deadlines;
    expect(days).toContainEqual(expect.objectContaining({ what: 'claim_by', on: '2025-07-15', done: '2025-04-20' }));
    expect(firstDay(answer, debtDeadlines(claimed, clocks))).toBeUndefined();
  });

  test('is still open where the claim was about another line of the same day', () => {
    const lines = [line('L1', 'c2'), line('L2', 'c2')];
    const claimed = factsOf({
      ...{ contracts, lines, place: 'NO', asOf: '2025-05-01' },
      events: [event('written_claim', '2025-04-20', 'creditor', ['M'], { about: ['L1'] })],
    });
    const answer = trace(claimed, regimes);
    expect(firstDay(answer, debtDeadlines(claimed, clocks))).toMatchObject({
      on: '2025-07-15',
      party: 'M',
      line: 'L2',
    });
  });
});

test.each([
  ['an unknown key', 'clocks: [{place: DE, until: x}]'],
  [
    'a period that is none',
    'clocks: [{place: DE, what: limitation, from: due, period: 3Y, cite: c, verification: v, checked: "2026-11-23"}]',
  ],
  [
    'a day that is not real',
    'clocks: [{place: DE, what: limitation, from: due, period: P3Y, cite: c, verification: v, checked: "2026-02-30"}]',
  ],
])('%s is refused with file, key and a good value', (_, text) => {
  expect(() => parseDebtClocks(text)).toThrow(/bad-regime/);
});
