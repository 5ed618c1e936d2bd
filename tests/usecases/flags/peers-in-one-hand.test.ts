import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Values } from '../../../schema/graph.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { assessFlags } from '../../../server/usecases/flags/assess-flags.ts';
import { emptyDeps, LOCAL } from '../../builders/seed-store.ts';
import { asOf, fresh, keep, kept, state } from '../assessing/kept-beside-fresh.ts';

let deps: Deps;
beforeEach(async () => {
  deps = await emptyDeps();
  // Eight prices of four firms, the least that there must be, and one far below.
  for (const [nth, amount] of ['10', '10.5', '11', '9.5', '10.2', '9.8', '10.1', '10.4'].entries())
    await shirts(`peer-${nth}`, `firm-${nth % 4}`, amount);
  await shirts('low', 'low-firm', '2');
});
afterEach(() => deps.store.close());

const shirts = (id: string, firm: string, amount: string) =>
  state(deps, 'Contract', `test:${id}`, {
    ...{ buyer: 'test:shop', supplier: `test:${firm}`, place: 'PT', signed: '2025-06-02', product: 'shirt' },
    ...{ unit: 'piece', unitPrice: { bound: 'exact', amount, currency: 'EUR' } },
  });
const owns = (owner: string, owned: string, more: Values = {}) =>
  state(deps, 'Ownership', `test:${owner}-${owned}`, { owner: `test:${owner}`, owned: `test:${owned}`, ...more });

async function answer() {
  const asked = {
    test: 'unit-price-far-below-comparable',
    asOf,
    view: LOCAL,
    rows: ['flagged', 'cannot_tell'] as const,
  };
  const { rows } = await assessFlags(deps, asked);
  const low = rows.find(({ subject }) => subject === 'test:low');
  return [low?.outcome, ...(low?.missing ?? []).map(({ code }) => code.split('.').at(-1))];
}

test('firms of one owner count once', async () => {
  expect(await answer()).toEqual(['flagged']);
  await owns('holding', 'firm-0', { share: '1' });
  expect(await answer()).toEqual(['flagged']);
  await owns('holding', 'firm-1', { share: '0.5', until: '2020-01-01' });
  expect(await answer()).toEqual(['cannot_tell', 'peer-owners']);
});

test.each<[Values, string]>([
  [{ share: '0.49' }, 'flagged'],
  [{}, 'cannot_tell'],
])('an owner of %j', async (more, outcome) => {
  await owns('firm-0', 'firm-1', more);
  expect((await answer())[0]).toBe(outcome);
});

test('prices of its own group are no measure of a price', async () => {
  const group = { party: 'test:low-firm', of: 'test:firm-3', kind: 'same_group' };
  await state(deps, 'Affiliation', 'test:group', group);
  expect(await answer()).toEqual(['cannot_tell', 'peers']);
  await state(deps, 'Affiliation', 'test:group', { ...group, kind: 'manages' });
  expect(await answer()).toEqual(['flagged']);
});

test('who owns whom, and who no longer, is seen in the answers that are kept', async () => {
  await keep(deps);
  for (const write of [
    () => owns('holding', 'firm-0'),
    () => owns('holding', 'firm-1'),
    () => owns('holding', 'firm-1', { share: '0.1' }),
    () => state(deps, 'Affiliation', 'test:group', { party: 'test:firm-2', of: 'test:firm-0', kind: 'same_group' }),
  ]) {
    await write();
    await keep(deps);
    expect(await kept(deps, asOf)).toEqual(await fresh(deps, asOf));
  }
});
