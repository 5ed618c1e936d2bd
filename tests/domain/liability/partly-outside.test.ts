/** A line of which a part was worked before a contract above it began, or after it ended. */
import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { Contract } from '../../../server/domain/model.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, event, factsOf, line } from './facts.ts';

const regimes = loadRegimes();
const days = (from?: string, until?: string): Partial<Contract> => ({
  ...(from === undefined ? {} : { from: day(from) }),
  ...(until === undefined ? {} : { until: day(until) }),
});

/** March 2025 under a contract of M with E; M and X work for R. */
function statusesWith(uppers: readonly Contract[], own: Partial<Contract>) {
  const facts = factsOf({
    asOf: '2025-06-01',
    contracts: [
      contract('c0', 'O', 'R'),
      ...uppers,
      contract(
        'c2',
        'M',
        'E',
        uppers.map(({ id }) => id),
        own,
      ),
    ],
    lines: [line('L1', 'c2')],
    events: [event('written_claim', '2025-05-20', 'creditor', ['M', 'R'])],
  });
  return Object.fromEntries(trace(facts, regimes).parties.map((row) => [row.party, row]));
}

const upper = (id: string, more: Partial<Contract>) => contract(id, 'R', 'M', ['c0'], more);
const running = days('2025-01-01', '2026-01-01');

describe('a contract above that ran for a part of the work', () => {
  test.each([
    ['began in the middle', days('2025-03-20')],
    ['ended in the middle', days(undefined, '2025-03-20')],
  ])('%s: for how much its buyer answers is not known, and the line is to be split', (_when, more) => {
    const { R, M } = statusesWith([upper('c1', more)], running);
    expect([R?.status, R?.reason.code]).toEqual(['cannot_tell', 'liability.reason.partly_outside_days']);
    expect(R?.missing).toMatchObject([
      { code: 'liability.missing.partly_outside_days', params: { line: { value: 'L1' }, contract: { value: 'c1' } } },
    ]);
    expect(M?.status).toBe('owes');
  });

  test('one that follows another leaves no day out, one with a gap between does', () => {
    const first = upper('c1', days('2025-01-01', '2025-03-10'));
    expect(statusesWith([first, upper('c3', days('2025-03-10'))], running).R?.status).toBe('owes');
    expect(statusesWith([first, upper('c3', days('2025-03-11'))], running).R?.status).toBe('cannot_tell');
  });

  test('the hours of a line were worked within its own contract: days outside both are none of it', () => {
    expect(statusesWith([upper('c1', days('2025-03-03'))], days('2025-03-03', '2026-01-01')).R?.status).toBe('owes');
  });

  test('where its own contract has no days, it is taken to have run with the one above', () => {
    expect(statusesWith([upper('c1', days('2025-03-03'))], {}).R?.status).toBe('owes');
  });
});
