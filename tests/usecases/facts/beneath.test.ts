import { describe, expect, test } from '@jest/globals';
import type { Values } from '../../../schema/graph.ts';
import { type BeneathIt, MOST_BENEATH } from '../../../server/domain/pricing/beneath.ts';
import type { Store } from '../../../server/store/store.ts';
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
  return ids.map((id) => said(found.get(id)?.beneath));
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

describe('what may be performed under a price as well', () => {
  const eur = (amount: string) => ({ amount, currency: 'EUR', bound: 'exact' });
  const says = { labourHours: '10', nonLabourCost: eur('0.00') };
  const up = { price: eur('100.00'), supplier: 'firm', from: '2025-03-01', until: '2025-06-01' };
  const low = { ...to('up'), ...says, buyer: 'firm', supplier: 'agency' };

  /** `up > a`: a may be performed under up; and how often what firms buy was read. */
  async function unplaced(contracts: Readonly<Record<string, Values>>) {
    const deps = await emptyDeps();
    for (const [id, values] of Object.entries(contracts)) await state(deps, 'Contract', `test:${id}`, values);
    let reads = 0;
    const store = new Proxy(deps.store, {
      get: (held, name: keyof Store) => {
        const asked: unknown = held[name];
        if (name === 'contractsBoughtBy') reads += 1;
        return typeof asked === 'function' ? asked.bind(held) : asked;
      },
    });
    const records = await store.records('Contract', ['test:up'], LOCAL);
    const found = (await beneathOf(store, records, LOCAL, pricedContracts)).get('test:up')?.unplaced;
    await deps.store.close();
    const links = found?.links.map(({ contract, upper }) => `${upper} > ${contract.id}`.replaceAll('test:', ''));
    return { links: links ?? [], all: found && said(found.all), reads };
  }

  test('is what its supplier buys, or one beneath it does, under no contract that anybody names', async () => {
    const more = { own: { buyer: 'firm' }, deeper: { buyer: 'agency', supplier: 'home' }, last: { buyer: 'home' } };
    expect(await unplaced({ up, low, ...more })).toEqual({
      ...{ links: ['up > own', 'low > deeper', 'deeper > last'], all: 'low (deeper (last)), own' },
      reads: 2,
    });
    const placed = {
      other: {},
      there: { buyer: 'firm', ...to('other') },
      nowhere: { buyer: 'firm', aboveKnown: true },
    };
    expect((await unplaced({ up, low, ...placed })).links).toEqual([]);
  });

  test('is none whose days stand against it', async () => {
    const before = { buyer: 'firm', from: '2024-01-01', until: '2025-03-01' };
    const after = { buyer: 'firm', signed: '2025-06-01' };
    const meanwhile = { buyer: 'firm', signed: '2025-05-31' };
    expect((await unplaced({ up, low, before, after, meanwhile })).links).toEqual(['up > meanwhile']);
  });

  test('is not read where nothing is known to be performed under the price, or no price could pass', async () => {
    const own = { buyer: 'firm' };
    expect((await unplaced({ up, own })).reads).toBe(0);
    expect((await unplaced({ up, own, low: { ...to('up'), labourHours: '10', buyer: 'firm' } })).reads).toBe(0);
  });

  test('is not added up where it is too many, and asks of no more', async () => {
    const many = Object.fromEntries(
      Array.from({ length: MOST_BENEATH + 5 }, (_, nth) => [`m${nth}`, { buyer: 'firm' }]),
    );
    const found = await unplaced({ up, low, ...many });
    expect([found.links.length, found.all]).toEqual([MOST_BENEATH, 'crowded']);
  });
});
