/** A large map is shown before its prices are tested: the wait for that says how far it is and can be stopped. */
import { expect, test } from '@jest/globals';
import { openDeps } from '../../server/compose.ts';
import { readConfig } from '../../server/config.ts';
import { type Stated, state } from '../builders/stated-facts.ts';
import { axeFindings, walkThrough } from './solidary.ts';

const BUYER = 'test:organisation:buyer';
/** As many as a server keeps answers of. */
const LINKS = 5_200;

const contract = (nth: number): Stated => ({
  ...{ kind: 'Contract', id: `test:contract:C-${nth}` },
  values: {
    number: `C-${nth}`,
    buyer: BUYER,
    supplier: `test:organisation:S-${nth}`,
    place: 'DE',
    signed: '2025-03-03',
  },
});

const walk = walkThrough(async (data) => {
  const deps = await openDeps(readConfig({ SOLIDARY_DATA: data }), false);
  const all = [
    { kind: 'Organisation' as const, id: BUYER, values: { name: 'Large Buyer' } },
    ...Array.from({ length: LINKS }, (_, nth) => contract(nth)),
  ];
  for (let at = 0; at < all.length; at += 4_000) await state(deps, all.slice(at, at + 4_000));
  // One that runs still: nothing is tested before it has ended.
  const open = { id: 'runs', workspace: 'local', mapping: 'm', publisher: 'test', files: [], startedAt: deps.now() };
  await deps.store.startImport(open);
  await deps.store.close();
});

test('the wait for the tests of a map is stopped, and taken up again', async () => {
  const { page } = walk;
  await page.goto(`${walk.address}/chains/${BUYER}?asOf=2025-07-12`);
  const notice = page.locator('.notice-asks');
  await notice.getByText('An import is running. What it changes is tested when it has ended.').waitFor();
  await notice.getByRole('button', { name: 'Cancel' }).click();
  await notice.getByText('Stopped. Nothing was changed.').waitFor();
  expect(await notice.getByRole('button', { name: 'Cancel' }).count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await notice.getByRole('button', { name: 'Try again' }).click();
  await notice.getByText('An import is running. What it changes is tested when it has ended.').waitFor();
}, 120_000);
