/** An act that one document tells and another denies is neither done nor not done: nothing sure is built on it. */
import { describe, expect, test } from '@jest/globals';
import { render } from '../../../schema/messages/index.ts';
import { day } from '../../../server/domain/dates.ts';
import { lineAmounts } from '../../../server/domain/letters/line-amounts.ts';
import { balancesOfFacts } from '../../../server/domain/liability/facts-balances.ts';
import { whatWouldSettle } from '../../../server/domain/liability/settle/settle.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { CaseEvent } from '../../../server/domain/model.ts';
import { amountText, money } from '../../../server/domain/money.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, event, factsOf, line } from './facts.ts';

const regimes = loadRegimes();
const CHAIN = [contract('c1', 'R', 'A'), contract('c2', 'A', 'B', ['c1']), contract('c3', 'B', 'E', ['c2'])];

interface Asked {
  readonly regime: string;
  readonly party: string;
  readonly place: string;
  readonly asOf: string;
  readonly events: readonly CaseEvent[];
  readonly nace?: string;
}

function said({ regime, party, place, asOf, events, nace = '41' }: Asked) {
  const contracts = CHAIN.map((one) => ({ ...one, nace, signed: day('2024-02-01'), amendments: [] }));
  const lines = [line('L1', 'c3', { rateBasis: 'generally_applied_cba' })];
  const facts = factsOf({ ...{ asOf, regimes: [regime], place, contracts, lines, events } });
  const row = trace(facts, regimes).parties.find((one) => one.party === party && one.regime === regime);
  return [row?.status, row?.missing.map(({ code }) => code.replace('liability.missing.', ''))];
}

const both = (one: CaseEvent): readonly CaseEvent[] => [one, { ...one, occurred: false }];

test('a written claim that is denied can be made again as long as there is time; later nobody can tell', () => {
  const claim = event('written_claim', '2025-05-01', 'creditor', ['A']);
  const norway = { regime: 'no-allmenn-13', party: 'A', place: 'NO' };
  expect(said({ ...norway, asOf: '2025-06-01', events: [claim] })).toEqual(['owes', []]);
  expect(said({ ...norway, asOf: '2025-06-01', events: both(claim) })).toEqual(['may_owe', ['act_denied']]);
  expect(said({ ...norway, asOf: '2025-09-01', events: [claim] })).toEqual(['owes', []]);
  expect(said({ ...norway, asOf: '2025-09-01', events: both(claim) })).toEqual(['cannot_tell', ['act_denied']]);
  expect(said({ ...norway, asOf: '2025-09-01', events: [] })).toEqual(['does_not_owe', []]);
});

test('one that nobody denies counts beside one that is denied', () => {
  const norway = { regime: 'no-allmenn-13', party: 'A', place: 'NO', asOf: '2025-09-01' };
  const second = event('written_claim', '2025-05-20', 'creditor', ['A'], { about: ['L1'] });
  const events = [...both(event('written_claim', '2025-05-01', 'creditor', ['A'])), second];
  expect(said({ ...norway, events })).toEqual(['owes', []]);
});

test('a look-back from a denied claim holds as far as a claim of today would reach', () => {
  const claim = event('written_claim', '2025-05-01', 'creditor', ['B']);
  const sweden = { regime: 'se-2018-1472', party: 'B', place: 'SE' };
  expect(said({ ...sweden, asOf: '2025-06-02', events: both(claim) })).toEqual(['may_owe', ['act_denied']]);
  expect(said({ ...sweden, asOf: '2025-09-01', events: both(claim) })).toEqual(['cannot_tell', ['act_denied']]);
});

test('a notice of an authority that is denied opens no window and no duty', () => {
  const notice = event('inspectorate_notice', '2025-02-10', 'authority', ['B']);
  const belgium = { regime: 'be-1965-general', party: 'B', place: 'BE', asOf: '2025-05-01', nace: '80' };
  expect(said({ ...belgium, events: [notice] })[0]).toBe('owes');
  expect(said({ ...belgium, events: both(notice) })).toEqual(['cannot_tell', ['act_denied']]);
  const france = { regime: 'fr-l3245-2', party: 'A', place: 'FR', asOf: '2025-05-01' };
  const told = event('inspectorate_notice', '2025-04-20', 'authority', ['A']);
  const silent = event('injunction', '2025-04-20', 'A', ['E'], { occurred: false });
  expect(said({ ...france, events: [told, silent] })[0]).toBe('owes');
  expect(said({ ...france, events: [...both(told), silent] })).toEqual(['cannot_tell', ['act_denied']]);
});

test('a suit that is denied keeps no debt alive, and does not lose it', () => {
  const suit = event('court_filing', '2026-01-10', 'creditor', ['B'], { about: ['L1'] });
  const spain = { regime: 'es-et-42-wages', party: 'B', place: 'ES', asOf: '2026-09-01' };
  const rows = (events: readonly CaseEvent[]) => {
    const lines = [line('L1', 'c3')];
    const activity = 'normal_and_specific' as const;
    const contracts = CHAIN.map((one) => ({ ...one, activity, until: day('2025-04-01') }));
    const facts = factsOf({ ...{ asOf: spain.asOf, regimes: [spain.regime], place: 'ES', contracts, lines, events } });
    return trace(facts, regimes).parties.find(({ party, regime }) => party === 'B' && regime === spain.regime)?.status;
  };
  expect(rows([suit])).toBe('owes');
  expect(rows(both(suit))).toBe('cannot_tell');
  expect(rows([])).toBe('does_not_owe');
});

