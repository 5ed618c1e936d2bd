/** A last day whose law nobody read says so itself, whatever shows it. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import type { TraceAnswer } from '../../../server/domain/liability/answer.ts';
import { listDays } from '../../../server/domain/liability/day-list.ts';
import { daysAhead } from '../../../server/domain/liability/days-ahead.ts';
import { debtDeadlines } from '../../../server/domain/liability/debt-clocks.ts';
import { firstDay } from '../../../server/domain/liability/first-day.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import { factsOf as factsOfCase, readCase } from '../../../server/importers/case/read.ts';
import { loadDebtClocks } from '../../../server/regimes/debt-clocks.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, event, factsOf, line } from './facts.ts';

const regimes = loadRegimes();

function traced(name: string): TraceAnswer {
  const text = readFileSync(new URL(`../../cases/${name}.json`, import.meta.url), 'utf8');
  return trace(factsOfCase(readCase(text, name).input), regimes);
}

const saidOf = ({ parties }: TraceAnswer, regime: string) =>
  new Set(
    parties
      .filter((row) => row.regime === regime)
      .flatMap(({ party, deadlines }) =>
        deadlines.map(({ what, unverified }) => `${party} ${what}${unverified ? ' unverified' : ''}`),
      ),
  );

test('of a text that was read, the days whose period or count of days was not read are marked, and no others', () => {
  const se = trace(
    factsOf({
      ...{ asOf: '2025-06-01', regimes: ['se-2018-1472'], place: 'SE' },
      contracts: [contract('c1', 'B', 'M'), contract('c2', 'M', 'C', ['c1']), contract('c3', 'C', 'E', ['c2'])],
      lines: [line('L1', 'c3')],
      events: [
        event('written_claim', '2025-05-20', 'creditor', ['C']),
        event('written_claim', '2025-05-20', 'creditor', ['M']),
      ],
    }),
    regimes,
  );
  expect(saidOf(se, 'se-2018-1472')).toEqual(
    new Set([
      ...['C covered_from', 'C pay_by unverified', 'M lower_rung_pays_by unverified', 'M notify_by'],
      'M covered_from unverified',
    ]),
  );
  expect(saidOf(traced('no-01-all-tiers'), 'no-allmenn-13')).not.toEqual(new Set());
  expect([...saidOf(traced('no-01-all-tiers'), 'no-allmenn-13')].join()).not.toContain('unverified');
  expect([...saidOf(traced('de-01-two-chains-net'), 'de-milog-13')].join()).toContain('file_by unverified');
});

test('every day of a rule that was read at second hand alone is marked', () => {
  const days = [...saidOf(traced('it-02-one-day-late'), 'it-276-29-2017')];
  expect(days.length).toBeGreaterThan(0);
  expect(days.every((one) => one.endsWith('unverified'))).toBe(true);
});

test('what is made of the days keeps the mark: the list, the calendar, the first day, the debt itself', () => {
  const facts = factsOf({
    ...{ asOf: '2025-06-01', regimes: ['de-milog-13'], place: 'DE' },
    contracts: [contract('c1', 'B', 'M'), contract('c2', 'M', 'E', ['c1'])],
    lines: [line('L1', 'c2')],
  });
  const answer = trace(facts, regimes);
  const debts = debtDeadlines(facts, loadDebtClocks());
  expect(debts.map(({ unverified }) => unverified)).toEqual([true]);
  const listed = listDays({ answer, debts, regimes, employer: 'E', since: day('2025-06-01') });
  expect(listed.map(({ what, unverified }) => [what, unverified])).toEqual([
    ['file_by', true],
    ['limitation', true],
  ]);
  const { days } = daysAhead(answer, debts, facts.claim.lines);
  expect(new Set(days.map(({ what, unverified }) => `${what} ${unverified}`))).toEqual(
    new Set(['file_by true', 'limitation true']),
  );
  expect(firstDay(answer, debts)?.unverified).toBe(true);
  const korean = factsOf({ asOf: '2025-06-01', place: 'KR', contracts: [], lines: [line('L1', 'c2')] });
  expect(debtDeadlines(korean, loadDebtClocks()).map(({ on, unverified }) => [on !== undefined, unverified])).toEqual([
    [true, undefined],
  ]);
});
