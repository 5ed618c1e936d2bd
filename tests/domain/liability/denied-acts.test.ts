/** An act that one document tells and another denies is neither done nor not done: nothing sure is built on it. */
import { expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { CaseEvent } from '../../../server/domain/model.ts';
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
