/** The contract that a line was worked under: its days, who supplies it, its sector, and the head contract's amendments. */
import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { Contract } from '../../../server/domain/model.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, event, factsOf, line } from './facts.ts';

const regimes = loadRegimes();

function statuses(regime: string, place: string, more: Partial<Contract>, supplier = 'E') {
  const facts = factsOf({
    ...{ asOf: '2025-06-01', place, regimes: [regime] },
    contracts: [
      contract('c1', 'B', 'M', [], more.nace === undefined ? {} : { nace: more.nace }),
      contract('c2', 'M', 'C', ['c1'], more.nace === undefined ? {} : { nace: more.nace }),
      contract('c3', 'C', supplier, ['c2'], more),
    ],
    lines: [line('L1', 'c3')],
    events: [event('written_claim', '2025-05-20', 'creditor', ['M', 'C'])],
  });
  const rows = trace(facts, regimes).parties.filter(({ party }) => ['B', 'M', 'C'].includes(party));
  return Object.fromEntries(rows.map(({ party, status, reason }) => [party, [status, reason.code.split('.').at(-1)]]));
}

describe('work outside the days of its own contract', () => {
  const open = ['cannot_tell', 'outside_days'];

  test.each([
    ['that had ended', { until: day('2025-02-01') }],
    ['that had not begun', { from: day('2025-04-01') }],
  ])('%s: whoever stands above it cannot be told', (_when, days) => {
    expect(statuses('no-allmenn-13', 'NO', days)).toEqual({ B: open, M: open, C: open });
    expect(statuses('it-276-29-2024', 'IT', days)).toMatchObject({ M: open, C: open });
  });

  test('a contract that ran on one of the days is above it', () => {
    expect(statuses('no-allmenn-13', 'NO', { until: day('2025-03-02') }).C?.[0]).toBe('owes');
  });
});

test('a line under a contract that another supplies: nobody can be told, and the contract is named', () => {
  const other = statuses('no-allmenn-13', 'NO', {}, 'X');
  expect(other).toEqual(Object.fromEntries(['B', 'M', 'C'].map((id) => [id, ['cannot_tell', 'contract_of_another']])));
});

describe('a sector as a section', () => {
  test.each([
    ['F', 'owes'],
    ['f', 'owes'],
    ['43.21', 'owes'],
    ['4', 'cannot_tell'],
    ['S', 'cannot_tell'],
    ['A', 'does_not_owe'],
    ['81', 'does_not_owe'],
  ])('%s: %s', (nace, status) => {
    expect(statuses('be-1965-construction', 'BE', { nace }).C?.[0]).toBe(status);
  });
});

describe('New York: silence about amendments of the head contract', () => {
  const newYork = (amendments: Contract['amendments']) => {
    const more = amendments === undefined ? {} : { amendments };
    const facts = factsOf({
      ...{ asOf: '2024-06-01', place: 'US-NY', regimes: ['us-ny-198-e'] },
      contracts: [
        contract('c1', 'O', 'G', [], { signed: day('2021-05-01'), ...more }),
        contract('c2', 'G', 'E', ['c1'], { signed: day('2021-06-01') }),
      ],
      lines: [line('L1', 'c2', { from: day('2024-02-01'), until: day('2024-03-01'), due: day('2024-03-05') })],
    });
    return trace(facts, regimes).parties.find(({ party }) => party === 'G');
  };

  test('leaves the text open, and asks for them', () => {
    const row = newYork(undefined);
    expect(row?.status).toBe('cannot_tell');
    expect(row?.missing.map(({ code }) => code)).toEqual(['liability.missing.contract.amendments']);
  });

  test('none, and one from its first day', () => {
    expect(newYork([])).toBeUndefined();
    expect(newYork([{ on: day('2022-01-04') }])?.status).toBe('owes');
  });
});

describe('what of a window was not read in the law', () => {
  test('Belgium: a debt lost only because Saturdays were not counted is named in the row', () => {
    const due = (id: string, on: string) => line(id, 'c2', { due: day(on) });
    const facts = factsOf({
      ...{ asOf: '2025-06-01', place: 'BE', regimes: ['be-1965-general'] },
      contracts: [
        contract('c1', 'R', 'A', [], { kind: 'services', nace: '81.21' }),
        contract('c2', 'A', 'E', ['c1'], { kind: 'services', nace: '81.21' }),
      ],
      // Fourteen weekdays after 12 February 2024 end on 1 March, fourteen with Saturdays on 28 February.
      lines: [due('L1', '2024-02-20'), due('L2', '2024-03-01'), due('L3', '2024-03-04')],
      events: [event('inspectorate_notice', '2024-02-12', 'authority', ['R'])],
    });
    const row = trace(facts, regimes).parties.find(({ party }) => party === 'R');
    expect(row).toMatchObject({ status: 'owes', lines: ['L3'] });
    expect(row?.missing).toMatchObject([{ code: 'liability.missing.law', params: { line: { value: 'L2' } } }]);
  });
});
