import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Values } from '../../../schema/graph.ts';
import { day } from '../../../server/domain/dates.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { findUndeclared } from '../../../server/usecases/undeclared/find-undeclared.ts';
import { emptyDeps, LOCAL } from '../../builders/seed-store.ts';
import { type Stated, state } from '../../builders/stated-facts.ts';

let deps: Deps;
beforeEach(async () => {
  deps = await emptyDeps();
});
afterEach(() => deps.store.close());

const firm = (id: string, more: Values = {}): Stated => ({
  ...{ kind: 'Organisation', id },
  values: { name: id, kind: 'company', country: 'AT', sectors: ['43'], ...more },
});
const gone = (id: string): Stated => ({
  ...{ kind: 'PartyFact', id: `f-${id}` },
  values: { party: id, fact: 'status', value: 'insolvent', from: '2025-02-01' },
});
const begun = (id: string): Stated => ({
  ...{ kind: 'Contract', id: `c-${id}` },
  values: { buyer: 'b', supplier: id, from: '2025-03-01', until: '2025-12-01', nace: '43.3' },
});
const owns = (owner: string, owned: string, days: Values = {}): Stated => ({
  ...{ kind: 'Ownership', id: `o-${owner}-${owned}` },
  values: { owner, owned, share: '1', ...days },
});

async function successors(id: string, ...facts: readonly Stated[]) {
  await state(deps, [firm('old'), gone('old'), firm('new'), begun('new'), firm('b'), ...facts]);
  const found = await findUndeclared(deps, { organisation: id, asOf: day('2025-07-12'), view: LOCAL });
  return found.findings
    .filter(({ kind }) => kind === 'successor')
    .map(({ parties, answer, evidence, steps }) => [...parties, answer, evidence, steps[0]?.code.split('.').at(-1)]);
}

describe('firms that are tied to one another', () => {
  test.each(['old', 'new'])('by their owner, seen from %s', async (id) => {
    const found = await successors(
      id,
      firm('O'),
      owns('O', 'old', { until: '2025-02-01' }),
      owns('O', 'new', { from: '2025-02-20' }),
    );
    expect(found).toEqual([['old', 'new', 'candidate', 'computed', 'same-owner']]);
  });

  test('not by one who left the earlier firm long before', async () => {
    const left = owns('O', 'old', { from: '2015-01-01', until: '2019-01-01' });
    expect(await successors('new', firm('O'), left, owns('O', 'new', { from: '2025-02-20' }))).toEqual([]);
  });

  test('perhaps by one whose days nobody states', async () => {
    const found = await successors('new', firm('O'), owns('O', 'old'), owns('O', 'new'));
    expect(found).toEqual([['old', 'new', 'cannot_tell', 'computed', 'same-owner']]);
  });

  test('not by an address in another country, and perhaps by a street alone', async () => {
    const at = (id: string, country: string) => firm(id, { address: 'Rua 1', country });
    await state(deps, [at('q1', 'PT'), gone('q1'), at('q2', 'BR'), begun('q2'), at('q3', 'PT'), begun('q3')]);
    expect(await successors('q2')).toEqual([]);
    expect(await successors('q3')).toEqual([['q1', 'q3', 'cannot_tell', 'inferred', 'same-address']]);
  });

  test.each(['old', 'new'])('by a stated succession in its one direction, seen from %s', async (id) => {
    const stated: Stated = { kind: 'Succession', id: 's', values: { successor: 'new', predecessor: 'old' } };
    expect(await successors(id, stated)).toEqual([['old', 'new', 'candidate', 'documented', 'succession']]);
  });

  test('not by the home of a person in business', async () => {
    const address = 'Gasse 1, Wien';
    const people = ['p1', 'p2'].map((id) => firm(id, { kind: 'natural_person', address }));
    expect(await successors('p2', ...people, gone('p1'), begun('p2'))).toEqual([]);
    await state(deps, [firm('q1', { address }), gone('q1'), firm('q2', { address: 'GASSE 1 Wien' }), begun('q2')]);
    const found = await findUndeclared(deps, { organisation: 'q2', asOf: day('2025-07-12'), view: LOCAL });
    expect(found.findings.filter(({ kind }) => kind === 'successor')).toHaveLength(1);
  });

  test('not by an address that many strangers share', async () => {
    const address = 'Postfach 9, Vaduz';
    const strangers = Array.from({ length: 9 }, (_, nth) => firm(`x${nth}`, { address }));
    const pair = [firm('q1', { address }), gone('q1'), firm('q2', { address }), begun('q2')];
    expect(await successors('q2', ...strangers, ...pair)).toEqual([]);
  });
});

describe('an organisation with more contracts than are looked at', () => {
  test('says how many were left out, and holds no hours against its workers', async () => {
    const many = Array.from(
      { length: 501 },
      (_, nth): Stated => ({
        ...{ kind: 'Contract', id: `m-${nth}` },
        values: {
          buyer: 'b',
          supplier: 's',
          from: '2025-03-01',
          until: '2025-04-01',
          labourHours: '1000',
          place: 'DE',
        },
      }),
    );
    await state(deps, [
      ...[firm('s'), ...many],
      { kind: 'PartyFact', id: 'h', values: { party: 's', fact: 'head_count', value: '1', from: '2020-01-01' } },
    ]);
    const found = await findUndeclared(deps, { organisation: 's', asOf: day('2025-07-12'), view: LOCAL });
    expect([found.leftOut.contracts, found.findings, found.months]).toEqual([1, [], []]);
  });
});
