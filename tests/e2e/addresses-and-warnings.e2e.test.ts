/** What a list of flags says above its rows: that a test flags too much, and what of its address it leaves aside. */
import { expect, jest, test } from '@jest/globals';
import { openDeps } from '../../server/compose.ts';
import { readConfig } from '../../server/config.ts';
import { type Stated, state } from '../builders/stated-facts.ts';
import { axeFindings, walkThrough } from './solidary.ts';

const TEST = 'price-below-lawful-labour';
const AS_OF = '2025-07-12';
const eur = (amount: string) => ({ bound: 'exact', amount, currency: 'EUR' });
const level = (id: string, values: object): Stated => ({
  ...{ kind: 'Benchmark', id },
  values: { place: 'IS', from: '2020-01-01', checked: '2026-12-31', cite: 'x', ...values },
});
/** Ten hours cost 120 euro: of these so many are paid 100, so many 200. */
const contracts = (short: number, enough: number): readonly Stated[] =>
  Array.from({ length: short + enough }, (_, nth) => ({
    ...{ kind: 'Contract' as const, id: `test:contract:C-${nth}` },
    values: {
      ...{ number: `C-${nth}`, place: 'IS', signed: '2025-03-03', labourHours: '10', nonLabourCost: eur('0') },
      price: eur(nth < short ? '100' : '200'),
    },
  }));

const walk = walkThrough(async (data) => {
  const deps = await openDeps(readConfig({ SOLIDARY_DATA: data }), false);
  const levels = [
    level('floor', { measures: 'statutory_minimum', unit: 'hour', value: eur('10') }),
    level('costs', { measures: 'on_costs', rate: '0.2' }),
  ];
  await state(deps, [...levels, ...contracts(9, 15)]);
  await deps.store.close();
});

jest.setTimeout(180_000);

const notices = () => walk.page.locator('.notice-asks').allInnerTexts();
const open = (path: string) => walk.page.goto(`${walk.address}${path}`);

test('a test that flags a large share of its records says so above them', async () => {
  await open(`/flags?test=${TEST}&asOf=${AS_OF}`);
  await walk.page.locator('.notice-asks', { hasText: '24' }).waitFor();
  expect(await notices()).toEqual([expect.stringMatching(/\b9\b.*\b24\b.*\b30\b/)]);
  expect(await axeFindings(walk.page)).toEqual([]);
});

test('an address that asks for what is not known is said, in the language of the reader, above the list without it', async () => {
  await open(`/flags?test=none&outcome=zzz&asOf=${AS_OF}`);
  await walk.page.getByText('it is left aside: test=none, outcome=zzz.').waitFor();
  await walk.page.locator('.table tbody tr').nth(8).waitFor();
  expect(await walk.page.locator('.table tbody tr').count()).toBe(9);
  await open(`/questions?order=x&asOf=${AS_OF}`);
  await walk.page.getByText('it is left aside: order=x.').waitFor();
  await open(`/changes?from=x&asOf=${AS_OF}`);
  await walk.page.getByText('it is left aside: from=x.').waitFor();
  await walk.page.context().addCookies([{ name: 'lang', value: 'de', url: walk.address }]);
  await open(`/flags?outcome=zzz&asOf=${AS_OF}`);
  await walk.page.getByText('es wird weggelassen: outcome=zzz.').waitFor();
});