describe('a payment that one tells and another denies takes nothing off, and leaves open how much is owed', () => {
  const contracts = CHAIN.map((one) => ({ ...one, signed: day('2024-02-01') }));
  const claim = event('written_claim', '2025-04-20', 'creditor', ['A', 'B']);
  const nok = (text: string) => money(text, 'NOK');
  const paid = event('payment', '2025-04-25', 'E', ['creditor'], { about: ['L1'], amount: nok('300.00') });
  const denial: CaseEvent = { ...paid, occurred: false };
  const facts = (events: readonly CaseEvent[], lines = [line('L1', 'c3')]) =>
    factsOf({ contracts, lines, events: [claim, ...events] });
  const answered = (events: readonly CaseEvent[]) => {
    const { parties, totalClaim, missing } = trace(facts(events), regimes);
    const rows = parties.filter(({ party }) => party === 'E' || party === 'B');
    return [
      ...rows.map(({ status, amount }) => (amount === null ? status : amountText(amount))),
      amountText(totalClaim),
      missing.map(({ code }) => code.replace('liability.missing.', '')),
    ];
  };
  const OPEN = ['cannot_tell', 'cannot_tell', '0.00', ['payment.denied']];
  const LESS = ['700.00', '700.00', '700.00', []];

  test('told alone it counts, denied alone it is nothing, both leave it open', () => {
    expect(answered([paid])).toEqual(LESS);
    expect(answered([denial])).toEqual(['1000.00', '1000.00', '1000.00', []]);
    expect(answered([paid, denial])).toEqual(OPEN);
    expect(answered([denial, paid])).toEqual(OPEN);
  });

  test('a denial that leaves unsaid what it was, whose, when or on which line denies it all the same', () => {
    const { on: _on, amount: _amount, ...bare } = denial;
    expect(answered([paid, bare])).toEqual(OPEN);
    expect(answered([paid, { ...bare, about: [], to: [] }])).toEqual(OPEN);
    expect(answered([paid, { ...bare, about: ['c3'], from: 'unknown' }])).toEqual(OPEN);
    expect(answered([paid, { ...denial, on: day('2025-04-26') }])).toEqual(OPEN);
    expect(answered([{ ...paid, about: [] }, bare])).toEqual(OPEN);
  });

  test('what is said not to have been paid by somebody else, or another day and sum, denies nothing', () => {
    expect(answered([paid, { ...denial, from: 'B' }])).toEqual(LESS);
    expect(answered([paid, { ...denial, to: ['A'] }])).toEqual(LESS);
    expect(answered([paid, { ...denial, on: day('2025-04-01'), amount: nok('500.00') }])).toEqual(LESS);
    expect(answered([paid, { ...denial, on: day('2025-05-02') }])).toEqual(LESS);
  });

  test('of several payments it means the one that it agrees with best; the others count', () => {
    const earlier = { ...paid, on: day('2025-04-18') };
    const lines = lineAmounts([line('L1', 'c3')], balancesOfFacts(facts([earlier, paid, denial]), regimes), 'NOK');
    expect(answered([earlier, paid, denial])).toEqual(OPEN);
    expect(lines.map(({ since, left }) => [since, left?.least, left?.most])).toEqual([
      [nok('300.00'), nok('400.00'), nok('700.00')],
    ]);
  });

  test('what is left is told as a range: all denied payments made, and none', () => {
    const left = (...amounts: readonly string[]) => {
      const both = amounts.flatMap((text, nth) => {
        const one = { ...paid, on: day(`2025-04-2${nth}`), amount: nok(text) };
        return [one, { ...one, occurred: false }];
      });
      const [found] = lineAmounts([line('L1', 'c3')], balancesOfFacts(facts(both), regimes), 'NOK');
      return [found?.left?.least, found?.left?.most].map((one) => one && amountText(one));
    };
    expect(left('300.00')).toEqual(['700.00', '1000.00']);
    expect(left('300.00', '200.00')).toEqual(['500.00', '1000.00']);
    expect(left('1500.00')).toEqual(['0.00', '1000.00']);
  });

  test('who says it and who denies it are named, and what each would make of the debt', () => {
    const held = facts([
      { ...paid, saidBy: ['payslip.pdf'] },
      { ...denial, saidBy: ['the worker'] },
    ]);
    const answer = trace(held, regimes);
    expect(answer.missing.map(({ code, params, holder }) => render(code, params) + holder)).toEqual([
      'Whether the payment of NOK\u00a0300.00 on 25 Apr 2025 by E was made: said by payslip.pdf, denied by the worker.E',
    ]);
    const [settled] = whatWouldSettle(held, regimes, answer).facts;
    expect(settled?.values.map(([value]) => value?.value)).toEqual(['true', 'false']);
    expect(settled?.rows.map(({ party, outcomes }) => [party, ...outcomes.map(({ amount }) => amount)])).toEqual(
      ['E', 'A', 'B'].map((party) => [party, nok('700.00'), nok('1000.00')]),
    );
  });
});
