import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { day } from '../../server/domain/dates.ts';
import type { Deps } from '../../server/usecases/deps.ts';
import { gatherEvidence } from '../../server/usecases/gather-evidence.ts';
import { traceLiability } from '../../server/usecases/trace-liability.ts';
import { LOCAL, seededDeps } from '../builders/seed-store.ts';

let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

/** The contract of the demonstration whose price cannot have paid lawful wages. */
const SHORT = 'solidary-demo:contract:25-031';

test('the price flag of the demonstration stands for knowledge on the day of the question, with the benchmark of then', async () => {
  const evidence = async (asOf: string) => {
    const question = { claim: 'solidary-demo:claim:K-2025-014', asOf: day(asOf), regimes: ['model-warsaw-chain'] };
    const traced = await traceLiability(deps, { ...question, view: LOCAL });
    const found = await gatherEvidence(deps, traced, LOCAL);
    return found.find(({ contract }) => contract === SHORT);
  };
  const found = await evidence('2025-07-12');
  expect(found).toMatchObject({ party: 'solidary-demo:organisation:trosse', regime: 'model-warsaw-chain' });
  const flagged = found?.items.filter(({ said }) => said.code === 'liability.evidence.price_flagged');
  expect(flagged?.map(({ said }) => said.params.test?.value)).toEqual([
    'price-below-lawful-labour',
    'chain-price-below-lawful-labour',
  ]);
  expect(flagged?.every(({ speaks, on }) => speaks === 'for' && on === '2025-07-12')).toBe(true);
  // Held against the floor of the time of the work, whenever it is looked at.
  const later = await evidence('2026-07-12');
  expect(later?.items.some(({ said }) => said.code === 'liability.evidence.price_flagged')).toBe(true);
  const [uncheckedParty] = found?.missing.filter(({ code }) => code === 'liability.evidence.no_check') ?? [];
  expect(uncheckedParty?.params.party).toMatchObject({ value: 'solidary-demo:organisation:mirova' });
});
