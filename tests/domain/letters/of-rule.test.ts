import { describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { ruleParticulars } from '../../../server/domain/letters/of-rule.ts';
import type { LetterFacts, Particular } from '../../../server/domain/letters/particular.ts';
import type { RegimeVersion } from '../../../server/domain/liability/regime.ts';
import type { TraceFacts } from '../../../server/domain/model.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, event, factsOf, line, party } from '../liability/facts.ts';

const regimes = loadRegimes();
const rule = (id: string) => regimes.find((one) => one.id === id) as RegimeVersion;

/** Owner R, main contractor A, subcontractor B, employer E; and a contract that A has of other work. */
const chain = (more: { readonly events?: TraceFacts['events']; readonly facts?: Parameters<typeof party>[1][] } = {}) =>
  factsOf({
    lines: [line('l1', 'c3')],
    contracts: [
      contract('c1', 'R', 'A', [], { signed: day('2024-02-01'), federalFunds: true }),
      contract('c2', 'A', 'B', ['c1'], { signed: day('2024-03-01') }),
      contract('c3', 'B', 'E', ['c2'], { signed: day('2024-04-01'), federalFunds: false }),
      contract('other', 'A', 'X', [], { signed: day('2010-01-01') }),
    ],
    parties: [party('E'), party('A', ...(more.facts ?? []))],
    ...(more.events === undefined ? {} : { events: more.events }),
  });

function said(id: string, facts: TraceFacts, key: string): string {
  const given: LetterFacts = {
    ...{ party: 'A', facts, balances: { of: new Map(), joint: [], uncounted: [], beyond: [] } },
    workplacesOf: () => [],
  };
  const found = ruleParticulars(given, rule(id), facts.claim.lines).find((one: Particular) => one.key === key);
  return JSON.stringify(found?.value?.params.value) ?? 'blank';
}

describe('what a letter says of what its rule turns on', () => {
  test('the day of the contract is that of the one which the rule means, and no other of the company', () => {
    expect(said('us-ca-218-8', chain(), 'contract_day')).toContain('"2024-02-01"');
    expect(said('us-ca-2810', chain(), 'contract_day')).toContain('"2024-04-01"');
    expect(said('us-dba-5-5', chain(), 'field.federal_funds')).toContain('true');
  });

  test('acceptance of other work, or after the day asked, is none; two days of one are both told', () => {
    const accepted = (on: string, about: string) => ({ ...event('acceptance', on, 'R', ['A']), about: [about] });
    expect(said('us-ca-1743-2014', chain({ events: [accepted('2025-03-01', 'other')] }), 'completion')).toBe('blank');
    const two = chain({ events: [accepted('2025-03-05', 'c1'), accepted('2025-03-01', 'c1')] });
    expect(said('us-ca-1743-2014', two, 'completion')).toMatch(/2025-03-01.*2025-03-05/);
  });

  test('a fact is told as it stood when the work was done; one that is denied as well is a blank', () => {
    const own = (value: boolean, about: string) => ({ fact: 'own_needs' as const, value, about });
    expect(said('de-milog-13', chain({ facts: [own(false, 'c2'), own(true, 'other')] }), 'fact.own_needs')).toContain(
      'false',
    );
    expect(said('de-milog-13', chain({ facts: [own(false, 'c2'), own(true, 'c2')] }), 'fact.own_needs')).toBe('blank');
  });
});
