/** A line of which not both days are recorded: nobody answers, or is free, on days that the work may not have had. */
import { describe, expect, test } from '@jest/globals';
import { type Day, day } from '../../../server/domain/dates.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { ClaimLine, PartyFact } from '../../../server/domain/model.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, event, type Facts, factsOf, line, party } from './facts.ts';

const regimes = loadRegimes();

function rowOf(facts: Facts, id: string) {
  const row = trace(factsOf(facts), regimes).parties.find((one) => one.party === id);
  if (row === undefined) throw new Error(`no row of ${id}`);
  return { status: row.status, missing: row.missing.map(({ code }) => code.replace('liability.missing.', '')) };
}

function lineWith(days: { readonly from?: string; readonly until?: string; readonly due?: string }): ClaimLine {
  const { from: _from, until: _until, due: _due, ...rest } = line('L1', 'c1');
  return { ...rest, ...Object.fromEntries(Object.entries(days).map(([name, on]) => [name, day(on)])) };
}

const chain = [contract('c1', 'A', 'E', ['c0']), contract('c0', 'R', 'A')];
const illegal = { asOf: '2025-09-01', place: 'DE', regimes: ['de-aufenthg-98a'], contracts: chain };
const invokes = { claim: { invokes: ['unauthorised_employment'] } };

describe('a careful check, where the last day worked is not recorded', () => {
  const check = (on: string, days: Parameters<typeof lineWith>[0]) =>
    rowOf({ ...illegal, ...invokes, lines: [lineWith(days)], events: [event('careful_check', on, 'A', [])] }, 'A')
      .status;

  test('frees if it was made by the first day that may have been the last, and is not proved in time later', () => {
    expect(check('2025-03-01', { from: '2025-03-01', due: '2025-04-15' })).toBe('does_not_owe');
    expect(check('2025-03-02', { from: '2025-03-01', due: '2025-04-15' })).toBe('owes');
    expect(check('2025-03-31', { until: '2025-04-01', due: '2025-04-15' })).toBe('does_not_owe');
    expect(check('2025-04-01', { until: '2025-04-01', due: '2025-04-15' })).toBe('owes');
  });
});

describe('knowledge while the work was done, where its last day is not recorded', () => {
  const knowing = (state: 'knew' | 'did_not_know', on: string) =>
    rowOf(
      {
        ...{ ...illegal, ...invokes },
        contracts: [contract('c1', 'A', 'E', ['c0']), contract('c0', 'B', 'A', ['top']), contract('top', 'R', 'B')],
        lines: [lineWith({ from: '2025-03-01', due: '2025-04-15' })],
        knowledge: [{ party: 'B', of: 'unauthorised_employment', state, on: day(on), source: 'test' }],
      },
      'B',
    ).status;

  test('is open if it came when the work may have been over', () => {
    expect(knowing('knew', '2025-03-01')).toBe('owes');
    expect(knowing('knew', '2025-03-02')).toBe('may_owe');
    expect(knowing('did_not_know', '2025-03-02')).toBe('may_owe');
  });
});

describe('a fact of a party that changed', () => {
  const entrepreneur = (value: boolean, from: string): PartyFact => ({ fact: 'entrepreneur', value, from: day(from) });
  const client = (days: Parameters<typeof lineWith>[0]) =>
    rowOf(
      {
        ...{ asOf: '2025-09-01', place: 'CA-QC', regimes: ['ca-qc-95'] },
        contracts: [contract('c1', 'A', 'E')],
        parties: [party('E'), party('A', entrepreneur(false, '2010-01-01'), entrepreneur(true, '2025-03-20'))],
        lines: [{ ...lineWith(days), rateBasis: 'statutory_minimum' }],
      },
      'A',
    );

  test('within the time in which the work may have ended is missing by the day that would tell', () => {
    expect(client({ from: '2025-03-01', until: '2025-04-01', due: '2025-04-15' }).status).toBe('owes');
    expect(client({ until: '2025-04-01', due: '2025-04-15' }).status).toBe('owes');
    expect(client({ from: '2025-03-01', due: '2025-04-15' })).toEqual({
      status: 'cannot_tell',
      missing: ['line.until'],
    });
    expect(client({ from: '2025-03-20', due: '2025-04-15' }).status).toBe('owes');
  });
});

