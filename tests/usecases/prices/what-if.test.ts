import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import { decimal } from '../../../server/domain/money.ts';
import type { Supposition } from '../../../server/domain/pricing/suppose.ts';
import { SUPPOSED_CITE } from '../../../server/domain/pricing/suppose.ts';
import { between, exactly, type Range } from '../../../server/domain/range.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { shownFairPrice } from '../../../server/usecases/prices/show-what-if.ts';
import { readPrice, readRaise, readShare, whatIf } from '../../../server/usecases/prices/what-if.ts';
import { price } from '../../builders/benchmarks.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

const asOf = day('2025-07-12');
const DRYWALL = 'solidary-demo:contract:25-031';
let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

const nothing: Supposition = { floors: new Map(), prices: new Map(), times: new Map() };
const ask = (suppose: Partial<Supposition>) =>
  whatIf(deps, { test: 'price-below-lawful-labour', asOf, view: LOCAL, suppose: { ...nothing, ...suppose } });
const drywall = async (suppose: Partial<Supposition>) =>
  (await ask(suppose)).changed.find(({ subject }) => subject === DRYWALL);

describe('what if', () => {
  test('nothing is supposed, nothing changes', async () => {
    const found = await ask({});
    expect(found.changed).toEqual([]);
    expect(found.before.flagged).toBe(found.after.flagged);
  });

  test('the price that would mend a flag makes it pass, and a cent less does not', async () => {
    const at = async (amount: string) =>
      (await drywall({ prices: new Map([[DRYWALL, price(amount)]]) }))?.after.outcome;
    expect(await at('14.67')).toBe('passed');
    expect(await at('11.72')).toBe('cannot_tell');
    expect(await at('11.71')).toBeUndefined();
  });

  test('a higher floor asks a higher price, and its steps say that it is supposed', async () => {
    const found = await drywall({ floors: new Map([['DE', price('15.00')]]) });
    const [before, after] = [found?.before.mends?.amount, found?.after.mends?.amount];
    expect(found?.after.outcome).toBe('flagged');
    expect(after && before && after.greaterThan(before)).toBe(true);
    // 15.00 x 0.6 h x 1.38 + 1.10 of other costs
    expect(found?.after.mends?.amount.toFixed(2)).toBe('13.52');
    expect(found?.after.steps.some(({ citation }) => citation === SUPPOSED_CITE)).toBe(true);
  });

  test('work done in less time costs less: at half of it the same price is enough', async () => {
    const found = await drywall({ times: new Map([[DRYWALL, decimal('0.5')]]) });
    expect([found?.before.outcome, found?.after.outcome]).toEqual(['flagged', 'passed']);
  });

  test('a contract that is not held is refused by name', async () => {
    await expect(ask({ prices: new Map([['nobody', price('1')]]) })).rejects.toMatchObject({ code: 'not-found' });
  });

  test('amounts name their currency, shares are above nothing', () => {
    expect(readPrice('EUR 15.00')?.amount.toFixed(2)).toBe('15.00');
    expect(readRaise('+12.5%')).toEqual({ by: decimal('1.125') });
    expect([readRaise('EUR 15.00'), readRaise('-5%'), readRaise('10%')]).toEqual([
      price('15.00'),
      undefined,
      undefined,
    ]);
    expect([readPrice('15.00'), readPrice('EUR -1'), readShare('0'), readShare('x')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test('the share of the label is shown from no more than the least to no less than the most', () => {
  const euro = (amount: string) => exactly(decimal(amount));
  const shares = (share: Range) => {
    const retail = { price: euro('119'), net: euro('100'), share };
    const [price, ringFenced, fair, rise] = [euro('6.10'), euro('6.26'), euro('6.46'), euro('0.36')];
    const shown = shownFairPrice({
      ...{ per: 'unit', currency: 'EUR', carriers: [], price, ringFenced, fair, rise, retail },
    });
    return [shown.retailShareLeast, shown.retailShareMost];
  };
  expect(shares(between(decimal('0.00361'), decimal('0.00743')))).toEqual(['0.003', '0.008']);
  expect(shares(exactly(decimal('0.00361')))).toEqual(['0.004', '0.004']);
  expect(shares({ least: decimal('0.00399') })).toEqual(['0.003', undefined]);
});
