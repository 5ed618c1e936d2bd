import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../server/domain/dates.ts';
import type { Deps } from '../../server/usecases/deps.ts';
import { readExposure } from '../../server/usecases/read-exposure.ts';
import { showExposure } from '../../server/usecases/show-exposure.ts';
import { LOCAL, seededDeps } from '../builders/seed-store.ts';

const asOf = day('2025-07-12');
let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

const ask = (organisation: string) =>
  readExposure(deps, { organisation: `solidary-demo:organisation:${organisation}`, asOf, view: LOCAL });
const short = (id: string) => id.split(':').at(-1);

describe('what a buyer may have to answer for', () => {
  test('the law of the place makes the direct buyer a debtor for the gross pay in what the price is short of', async () => {
    const { contracts, sums } = await ask('vizela');
    const own = contracts.find(({ contract }) => short(contract) === 'VZ-25-03');
    expect(own).toMatchObject({ state: 'may_owe', place: 'PT-03' });
    // 25,860.00 of labour cost holds on-costs of 24 % on pay: 25860 / 1.24, rounded down.
    expect(own?.shortfall?.amount.toFixed(2)).toBe('20854.83');
    expect(own?.rows[0]?.amount?.amount.toFixed(2)).toBe('20854.83');
    expect(sums.map(({ state, amount, contracts: n }) => [state, amount.amount.toFixed(2), n])).toEqual([
      ['may_owe', '20854.83', 1],
    ]);
  });

  test('further up, where no law makes it answer, the shortfall is the workers’ and no sum of the buyer’s', async () => {
    const { contracts, sums } = await ask('costa-verde');
    expect(contracts.map(({ contract, state }) => [short(contract), state])).toEqual([
      ['LM-25-02', 'no_debtor'],
      ['VZ-25-03', 'no_debtor'],
    ]);
    expect(contracts.every(({ shortfall }) => shortfall !== undefined)).toBe(true);
    expect(sums).toEqual([]);
  });

  test('what the law turns on and nobody recorded leaves it open, and is asked for', async () => {
    const { contracts, sums } = await ask('trosse');
    const own = contracts.find(({ contract }) => short(contract) === '25-031');
    expect(own?.state).toBe('cannot_tell');
    expect(own?.rows[0]?.missing.length).toBeGreaterThan(0);
    expect(sums).toEqual([]);
  });

  test('a place whose law is not held is not known, and never nothing', async () => {
    const without = { ...deps, regimes: deps.regimes.filter(({ jurisdiction }) => jurisdiction !== 'PT') };
    const found = await readExposure(without, {
      ...{ organisation: 'solidary-demo:organisation:vizela', asOf, view: LOCAL },
    });
    expect(found.contracts.map(({ state }) => state)).toEqual(['law_not_held', 'law_not_held']);
  });

  test('nothing of it is written, and an organisation that is not held is not found', async () => {
    const before = await deps.store.countRecords(LOCAL);
    await ask('hallmarkt');
    expect(await deps.store.countRecords(LOCAL)).toEqual(before);
    await expect(ask('nobody')).rejects.toMatchObject({ code: 'not-found' });
  });

  test('is shown with names, marked as supposed', async () => {
    const shown = await showExposure(deps, await ask('vizela'), LOCAL);
    expect(shown).toMatchObject({ name: 'Confecções Vizela Lda', supposed: true, looked_at: 3, left_out: 0 });
    expect(JSON.stringify(shown.contracts.map(({ rows }) => rows.map(({ reason }) => reason.text)))).not.toContain(
      'solidary-demo',
    );
  });
});