describe('a contract above, where the first day worked is not recorded', () => {
  const buyers = (days: Parameters<typeof lineWith>[0]) => {
    const span = (from: string, until?: string) => ({
      from: day(from),
      ...(until === undefined ? {} : { until: day(until) as Day }),
    });
    const facts = {
      ...{ asOf: '2025-09-01', place: 'GR', regimes: ['gr-4554-2018-9'] },
      contracts: [
        contract('c1', 'A', 'E', ['old', 'new'], span('2020-01-01', '2026-01-01')),
        contract('old', 'R', 'A', [], span('2020-01-01', '2025-03-10')),
        contract('new', 'S', 'A', [], span('2025-03-10')),
      ],
      lines: [lineWith(days)],
    };
    return { R: rowOf(facts, 'R'), S: rowOf(facts, 'S') };
  };

  test('is above it for certain only where all of the time in which the work may lie is within its days', () => {
    const { R, S } = buyers({ due: '2025-04-15' });
    expect([R.status, S.status]).toEqual(['cannot_tell', 'cannot_tell']);
    expect([R.missing, S.missing].map((codes) => codes.includes('line.from'))).toEqual([true, true]);
    expect(buyers({ from: '2025-03-12', due: '2025-04-15' }).S.status).toBe('may_owe');
    expect(buyers({ from: '2025-03-12', due: '2025-04-15' }).R.status).toBe('does_not_owe');
  });
});

describe('who stands beside the debtor', () => {
  const owner = (days: Parameters<typeof lineWith>[0]) => {
    const facts = factsOf({
      ...{ asOf: '2025-09-01', place: 'PT', regimes: ['pt-ct-174-2'] },
      contracts: [contract('c1', 'A', 'E', [], { kind: 'labour_supply' })],
      parties: [party('E', { fact: 'status', value: 'insolvent', from: day('2025-01-01') }), party('A'), party('H')],
      lines: [lineWith(days)],
    });
    const relations = [{ kind: 'manages', party: 'H', of: 'A', from: day('2025-03-20') }] as const;
    return trace({ ...facts, relations }, regimes).parties.find((row) => row.party === 'H');
  };

  test('from a day on which the work may have been over cannot be told', () => {
    expect(owner({ from: '2025-03-01', until: '2025-04-01' })?.status).toBe('owes');
    expect(owner({ from: '2025-03-01', until: '2025-03-20' })?.status).toBe('does_not_owe');
    expect(owner({ from: '2025-03-01', due: '2025-04-15' })?.status).toBe('cannot_tell');
  });
});

describe('the employer’s own debt', () => {
  const own = (days: Parameters<typeof lineWith>[0]) =>
    rowOf({ asOf: '2025-03-10', contracts: chain, lines: [lineWith(days)] }, 'E');

  test('is not owed before the work began, whether or not its end is recorded', () => {
    expect(own({ from: '2025-04-01', until: '2025-05-01' }).status).toBe('may_owe');
    expect(own({ from: '2025-04-01' }).status).toBe('may_owe');
    expect(own({ from: '2025-03-10' }).status).toBe('owes');
  });

  test('cannot be told while the work may not have begun', () => {
    expect(own({ until: '2025-05-01' })).toEqual({ status: 'cannot_tell', missing: ['line.from'] });
    expect(own({ due: '2025-05-15' })).toEqual({ status: 'cannot_tell', missing: ['line.from'] });
    expect(own({ until: '2025-03-11' }).status).toBe('owes');
    expect(own({ due: '2025-03-10' }).status).toBe('owes');
  });

  test('of a penalty that must be assessed in time cannot be told where the text is not known', () => {
    const penalty = (days: Parameters<typeof lineWith>[0]) =>
      rowOf(
        {
          ...{ asOf: '2014-06-01', place: 'US-CA', regimes: ['us-ca-1743-2001', 'us-ca-1743-2014'], contracts: chain },
          lines: [{ ...lineWith(days), kind: 'penalty' }],
        },
        'E',
      ).status;
    expect(penalty({ from: '2013-11-01', until: '2013-12-01' })).toBe('may_owe');
    expect(penalty({ from: '2014-01-01', until: '2014-02-01' })).toBe('may_owe');
    expect(penalty({ from: '2013-12-01', until: '2014-02-01' })).toBe('cannot_tell');
  });
});
