import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Deps } from '../../../server/usecases/deps.ts';
import { emptyDeps } from '../../builders/seed-store.ts';
import { asOf, fresh, keep, kept, state } from './kept-beside-fresh.ts';

const PLACES = ['DE', 'PL'] as const;
/** The first two are at the top, the next two between, the others below any of these. */
const CONTRACTS = 8;
const [TOPS, BETWEEN] = [2, 4];

const place = fc.constantFrom(...PLACES);
const mostlyKnown = (most: number) => fc.option(fc.integer({ min: 1, max: most }), { freq: 9, nil: undefined });
const contract = fc.record({
  which: fc.nat(CONTRACTS - 1),
  upper: fc.nat(99),
  second: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, fc.nat(99)),
  isInferred: fc.boolean(),
  place,
  atSite: fc.boolean(),
  // Those between often say nothing of their own labour.
  hours: fc.option(fc.integer({ min: 1, max: 60 }), { freq: 3, nil: undefined }),
  price: mostlyKnown(60),
  // Nobody says under which price, of all that its buyer is paid, some are performed.
  isUnplaced: fc.nat(4).map((nth) => nth === 0),
  ends: fc.constantFrom(undefined, '2025-05-01', '2025-09-01'),
});
const floor = fc.record({ place, amount: fc.integer({ min: 5, max: 30 }) });
const site = fc.record({ country: place });

type Drawn<A> = A extends fc.Arbitrary<infer T> ? T : never;
type Change = Drawn<typeof contract> | Drawn<typeof floor> | Drawn<typeof site>;

const money = (amount: number) => ({ bound: 'exact', amount: String(amount), currency: 'EUR' });

async function write(deps: Deps, change: Change): Promise<void> {
  if ('country' in change) {
    await state(deps, 'Workplace', 'test:site', { country: change.country });
    return;
  }
  if ('amount' in change) {
    const days = { from: '2024-01-01', checked: '2026-12-31' };
    const floors = { measures: 'statutory_minimum', unit: 'hour', value: money(change.amount), ...days };
    await state(deps, 'Benchmark', `test:floor-${change.place}`, { ...floors, place: change.place });
    return;
  }
  const { which, upper, second, isInferred, hours, price, isUnplaced, ends } = change;
  const most = which < TOPS ? 0 : which < BETWEEN ? TOPS : BETWEEN;
  const uppers = most === 0 ? [] : [upper % most, ...(second === null ? [] : [second % most])];
  const under = isUnplaced ? [] : [...new Set(uppers)].map((one) => `test:c${one}`);
  const tier = (one: number) => (one < TOPS ? 'top' : one < BETWEEN ? 'between' : 'low');
  await state(deps, 'Contract', `test:c${which}`, {
    ...(under.length > 0 ? { [isInferred ? 'underInferred' : 'under']: under } : {}),
    ...(change.atSite ? { workplaces: ['test:site'] } : { place: change.place }),
    ...(hours === undefined ? {} : { labourHours: String(hours) }),
    // An hour costs some twenty: what stands at the top may just pay for the few below it, or not.
    ...(price === undefined ? {} : { price: money(price * (which < BETWEEN ? 100 : 40)) }),
    ...(ends === undefined ? {} : { until: ends }),
    ...(uppers[0] === undefined ? {} : { buyer: tier(uppers[0]) }),
    ...{ nonLabourCost: money(0), signed: ends === undefined ? '2025-06-02' : '2025-02-03', supplier: tier(which) },
  });
}

test('answers that are kept are those of testing everything, whatever is written of contracts that share a price', async () => {
  const worlds = fc.array(contract, { minLength: 8, maxLength: 20 });
  const changes = fc.array(fc.oneof(contract, floor, floor, site), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(worlds, changes, async (world, written) => {
      const deps = await emptyDeps();
      for (const at of PLACES) {
        await write(deps, { place: at, amount: 15 });
        const days = { from: '2024-01-01', checked: '2026-12-31' };
        await state(deps, 'Benchmark', `test:costs-${at}`, { measures: 'on_costs', place: at, rate: '0.2', ...days });
      }
      await write(deps, { country: 'DE' });
      for (const one of world) await write(deps, one);
      await keep(deps);
      for (const one of written) {
        await write(deps, one);
        await keep(deps);
        expect(await kept(deps, asOf)).toEqual(await fresh(deps, asOf));
      }
      await deps.store.close();
    }),
    { numRuns: 30 },
  );
}, 600_000);
