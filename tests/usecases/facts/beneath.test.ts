import { describe, expect, test } from '@jest/globals';
import type { Values } from '../../../schema/graph.ts';
import { type BeneathIt, MOST_BENEATH } from '../../../server/domain/pricing/beneath.ts';
import { beneathOf } from '../../../server/usecases/facts/beneath.ts';
import { pricedContracts } from '../../../server/usecases/facts/subjects.ts';
import { emptyDeps, LOCAL } from '../../builders/seed-store.ts';
import { state } from '../assessing/kept-beside-fresh.ts';

/** `a (b, c*)`: under it a, and under a b and c; the star: c may be performed elsewhere. */
function said(beneath: BeneathIt | undefined): string {
  if (beneath === undefined || beneath === 'crowded') return String(beneath);
  return beneath
    .map((one) => {
      const name = `${one.contract.id.replace('test:', '')}${one.isElsewhere ? '*' : ''}`;
      const within = one.within === undefined ? '' : ` in ${one.within.join(' and ').replaceAll('test:', '')}`;
      return one.beneath === undefined ? `${name}${within}` : `${name}${within} (${said(one.beneath)})`;
    })
    .sort()
    .join(', ');
}

async function under(contracts: Readonly<Record<string, Values>>, ...asked: readonly string[]) {
  const deps = await emptyDeps();
  for (const [id, values] of Object.entries(contracts)) await state(deps, 'Contract', `test:${id}`, values);
  const ids = asked.map((id) => `test:${id}`);
  const records = await deps.store.records('Contract', ids, LOCAL);
  const found = await beneathOf(deps.store, records, LOCAL, pricedContracts);
  await deps.store.close();
  return ids.map((id) => said(found.get(id)));
}

const to = (...uppers: readonly string[]) => ({ under: uppers.map((id) => `test:${id}`) });

describe('what is known to be performed under a contract', () => {
  test('goes on under one that says nothing of its own labour, and ends at one that does', async () => {
    const worked = { ...to('agent'), labourHours: '10' };
    const contracts = { up: {}, agent: to('up'), work: worked, deeper: to('work') };
    expect(await under(contracts, 'up', 'agent', 'deeper')).toEqual(['agent (work)', 'work', 'undefined']);
  });

  test('marks what is, or may be, performed elsewhere, and looks no further there', async () => {
    const inferred = { underInferred: ['test:up'] };
    const contracts = { up: {}, other: {}, both: to('up', 'other'), guess: inferred, below: to('both') };
    expect(await under(contracts, 'up', 'other')).toEqual(['both*, guess*', 'both*']);
  });

  test('goes on under all of them where a price could pass by what they say of themselves', async () => {
    const price = { price: { amount: '100.00', currency: 'EUR', bound: 'exact' } };
    const says = { labourHours: '10', nonLabourCost: { amount: '0.00', currency: 'EUR', bound: 'exact' } };
    const deeper = { work: { ...to('agent'), labourHours: '90' }, last: to('work') };
    const contracts = { up: price, agent: { ...to('up'), ...says }, ...deeper };
    expect(await under(contracts, 'up')).toEqual(['agent (work (last))']);
    expect(await under({ ...contracts, up: {} }, 'up')).toEqual(['agent']);
    expect(await under({ ...contracts, agent: { ...to('up'), labourHours: '10' } }, 'up')).toEqual(['agent']);
    const parts = { up: price, a: { ...to('up'), ...says }, b: { ...to('up'), ...says }, other: {} };
    expect(await under({ ...parts, both: to('a', 'b') }, 'up')).toEqual(['a (both* in a and b), b (both* in a and b)']);
    expect(await under({ ...parts, both: to('a', 'b', 'other') }, 'up')).toEqual(['a (both*), b (both*)']);
    // A circle is gone round once.
    expect(await under({ ...contracts, agent: { ...to('up', 'last'), ...says } }, 'up')).toEqual(['agent*']);
    expect(await under({ ...contracts, round: to('last'), last: to('work', 'round') }, 'up')).toEqual([
      'agent (work (last*))',
    ]);
  });

  test('counts nothing as performed under itself, by whatever way it comes back', async () => {
    const contracts = { up: to('low'), middle: to('up'), low: to('middle'), self: to('self') };
    expect(await under(contracts, 'up', 'self')).toEqual(['middle (low)', 'undefined']);
    const worked = { ...to('one'), labourHours: '10' };
    expect(await under({ one: to('other'), other: worked }, 'one', 'other')).toEqual(['other*', 'one*']);
  });

  test('adds up no more than a bound: of more directly under it none, of more further down none of these', async () => {
    const many = (upper: string, most: number) =>
      Object.fromEntries(Array.from({ length: most }, (_, nth) => [`${upper}-${nth}`, to(upper)]));
    const contracts = {
      up: {},
      agent: to('up'),
      ...many('agent', MOST_BENEATH),
      crowd: {},
      ...many('crowd', MOST_BENEATH + 1),
    };
    expect(await under(contracts, 'up', 'crowd')).toEqual(['agent (crowded)', 'crowded']);
  });
});
