import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { decimal } from '../../../server/domain/money.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { readWhatIf, type SupposedOf } from '../../../server/usecases/prices/read-what-if.ts';
import { shownFairPrice } from '../../../server/usecases/prices/show-what-if.ts';
import { price } from '../../builders/benchmarks.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

const asOf = day('2025-07-12');
let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

const ask = async (contract: string, suppose: SupposedOf = {}) => {
  const found = await readWhatIf(deps, { contract: `solidary-demo:contract:${contract}`, asOf, view: LOCAL, suppose });
  if (found === undefined) throw new Error(`${contract} is not held`);
  return found;
};
const outcome = ({ tests }: Awaited<ReturnType<typeof ask>>) =>
  tests.find(({ test }) => test === 'price-below-lawful-labour');

describe('one contract as it is supposed', () => {
  test('as things stand nothing changes, and the price that would pass is the one that the flag names', async () => {
    const found = await ask('25-031');
    expect(found.tests.every(({ before, after }) => before === after)).toBe(true);
    expect(found.before).toEqual(found.after);
    const shown = found.before && shownFairPrice(found.before);
    expect(shown).toMatchObject({
      per: 'unit',
      fair: { bound: 'between', amount: '11.72', upper: '14.67', currency: 'EUR' },
      ringFenced: { amount: '10.62', upper: '13.27' },
    });
  });

  test('the price that would pass at worst passes, and one cent under the least does not', async () => {
    expect(outcome(await ask('25-031', { price: price('14.67') }))).toMatchObject({
      before: 'flagged',
      after: 'passed',
    });
    expect(outcome(await ask('25-031', { price: price('11.70') }))?.after).toBe('flagged');
  });

  test('faster work mends it too, and a floor is raised, never lowered', async () => {
    const lower = await ask('25-031', { floor: price('5.00') });
    expect(outcome(lower)?.after).toBe('flagged');
    expect(lower.after).toEqual(lower.before);
    expect(outcome(await ask('25-031', { time: decimal('0.5') }))?.after).toBe('passed');
  });

  test('where labour is not known there is no fair price, and no contract that is not held has an answer', async () => {
    expect((await ask('H-24-007')).before).toBeUndefined();
    expect(await readWhatIf(deps, { contract: 'none', asOf, view: LOCAL, suppose: {} })).toBeUndefined();
  });
});
