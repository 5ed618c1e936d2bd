import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { diligenceOf } from '../../../server/domain/liability/diligence.ts';
import type { CaseEvent, Contract, Knowledge, PartyFact } from '../../../server/domain/model.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, event, party } from './facts.ts';

const regimes = loadRegimes();
const AS_OF = day('2025-06-01');

interface Given {
  readonly place?: string;
  readonly buyer?: string;
  readonly supplier?: readonly PartyFact[];
  readonly events?: readonly CaseEvent[];
  readonly knowledge?: readonly Knowledge[];
  readonly days?: Pick<Contract, 'from' | 'until'>;
}

/** R engaged A, A engaged E; E's checks are A's to ask for. */
function checks({ place = 'AT', buyer = 'A', supplier = [], events = [], knowledge = [], days = {} }: Given) {
  const contracts = [contract('c1', 'R', 'A'), contract('c2', 'A', 'E', ['c1'], days)];
  const facts = {
    asOf: AS_OF,
    parties: [party('R'), party('A'), party('E', ...supplier)],
    contracts,
    events,
    knowledge,
  };
  const bought = contracts.find((one) => one.buyer === buyer);
  if (bought === undefined) throw new Error(`${buyer} buys nothing`);
  return diligenceOf(buyer, bought, place, facts, regimes);
}

const listed = (from: string, until?: string, value = true): PartyFact => ({
  ...{ fact: 'registered', value, from: day(from) },
  ...(until === undefined ? {} : { until: day(until) }),
});
const states = (given: Given) =>
  checks(given)
    .filter(({ defence }) => defence.code.endsWith('on_the_list_of_firms'))
    .map(({ state, lapses }) => [state, lapses ?? null]);

describe('the checks that a buyer could rely on', () => {
  test('a fact of the supplier that the law takes as a defence: held, held for so long, lapsed, not held, not known', () => {
    expect(states({ supplier: [listed('2024-01-01')] })).toEqual([['held', null]]);
    expect(states({ supplier: [listed('2024-01-01', '2025-09-01')] })).toEqual([['held', '2025-09-01']]);
    expect(states({ supplier: [listed('2024-01-01', '2025-03-01')] })).toEqual([['lapsed', null]]);
    expect(states({ supplier: [listed('2024-01-01', undefined, false)] })).toEqual([['not_held', null]]);
    expect(states({})).toEqual([['not_known', null]]);
  });

  test('what is not known says what to ask, and of whom; what is held asks nothing', () => {
    const [open] = checks({});
    expect(open?.missing.map(({ code, holder }) => [code, holder])).toEqual([
      ['liability.missing.fact.registered', 'E'],
    ]);
    expect(checks({ supplier: [listed('2024-01-01')] })[0]?.missing).toEqual([]);
  });

  test('an act of the buyer counts once it is done', () => {
    const ofAct = (events: readonly CaseEvent[]) =>
      checks({ place: 'BE', events })
        .filter(({ defence }) => defence.code.endsWith('holds_the_declaration'))
        .map(({ regime, state }) => [regime, state]);
    expect(ofAct([]).every(([, state]) => state === 'not_known')).toBe(true);
    expect(ofAct([]).length).toBeGreaterThan(0);
    const shown = event('declaration', '2025-01-01', 'E', ['A'], { what: ['wages_are_paid'] });
    expect(ofAct([shown]).some(([, state]) => state === 'held')).toBe(true);
  });

  test('a declaration is none for one who knows better, and certificates with a gap in the contract are none', () => {
    const knowledge: Knowledge = { party: 'A', of: 'wages_not_paid', state: 'knew', on: AS_OF, source: 'file' };
    const shown = event('declaration', '2025-01-01', 'E', ['A'], { what: ['wages_are_paid'] });
    const declared = (known: readonly Knowledge[]) =>
      checks({ place: 'BE', events: [shown], knowledge: known })
        .filter(({ regime }) => regime === 'be-1965-construction')
        .map(({ state }) => state);
    expect([declared([]), declared([knowledge])]).toEqual([['held'], ['not_held']]);
    const certified = (from: string) =>
      checks({
        ...{ place: 'DE', days: { from: day('2025-01-01'), until: day('2025-04-01') } },
        supplier: [{ fact: 'certified', value: true, from: day(from) }],
      })
        .filter(({ regime }) => regime === 'de-sgb4-28e-3a')
        .map(({ state }) => state);
    expect([certified('2025-01-01'), certified('2025-03-01')]).toEqual([['held'], ['not_known']]);
  });

  test('a law that counts no check gives none, and no model is asked', () => {
    expect(checks({ place: 'NO' })).toEqual([]);
    for (const place of ['AT', 'BE', 'DE', 'NL', 'PL']) {
      for (const { regime } of checks({ place })) expect(regime).not.toMatch(/^model-/);
    }
  });
});
