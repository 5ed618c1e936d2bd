import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import type { LiabilityRow, TraceAnswer } from '../../../server/domain/liability/answer.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import { amountText, money } from '../../../server/domain/money.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, event, factsOf, line, party } from './facts.ts';

const regimes = loadRegimes();
const ask = (given: Parameters<typeof factsOf>[0]) => trace(factsOf(given), regimes);

function row(answer: TraceAnswer, who: string, basis = 'gross', regime = 'no-allmenn-13'): LiabilityRow {
  const found = answer.parties.filter(
    (r) => r.party === who && r.basis === basis && (r.regime === regime || r.regime === 'employment'),
  );
  expect(found).toHaveLength(1);
  return found[0] as LiabilityRow;
}

const claimTo = (who: string, on = '2025-04-20') => event('written_claim', on, 'creditor', [who]);
const chain = [contract('c1', 'B', 'M'), contract('c2', 'M', 'E', ['c1'])];

describe('inferred links stay marked to the answer', () => {
  const inferred = [
    contract('c1', 'B', 'M'),
    contract('c2', 'M', 'C', ['c1']),
    contract('c3', 'C', 'E', [], { aboveKnown: false, under: [{ contract: 'c2', evidence: 'inferred' }] }),
  ];

  test('who is reached only through one never owes, and is never absent', () => {
    const m = row(ask({ contracts: inferred, lines: [line('L1', 'c3')], events: [claimTo('M'), claimTo('C')] }), 'M');
    expect([m.status, m.inferred, m.reason.code]).toEqual(['may_owe', true, 'liability.reason.link_inferred']);
    expect(m.conditions).toContainEqual(
      expect.objectContaining({ code: 'liability.condition.link_documented', state: 'unknown', bars: 'debt' }),
    );
  });

  test('a position that rests on an inferred link does not count as held', () => {
    const c = row(ask({ contracts: inferred, lines: [line('L1', 'c3')], events: [claimTo('C')] }), 'C');
    expect([c.status, c.inferred]).toEqual(['may_owe', true]);
  });

  test('whoever said that nothing stands above, a link above that is inferred leaves the position open', () => {
    const top = (evidence: 'documented' | 'inferred', kind: 'works' | 'sale') =>
      row(
        ask({
          ...{ regimes: ['us-ny-198-e'], place: 'US-NY' },
          contracts: [
            contract('c1', 'R', 'M', [], {
              ...{ signed: day('2024-01-01'), amendments: [], aboveKnown: true },
              under: [{ contract: 'c0', evidence }],
            }),
            contract('c0', 'T', 'R', [], { kind, signed: day('2024-01-01'), amendments: [] }),
            contract('c2', 'M', 'E', ['c1']),
          ],
          lines: [line('L1', 'c2')],
        }),
        'M',
        'gross',
        'us-ny-198-e',
      ).status;
    expect(top('documented', 'works')).toBe('does_not_owe');
    expect(top('inferred', 'works')).toBe('cannot_tell');
    // The chain would not go on at a sale.
    expect(top('inferred', 'sale')).toBe('owes');
  });

  test('a documented way goes before an inferred one', () => {
    const both = [...inferred.slice(0, 2), contract('c3', 'C', 'E', ['c2'])];
    const m = row(ask({ contracts: both, lines: [line('L1', 'c3')], events: [claimTo('M')] }), 'M');
    expect([m.status, m.inferred]).toEqual(['owes', false]);
  });
});

describe('where the documents end is not the top of the chain', () => {
  test('the buyer of the last contract held is neither end client nor not', () => {
    const answer = ask({
      contracts: [contract('c1', 'M', 'E', [], { aboveKnown: false })],
      lines: [line('L1', 'c1')],
      events: [claimTo('M')],
    });
    const m = row(answer, 'M');
    expect(m.status).toBe('cannot_tell');
    expect(m.amount).toBeNull();
    expect(m.missing.map((x) => x.code)).toContain('liability.missing.position');
  });

  test('nor is it where all that is documented above a contract is itself', () => {
    const ownTop = contract('c1', 'M', 'E', ['c1'], { aboveKnown: false });
    const m = row(ask({ contracts: [ownTop], lines: [line('L1', 'c1')], events: [claimTo('M')] }), 'M');
    expect(m.status).toBe('cannot_tell');
    expect(m.missing.map((x) => x.code)).toContain('liability.missing.position');
  });
});

