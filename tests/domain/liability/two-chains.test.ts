/** One employer under two chains: what was done about the debt of the one is nothing for that of the other. */
import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { CaseEvent, ClaimLine, Contract } from '../../../server/domain/model.ts';
import { amountText, decimal, money } from '../../../server/domain/money.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, event, factsOf, line, party } from './facts.ts';

const regimes = loadRegimes();

/** R and A stand above one line, R and B above the other. */
function answer(
  regime: string,
  place: string,
  of: Partial<Contract>,
  events: readonly CaseEvent[],
  { invokes = [], ...more }: Partial<ClaimLine> & { readonly invokes?: readonly string[] } = {},
) {
  const contracts = [
    contract('a1', 'R', 'A', [], of),
    contract('a2', 'A', 'E', ['a1'], of),
    contract('b1', 'R', 'B', [], of),
    contract('b2', 'B', 'E', ['b1'], of),
  ];
  const lines = [line('LA', 'a2', more), line('LB', 'b2', more)];
  const parties = [
    party('R', { fact: 'entrepreneur', value: true, from: day('2000-01-01') }),
    ...['A', 'B', 'E'].map((id) => party(id)),
  ];
  const facts = factsOf({
    asOf: '2026-09-01',
    place,
    regimes: [regime],
    contracts,
    lines,
    parties,
    events,
    claim: { invokes },
  });
  const { parties: rows } = trace(facts, regimes);
  return (id: string) => {
    const row = rows.find((one) => one.party === id && one.regime === regime);
    return [row?.status, row?.lines.join(), row?.amount && amountText(row.amount), row?.order];
  };
}

const failed = event('enforcement_failed', '2025-06-01', 'creditor', ['E'], { about: ['LA'] });

describe('an act that is about the debt of one chain alone', () => {
  test.each([
    ['ch-entsg-5', 'CH', { nace: '41' }, [failed], { rateBasis: 'statutory_minimum' }],
    [
      'cl-183-b',
      'CL',
      {},
      [
        failed,
        ...['a2', 'b2'].flatMap((id) => [
          event('check', '2025-03-02', id === 'a2' ? 'A' : 'B', ['E'], {
            about: [id],
            what: ['wage_payment', 'social_security'],
          }),
          event('corrective_action', '2025-03-02', id === 'a2' ? 'A' : 'B', [], {
            about: [id],
            what: ['retained_funds'],
          }),
        ]),
      ],
      {},
    ],
    [
      'fr-l8222-1',
      'FR',
      { signed: day('2025-02-01'), price: { bound: 'exact', ...money('9000.00', 'NOK') }, shareOfWork: decimal('1') },
      [event('finding', '2025-06-01', 'authority', ['E'], { about: ['LA'], what: ['undeclared_work'] })],
      {},
    ],
  ] as const)('%s: opens the one, and leaves the other within reach', (regime, place, of, events, more) => {
    const row = answer(regime, place, of as Partial<Contract>, events, more as Partial<ClaimLine>);
    expect(row('A')[0]).toBe('owes');
    expect(row('B')[0]).toBe('may_owe');
  });

  test('Netherlands: enough done below in one chain does not open the top of the other by the year', () => {
    const events = [
      failed,
      event('judgment', '2025-05-01', 'court', ['E'], { about: ['LA'] }),
      event('written_claim', '2025-05-01', 'creditor', ['R'], { about: ['LA', 'LB'] }),
    ];
    expect(answer('nl-was-616-2015', 'NL', {}, events)('R').slice(0, 2)).toEqual(['owes', 'LA']);
  });

  test('Belgium: a notice about one chain covers nothing of the other', () => {
    const events = [event('inspectorate_notice', '2025-03-01', 'authority', ['R'], { about: ['a2'] })];
    const row = answer('be-1965-general', 'BE', { nace: '81.2' }, events, { due: day('2025-04-15') });
    expect(row('R').slice(0, 2)).toEqual(['owes', 'LA']);
  });

  test('Belgium: a declaration for one contract is none for another of the same two', () => {
    const held = event('declaration', '2025-02-01', 'A', ['R'], { about: ['a1'], what: ['wages_are_paid'] });
    const { parties } = trace(
      factsOf({
        ...{ asOf: '2025-09-01', place: 'BE', regimes: ['be-1965-construction'], employer: 'A', events: [held] },
        contracts: [contract('a1', 'R', 'A'), contract('a2', 'R', 'A')],
        lines: [line('L1', 'a1'), line('L2', 'a2')],
        parties: [party('R'), party('A')],
      }),
      regimes,
    );
    const row = parties.find((one) => one.party === 'R');
    expect([row?.status, row?.lines]).toEqual(['owes', ['L2']]);
  });

  test('Italy: a plea in the suit over one debt ranks that one behind', () => {
    const events = [event('pleading', '2016-06-01', 'R', ['court'], { about: ['LA'], what: ['prior_enforcement'] })];
    const worked = { from: day('2016-03-01'), until: day('2016-04-01'), due: day('2016-04-15') };
    const until = day('2026-01-01');
    const one = answer('it-276-29-2012', 'IT', { until }, events, worked)('R');
    expect(one).toEqual(['owes', 'LA,LB', '2000.00', 1]);
  });
});

test('a payment into the blocked account of one supplier lessens the debt of its own chain only', () => {
  const paid = event('escrow_payment', '2025-05-01', 'R', ['A'], { about: ['a1'], amount: money('1500.00', 'NOK') });
  const of = { product: 'clothing' as const, nace: '14' };
  const row = answer('nl-iw-35a', 'NL', of, [paid], { kind: 'wage_tax' });
  expect(row('R').slice(0, 3)).toEqual(['owes', 'LA,LB', '1000.00']);
});

test('Argentina: under two workshops others may have worked, and two months of pay are not told', () => {
  const unpaid = {
    way: 'hours',
    hours: decimal('100'),
    rateDue: money('10.00', 'NOK'),
    paid: money('0.00', 'NOK'),
  } as const;
  const contracts = [
    ...['A', 'B'].flatMap((id) => [
      contract(`${id}1`, 'R', id, [], { kind: 'outwork', nace: '14' }),
      contract(`${id}2`, id, 'E', [`${id}1`], { kind: 'outwork', nace: '14' }),
    ]),
  ];
  const month = (id: string, under: string, m: number) =>
    line(id, under, {
      unpaid,
      from: day(`2025-0${m}-01`),
      until: day(`2025-0${m + 1}-01`),
      due: day(`2025-0${m + 1}-05`),
    });
  const status = (...lines: readonly ClaimLine[]) =>
    trace(
      factsOf({
        asOf: '2025-09-01',
        place: 'AR',
        regimes: ['ar-12713-4'],
        contracts,
        lines,
        claim: { workForm: 'outwork' },
      }),
      regimes,
    ).parties.find((row) => row.party === 'R')?.status;
  expect(status(month('L1', 'A2', 1), month('L2', 'B2', 2))).toBe('owes');
  expect(status(month('L1', 'A2', 1), month('L2', 'B2', 2), month('L3', 'B2', 3))).toBe('cannot_tell');
  expect(status(month('L1', 'A2', 1), month('L2', 'A2', 2), month('L3', 'A2', 3))).toBe('owes');
});
