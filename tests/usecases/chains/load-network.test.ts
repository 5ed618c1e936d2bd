import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Values } from '../../../schema/graph.ts';
import { loadNetwork } from '../../../server/usecases/chains/load-network.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { emptyDeps, LOCAL } from '../../builders/seed-store.ts';
import { type Stated, state } from '../../builders/stated-facts.ts';

const contract = (id: string, buyer: string, supplier: string, more: Values = {}): Stated => ({
  ...{ kind: 'Contract', id },
  values: { buyer, supplier, nace: '43', from: '2025-03-01', until: '2025-06-01', ...more },
});

let deps: Deps;
beforeAll(async () => {
  deps = await emptyDeps();
  await state(deps, [
    ...['R', 'A', 'B', 'C', 'D', 'E'].map((id): Stated => ({ kind: 'Organisation', id, values: { name: id } })),
    contract('top', 'R', 'A'),
    // Inferred to be under `top`; what is documented under it comes with it.
    contract('mid', 'A', 'B'),
    contract('low', 'B', 'C', { under: ['mid'] }),
    contract('lowest', 'C', 'D', { under: ['low'] }),
    contract('elsewhere', 'D', 'E', { under: ['nowhere'] }),
  ]);
});
afterAll(() => deps.store.close());

const below = async (maxContracts?: number) => {
  const limits = maxContracts === undefined ? {} : { maxContracts };
  const { contracts, cutOff } = await loadNetwork(deps.store, 'R', LOCAL, limits);
  return { links: contracts.map(({ id, under }) => [id, under.map((one) => one.contract).join(' ')]), cutOff };
};

describe('a network below a buyer', () => {
  test('has what is documented under a contract that is only inferred to be in it', async () => {
    expect((await below()).links).toEqual([
      ['top', ''],
      ['mid', 'top'],
      ['low', 'mid'],
      ['lowest', 'low'],
    ]);
  });

  test('loses nothing where one of its suppliers works for the buyer as well', async () => {
    await state(deps, [contract('direct', 'R', 'B', { nace: '81' })]);
    expect((await below()).links.map(([id]) => id).sort()).toEqual(['direct', 'low', 'lowest', 'mid', 'top']);
    // Below both: which of the two it is performed under is not known.
    await state(deps, [contract('open', 'B', 'E'), contract('also', 'R', 'B')]);
    const { links } = await below();
    expect(links.find(([id]) => id === 'open')?.[1]).toBe('also mid');
    expect((await below(4)).cutOff?.atLeast).toBeGreaterThan(0);
  });
});