describe('a line whose contract is not known', () => {
  const two = [
    ...chain,
    contract('d1', 'B2', 'N'),
    contract('d2', 'N', 'E', ['d1']),
    contract('old', 'B3', 'E', [], { until: day('2024-01-01') }),
  ];
  const answer = ask({ contracts: two, lines: [line('L1', null)], events: [claimTo('M'), claimTo('N')] });

  test('gives a branch for each contract that it could be, and none for one that had ended', () => {
    expect(answer.branches.map((b) => [b.line, b.contract])).toEqual([
      ['L1', 'c2'],
      ['L1', 'd2'],
    ]);
  });

  test('no branch counts as owed, and none is in the rows or the sums', () => {
    for (const branch of answer.branches) for (const r of branch.parties) expect(r.status).not.toBe('owes');
    expect(answer.branches[0]?.parties.find((r) => r.party === 'M')?.status).toBe('may_owe');
    expect(answer.parties.map((r) => r.party)).toEqual(['E']);
    expect(amountText(answer.maxRecovery)).toBe('1000.00');
    expect(answer.missing.map((m) => m.code)).toContain('liability.missing.line.contract');
  });
});

test('a line for the employer itself has no chain', () => {
  const answer = ask({ contracts: chain, lines: [line('L1', undefined)], events: [claimTo('M')] });
  expect(row(answer, 'M').status).toBe('does_not_owe');
  expect(answer.branches).toEqual([]);
});

describe('version by the day that the law names', () => {
  const garments = [contract('c1', 'B', 'F', [], { nace: '14' }), contract('c2', 'F', 'E', ['c1'], { nace: '14' })];
  const usd = { way: 'amount', amount: money('500.00', 'USD') } as const;
  const across = line('L1', 'c2', {
    from: day('2021-12-20'),
    until: day('2022-01-10'),
    rateBasis: 'statutory_minimum',
    unpaid: usd,
  });

  test('a line across a change of law cannot be told, and says on which day to split it', () => {
    const given = {
      contracts: garments,
      lines: [across],
      place: 'US-CA',
      regimes: ['us-ca-2673-1-2000', 'us-ca-2673-1-2022'],
      asOf: '2022-06-01',
      claim: { currency: 'USD' },
    };
    const answer = ask(given);
    expect(answer.regimes.map((r) => r.lines)).toEqual([['L1'], ['L1']]);
    const f = row(answer, 'F', 'gross', 'us-ca-2673-1-2022');
    expect(f.status).toBe('cannot_tell');
    expect(f.missing[0]).toMatchObject({ code: 'liability.missing.split', params: { on: { value: '2022-01-01' } } });
  });

  test('the day before and the day of a border', () => {
    const at = (from: string, until: string) =>
      ask({
        contracts: garments,
        lines: [{ ...across, from: day(from), until: day(until) }],
        place: 'US-CA',
        regimes: ['us-ca-2673-1-2000', 'us-ca-2673-1-2022'],
        asOf: '2022-06-01',
        claim: { currency: 'USD' },
      }).regimes;
    expect(at('2021-12-31', '2022-01-01').map((r) => r.lines)).toEqual([['L1'], []]);
    expect(at('2022-01-01', '2022-01-02').map((r) => r.lines)).toEqual([[], ['L1']]);
  });
});

describe('public works without the completion and the assessment', () => {
  const works = [
    contract('c1', 'D', 'P', [], { publicWorks: true }),
    contract('c3', 'P', 'E', ['c1'], { publicWorks: true }),
  ];
  const given = {
    contracts: works,
    lines: [line('L1', 'c3', { from: day('2014-05-05'), until: day('2014-05-31'), rateBasis: 'prevailing_wage' })],
    place: 'US-CA',
    regimes: ['us-ca-1743-2001', 'us-ca-1743-2014'],
    asOf: '2016-05-15',
  };

  test('no deadline is printed and the day of completion is named', () => {
    const answer = ask(given);
    const p = row(answer, 'P', 'gross', 'us-ca-1743-2014');
    expect(p.deadlines).toEqual([]);
    expect(p.status).toBe('may_owe');
    expect(p.missing.map((m) => m.code)).toContain('liability.missing.event.completion');
    expect(answer.missing.map((m) => m.code)).toContain('liability.missing.event.completion');
  });

  test('one of two days of completion is not enough', () => {
    const half = ask({ ...given, events: [event('acceptance', '2014-08-31', 'D', ['P'], { about: ['c1'] })] });
    expect(row(half, 'P', 'gross', 'us-ca-1743-2014').deadlines).toEqual([]);
    const denied = { ...event('completion_notice', '2014-08-01', 'D', ['P'], { about: ['c1'] }), occurred: false };
    const whole = ask({ ...given, events: [denied, event('acceptance', '2014-08-31', 'D', ['P'], { about: ['c1'] })] });
    expect(row(whole, 'P', 'gross', 'us-ca-1743-2014').deadlines).toContainEqual(
      expect.objectContaining({ what: 'assess_by', on: '2016-02-29' }),
    );
  });
});

