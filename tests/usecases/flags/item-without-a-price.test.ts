/** A contract passes only where every unit price was compared, and one that nobody states was not. */
import { expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { assessFlags } from '../../../server/usecases/flags/assess-flags.ts';
import { emptyDeps, LOCAL } from '../../builders/seed-store.ts';
import { type Stated, state } from '../../builders/stated-facts.ts';

const euro = (amount: string) => ({ bound: 'exact', amount, currency: 'EUR' }) as const;

function job(nth: number, ...items: readonly object[]): readonly Stated[] {
  const id = `src:job:${nth}`;
  return [
    {
      kind: 'Contract',
      id,
      values: { supplier: `src:firm:${nth % 5}`, place: 'HR', signed: '2025-03-03', kind: 'works' },
    },
    ...items.map(
      (values, at): Stated => ({ kind: 'Item', id: `src:item:${nth}:${at}`, values: { contract: id, ...values } }),
    ),
  ];
}

test('an item without a unit price beside one that has one; a list without any is no list of prices', async () => {
  const deps = await emptyDeps();
  const priced = (amount: number) => ({ itemCode: 'screed', unit: 'm2', unitPrice: euro(amount.toFixed(2)) });
  await state(deps, [
    ...Array.from({ length: 5 }, (_, nth): Stated => ({ kind: 'Organisation', id: `src:firm:${nth}`, values: {} })),
    ...Array.from({ length: 12 }, (_, nth) => job(nth, priced(20 + nth))).flat(),
    ...job(12, priced(25)),
    ...job(13, priced(25), { itemCode: 'plaster', unit: 'm2' }),
    ...job(14, priced(25), { description: 'clearing the site', unit: 'LS' }),
    ...job(15, { itemCode: 'plaster', unit: 'm2' }),
    ...job(16, priced(1), { itemCode: 'plaster', unit: 'm2' }),
  ]);
  const rows = ['flagged', 'passed', 'not_applicable', 'cannot_tell'] as const;
  const test = 'unit-price-far-below-comparable';
  const found = await assessFlags(deps, { test, asOf: day('2025-07-12'), view: LOCAL, rows });
  await deps.store.close();
  const of = (nth: number) => found.rows.find(({ subject }) => subject === `src:job:${nth}`);
  expect([12, 13, 14, 15, 16].map((nth) => of(nth)?.outcome)).toEqual([
    ...['passed', 'cannot_tell', 'passed', 'not_applicable', 'flagged'],
  ]);
  expect(of(13)?.missing.map(({ code }) => code)).toEqual(['flag.missing.item-and-unit']);
});
