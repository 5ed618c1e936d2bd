/** Last days reckoned by hand from a calendar: ends of months, leap days, turns of the year, weekends and holidays. */
import { describe, expect, test } from '@jest/globals';
import { type Day, day, untilFromLastDay } from '../../../server/domain/dates.ts';
import type { DeadlineWhat } from '../../../server/domain/liability/answer.ts';
import { debtDeadlines } from '../../../server/domain/liability/debt-clocks.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { CaseEvent, Contract, LineKind } from '../../../server/domain/model.ts';
import { loadDebtClocks } from '../../../server/regimes/debt-clocks.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, event, factsOf, line, party } from './facts.ts';

const regimes = loadRegimes();

interface Asked {
  readonly due?: string;
  /** The last day of each contract. */
  readonly ended?: string;
  readonly events?: readonly CaseEvent[];
  readonly kind?: LineKind;
  readonly contract?: Partial<Contract>;
}

/** A under R engages E, from abroad and with a licence; work in the month before the day due, or before the contract ended. */
function lastDay(regime: string, place: string, what: DeadlineWhat, asked: Asked): Day | undefined {
  const { due, ended, events = [], kind = 'wages' } = asked;
  const end = due ?? ended ?? '2013-01-31';
  const span = ended === undefined ? {} : { until: untilFromLastDay(day(ended)) };
  const more = { ...span, signed: day('2012-01-01'), amendments: [], activity: 'normal_and_specific' as const };
  const facts = factsOf({
    ...{ asOf: '2035-01-01', place, regimes: [regime], events },
    parties: [
      party('R'),
      party('A', { fact: 'entrepreneur', value: true }, { fact: 'trade', value: 'contractor' }),
      party('E', { fact: 'established_in', value: 'UA' }, { fact: 'licensed', value: true }),
    ],
    contracts: [
      contract('c1', 'R', 'A', [], { ...more, ...asked.contract }),
      contract('c2', 'A', 'E', ['c1'], { ...more, ...asked.contract }),
    ],
    lines: [
      line('L1', 'c2', {
        ...{
          kind,
          from: day(`${end.slice(0, 8)}01`),
          until: untilFromLastDay(day(end)),
          rateBasis: 'statutory_minimum',
        },
        ...(due === undefined ? { due: day(end) } : { due: day(due) }),
      }),
    ],
  });
  const rows = trace(facts, regimes).parties.filter((row) => row.regime === regime);
  return rows.flatMap(({ deadlines }) => deadlines).find((deadline) => deadline.what === what)?.on;
}

const completed = (on: string) => [event('completion_notice', on, 'R', []), event('acceptance', on, 'R', [])];
const noticed = (on: string) => [event('inspectorate_notice', on, 'authority', ['A'])];
/** Fourteen working days after a notice over Easter, of a contract of the general rule. */
const overEaster: Asked = { due: '2025-04-30', events: noticed('2025-04-11'), contract: { nace: '81.2' } };
const claim = (on: string) => [event('written_claim', on, 'creditor', ['A'])];

describe('last days of the law', () => {
  test.each<[string, string, string, DeadlineWhat, Asked, string]>([
    ['three months into a shorter month', 'no-allmenn-13', 'NO', 'claim_by', { due: '2024-11-30' }, '2025-02-28'],
    ['three months into a leap month', 'no-allmenn-13', 'NO', 'claim_by', { due: '2023-11-30' }, '2024-02-29'],
    ['three months from a leap day', 'no-allmenn-13', 'NO', 'claim_by', { due: '2024-02-29' }, '2024-05-29'],
    ['three months across a year', 'no-allmenn-13', 'NO', 'claim_by', { due: '2024-12-31' }, '2025-03-31'],
    [
      'three weeks over Christmas',
      'no-allmenn-13',
      'NO',
      'pay_by',
      { due: '2024-12-15', events: claim('2024-12-16') },
      '2025-01-06',
    ],
    ['eight weeks, from a Sunday to a Sunday', 'at-lsdbg-9', 'AT', 'notify_by', { due: '2025-06-15' }, '2025-08-10'],
    ['eight weeks across a leap day', 'at-lsdbg-9', 'AT', 'notify_by', { due: '2024-01-31' }, '2024-03-27'],
    ['two years from the end of a contract', 'it-276-29-2017', 'IT', 'file_by', { ended: '2023-06-30' }, '2025-06-30'],
    ['two years from a leap day', 'it-276-29-2017', 'IT', 'file_by', { ended: '2020-02-29' }, '2022-02-28'],
    ['a year from the last day of a year', 'es-et-42-wages', 'ES', 'file_by', { ended: '2023-12-31' }, '2024-12-31'],
    [
      'three years for contributions',
      'es-et-42-ss',
      'ES',
      'file_by',
      { ended: '2024-02-29', kind: 'social_contributions' },
      '2027-02-28',
    ],
    ['six months from the end of August', 'ca-qc-r20-54', 'CA-QC', 'file_by', { ended: '2023-08-31' }, '2024-02-29'],
    ['six months from a day before it', 'ca-qc-r20-54', 'CA-QC', 'file_by', { ended: '2022-08-30' }, '2023-02-28'],
    [
      '180 days across a leap year',
      'us-ca-1743-2001',
      'US-CA',
      'assess_by',
      { due: '2011-10-10', events: completed('2011-10-31') },
      '2012-04-28',
    ],
    [
      '18 months to the end of February',
      'us-ca-1743-2014',
      'US-CA',
      'assess_by',
      { due: '2014-08-10', events: completed('2014-08-31') },
      '2016-02-29',
    ],
    ['two years from the day due', 'ar-lct-30-1998', 'AR', 'file_by', { due: '2024-02-29' }, '2026-02-28'],
    ['three years from the day due', 'kr-lsa-44', 'KR', 'file_by', { due: '2024-02-29' }, '2027-02-28'],
    [
      'eight days over the end of a month',
      'lu-281-1-2023',
      'LU',
      'notify_by',
      { due: '2023-02-10', events: noticed('2023-02-22') },
      '2023-03-02',
    ],
    [
      'the day after fourteen working days over Easter',
      'be-1965-general',
      'BE',
      'covered_from',
      overEaster,
      '2025-05-06',
    ],
    ['and a year from there', 'be-1965-general', 'BE', 'covered_until', overEaster, '2026-05-05'],
  ])('%s: %s', (_, regime, place, what, asked, on) => {
    expect(lastDay(regime, place, what, asked)).toBe(on);
  });
});

describe('the worker’s own claim', () => {
  const limit = (place: string, due: string) => {
    const facts = factsOf({
      place,
      contracts: [contract('c1', 'A', 'E')],
      lines: [line('L1', 'c1', { due: day(due) })],
    });
    return debtDeadlines(facts, loadDebtClocks())[0]?.on;
  };

  test('in Germany runs from the end of the year in which it fell due', () => {
    expect(limit('DE', '2021-01-01')).toBe('2024-12-31');
    expect(limit('DE', '2021-12-31')).toBe('2024-12-31');
    expect(limit('DE', '2022-01-01')).toBe('2025-12-31');
  });

  test('elsewhere from the day itself', () => {
    expect(limit('AR', '2024-02-29')).toBe('2026-02-28');
    expect(limit('US-CA', '2021-05-31')).toBe('2024-05-31');
    expect(limit('AU', '2020-02-29')).toBe('2026-02-28');
  });
});