describe('events and amounts', () => {
  test('a claim about other lines is no claim for this one', () => {
    const other = event('written_claim', '2025-04-20', 'creditor', ['M'], { about: ['L9'] });
    expect(
      row(
        ask({ contracts: chain.concat(contract('c3', 'E', 'X', ['c2'])), lines: [line('L1', 'c2')], events: [other] }),
        'M',
      ).status,
    ).toBe('may_owe');
  });

  test('what happens after the day of the question is not known yet', () => {
    expect(
      row(ask({ contracts: chain, lines: [line('L1', 'c2')], events: [claimTo('M', '2025-05-02')] }), 'M').status,
    ).toBe('may_owe');
    expect(
      row(ask({ contracts: chain, lines: [line('L1', 'c2')], events: [claimTo('M', '2025-05-01')] }), 'M').status,
    ).toBe('owes');
  });

  test('a net amount without a net share cannot be told', () => {
    const g = party('M', { fact: 'own_needs', value: false, from: day('2000-01-01') });
    const given = {
      contracts: chain,
      parties: [party('B'), g, party('E')],
      lines: [line('L1', 'c2', { rateBasis: 'statutory_minimum' })],
      place: 'DE',
      regimes: ['de-milog-13'],
    };
    const m = row(ask(given), 'M', 'net', 'de-milog-13');
    expect([m.status, m.amount, m.missing.map((x) => x.code)]).toEqual([
      'cannot_tell',
      null,
      ['liability.missing.net_factor'],
    ]);
  });

  test('a rate that the rule does not cover leaves its lawful part missing', () => {
    const m = row(
      ask({ contracts: chain, lines: [line('L1', 'c2', { rateBasis: 'contract' })], events: [claimTo('M')] }),
      'M',
    );
    expect([m.status, m.missing.map((x) => x.code)]).toEqual(['cannot_tell', ['liability.missing.covered_rate']]);
  });

  test('two debtors and two lines: each line is paid once', () => {
    const answer = ask({ contracts: chain, lines: [line('L1', 'c2'), line('L2', 'c2')], events: [claimTo('M')] });
    expect(amountText(answer.totalClaim)).toBe('2000.00');
    expect(amountText(answer.maxRecovery)).toBe('2000.00');
  });

  test('a model never counts in what can come in', () => {
    const gone = (id: string) => ({
      ...party(id),
      facts: [{ fact: 'status' as const, value: 'cannot_be_located', from: day('2000-01-01') }],
    });
    const three = [contract('c1', 'B', 'M'), contract('c2', 'M', 'E', ['c1'])];
    const answer = ask({
      contracts: three,
      parties: [party('B'), party('M'), gone('E')],
      lines: [line('L1', 'c2')],
      regimes: ['model-picum-2007'],
    });
    expect(row(answer, 'M', 'gross', 'model-picum-2007')).toMatchObject({ status: 'owes', model: true });
    expect(amountText(answer.maxRecovery)).toBe('0.00');
  });

  test('without a filter the law of the place is asked, and no model', () => {
    const { regimes: _filter, ...facts } = factsOf({ contracts: chain, lines: [line('L1', 'c2')] });
    expect(trace(facts, regimes).regimes.map((r) => r.regime)).toEqual(['no-allmenn-13']);
  });
});

describe('the head contract, where the kind of a contract above it is not known', () => {
  /** A is the main contractor of X's public works; a sale from Y to X stands above, or work of a kind not known. */
  const mainContractor = (above: 'sale' | 'not known', evidence: 'documented' | 'inferred') => {
    const { kind: _kind, ...unsaid } = contract('c2', 'Y', 'X');
    const rows = ask({
      regimes: ['us-ca-218-8'],
      contracts: [
        above === 'sale' ? { ...unsaid, kind: 'sale' } : unsaid,
        contract('c1', 'X', 'A', [], { publicWorks: true, under: [{ contract: 'c2', evidence }] }),
        contract('c0', 'A', 'E', ['c1'], { nace: '41' }),
      ],
      lines: [line('L1', 'c0', { from: day('2023-02-01'), until: day('2023-02-28') })],
    }).parties.filter((r) => r.party === 'A' && r.regime === 'us-ca-218-8');
    expect(rows).toHaveLength(1);
    return rows[0] as LiabilityRow;
  };

  test('public works below a sale are left out', () => {
    const { status, reason } = mainContractor('sale', 'documented');
    expect([status, reason.code]).toEqual(['does_not_owe', 'liability.reason.public_works']);
  });

  test('a link that is only inferred does not move the head', () => {
    for (const above of ['sale', 'not known'] as const) {
      const { status, reason } = mainContractor(above, 'inferred');
      expect([above, status, reason.code]).toEqual([above, 'does_not_owe', 'liability.reason.public_works']);
    }
  });

  test('a documented link moves it or not: the kind is what is missing', () => {
    const { status, missing } = mainContractor('not known', 'documented');
    expect(status).toBe('cannot_tell');
    expect(missing).toContainEqual(expect.objectContaining({ code: 'liability.missing.contract.kind', holder: 'Y' }));
  });
});

describe('work outside the days of a contract above it', () => {
  const dated = (id: string, buyer: string, from: string, until: string) =>
    contract(id, buyer, 'M', [], { from: day(from), until: day(until) });
  const work = (id: string, under: string[]) => contract(id, 'M', 'E', under);
  const asked = (contracts: ReturnType<typeof contract>[]) =>
    ask({ contracts, lines: [line('L1', 'c9')], events: [claimTo('B'), claimTo('M')] });

  test('is not work for nobody: contracts are worked under beyond their days, so its buyer cannot be told', () => {
    const b = row(asked([dated('c1', 'B', '2020-01-01', '2021-01-01'), work('c9', ['c1'])]), 'B');
    expect([b.status, b.reason.code]).toEqual(['cannot_tell', 'liability.reason.outside_days']);
    expect(b.missing.map(({ code }) => code)).toContain('liability.missing.outside_days');
  });

  test('is not under it where another contract stood in its place', () => {
    const now = dated('c2', 'D', '2025-01-01', '2026-01-01');
    const answer = asked([dated('c1', 'B', '2020-01-01', '2021-01-01'), now, work('c9', ['c1', 'c2'])]);
    expect(row(answer, 'B').status).toBe('does_not_owe');
  });
});

describe('a place of which no law is held', () => {
  const { regimes: _filter, ...facts } = factsOf({ contracts: chain, lines: [line('L1', 'c2')] });
  const at = (place: string, filter?: readonly string[]) =>
    trace(
      { ...facts, claim: { ...facts.claim, place }, ...(filter === undefined ? {} : { regimes: filter }) },
      regimes,
    );
  const codes = (answer: TraceAnswer) => answer.missing.map(({ code }) => code);

  test('is said: nothing is known of anybody but the employer', () => {
    expect(codes(at('CZ'))).toContain('liability.missing.no_law');
    expect(codes(at('CZ', ['no-allmenn-13']))).not.toContain('liability.missing.no_law');
    expect(codes(at('NO'))).not.toContain('liability.missing.no_law');
  });

  test('is said as well of work before the first text of the place that is held', () => {
    const worked = (id: string, from: string, until: string) =>
      line(id, 'c2', { from: day(from), until: day(until), due: day(until) });
    const old = worked('L1', '2015-10-01', '2015-11-01');
    const later = worked('L2', '2015-12-01', '2016-01-01');
    const of = (...lines: readonly ReturnType<typeof worked>[]) =>
      trace({ ...facts, claim: { ...facts.claim, place: 'ES', lines } }, regimes);
    expect(codes(of(old))).toContain('liability.missing.no_law');
    expect(codes(of(later))).not.toContain('liability.missing.no_law');
    expect(of(old, later).missing).toContainEqual(
      expect.objectContaining({
        code: 'liability.missing.no_law_of_line',
        params: expect.objectContaining({ line: { type: 'line', value: 'L1' } }),
      }),
    );
    expect(codes(of(old, later))).not.toContain('liability.missing.no_law');
    expect(codes(of(later))).not.toContain('liability.missing.no_law_of_line');
  });
});

describe('the head above two links that are only inferred', () => {
  const us = { kind: 'works', nace: '41', signed: day('2024-01-01'), amendments: [], publicWorks: false } as const;
  const of = (evidence: 'documented' | 'inferred') =>
    row(
      ask({
        ...{ regimes: ['us-dba-5-5'], place: 'US-NY' },
        contracts: [
          contract('c1', 'A', 'C', [], { ...us, aboveKnown: true }),
          contract('c2', 'C', 'B', [], { ...us, aboveKnown: false, under: [{ contract: 'c1', evidence }] }),
          contract('c3', 'B', 'E', [], { aboveKnown: false, under: [{ contract: 'c2', evidence: 'inferred' }] }),
        ],
        lines: [line('L1', 'c3', { rateBasis: 'prevailing_wage' })],
      }),
      'C',
      'gross',
      'us-dba-5-5',
    );

  test('is that of whom documents lead to it, and frees nobody whom they do not', () => {
    expect(of('documented').reason.code).toBe('liability.reason.no_public_money');
    expect(of('inferred').status).toBe('cannot_tell');
  });
});
