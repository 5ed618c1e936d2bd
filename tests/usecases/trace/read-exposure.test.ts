import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { day } from '../../../server/domain/dates.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { enterRecords } from '../../../server/usecases/entry/enter-records.ts';
import { readExposure } from '../../../server/usecases/trace/read-exposure.ts';
import { headTexts, shortText, showExposure, sumText } from '../../../server/usecases/trace/show-exposure.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';
import { type Stated, state } from '../../builders/stated-facts.ts';

const asOf = day('2025-07-12');
let deps: Deps;
beforeAll(async () => {
  deps = await seededDeps();
}, 60_000);
afterAll(() => deps.store.close());

const ask = (organisation: string) =>
  readExposure(deps, { organisation: `solidary-demo:organisation:${organisation}`, asOf, view: LOCAL });
const enter = async (kind: string, values: object) => {
  const answer = await enterRecords(deps, {
    entries: [{ kind, values: values as Readonly<Record<string, string>> }],
    source: { document: 'A letter', on: '2025-02-01' },
    ...{ view: LOCAL, workspace: 'local' },
  });
  expect(answer.rows).toEqual([{ problems: [] }]);
  return answer.saved[0]?.id;
};
const short = (id: string) => id.split(':').at(-1);

describe('what a buyer may have to answer for', () => {
  test('the law of the place makes the direct buyer a debtor for the gross pay in what the price is short of', async () => {
    const { contracts, sums } = await ask('vizela');
    const own = contracts.find(({ contract }) => short(contract) === 'VZ-25-03');
    expect(own).toMatchObject({ state: 'may_owe', place: 'PT-03' });
    // 25,860.00 of labour cost holds on-costs of 24 % on pay: 25860 / 1.24, rounded down.
    expect(own?.shortfall?.amount.toFixed(2)).toBe('20854.83');
    expect(own?.rows[0]?.amount?.amount.toFixed(2)).toBe('20854.83');
    const wages = sums.find(({ debt }) => debt === 'wages');
    expect([wages?.state, wages?.least?.amount.toFixed(2), wages?.contracts]).toEqual(['may_owe', '20854.83', 1]);
  });

  test('what a text adds to gross pay stands beside it, with the question that its amount hangs on', async () => {
    const { contracts } = await ask('vizela');
    const own = contracts.find(({ contract }) => short(contract) === 'VZ-25-03');
    expect(own?.debts.map(({ debt, most }) => [debt, most !== undefined])).toEqual([
      ['wages', true],
      ['penalty', false],
    ]);
    const missing = own?.debts.find(({ debt }) => debt === 'penalty')?.missing.at(-1);
    expect(missing).toMatchObject({ code: 'exposure.missing.amount', params: { debt: { value: 'penalty' } } });
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

  test('a price below a link that is only inferred is looked at, and what the buyer may owe hangs on that link', async () => {
    const { contracts, lookedAt } = await ask('nordkai');
    expect(lookedAt).toBe(4);
    expect(contracts.map(({ contract, state }) => [short(contract), state])).toEqual([['25-031', 'may_owe']]);
    const codes = contracts.flatMap(({ debts }) => debts.flatMap(({ missing }) => missing.map(({ code }) => code)));
    expect(codes).toContain('liability.missing.link');
  });

  test('each kind of debt is told by itself, what is not known of it is asked for, and none is added to another', async () => {
    const { contracts, sums } = await ask('trosse');
    const own = contracts.find(({ contract }) => short(contract) === '25-031');
    const wages = own?.debts.find(({ debt }) => debt === 'wages');
    expect(wages).toMatchObject({ status: 'cannot_tell' });
    expect(wages?.missing.length).toBeGreaterThan(0);
    expect([wages?.least, wages?.most]).toEqual([undefined, undefined]);
    // § 28e SGB IV: who has building work done answers for the contributions on it, at most what the on-costs hold.
    const contributions = own?.debts.find(({ debt }) => debt === 'contributions');
    expect(contributions?.status).toBe('owes');
    expect(sums.map(({ state, debt }) => `${state} ${debt}`)).toEqual(['owes contributions']);
    expect(sums.every(({ least }) => least === undefined)).toBe(true);
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

  test('ends once nobody waits for it', async () => {
    const asked = { organisation: 'solidary-demo:organisation:vizela', asOf, view: LOCAL };
    const left = new AbortController();
    const reading = readExposure(deps, { ...asked, signal: left.signal });
    left.abort();
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect((await readExposure(deps, asked)).contracts.length).toBeGreaterThan(0);
  });

  test('of a contract without a price nothing is told, and it is not said to have paid lawful labour', async () => {
    const organisation = (await enter('Organisation', { name: 'Werft' })) ?? '';
    const supplier = (await enter('Organisation', { name: 'Dockbau' })) ?? '';
    const asked = { organisation, asOf, view: LOCAL };
    expect(headTexts(await readExposure(deps, asked))).toEqual(['No contract below it is held.']);
    await enter('Contract', { buyer: [organisation], supplier: [supplier], place: 'DE' });
    expect(headTexts(await readExposure(deps, asked))).toEqual([
      'Of one contract below it no price is held, so that nothing can be told of it.',
    ]);
    await enter('Contract', { buyer: [organisation], supplier: [supplier], place: 'DE', price: '9000 EUR' });
    expect(headTexts(await readExposure(deps, asked))).toEqual([
      'Of one contract below it no price is held, so that nothing can be told of it.',
      'Of one contract below it a price is held, but another fact is missing, so that it cannot be told.',
    ]);
  });

  test('contracts one under another are of one work: its wages are counted once, and the sentence says so', async () => {
    const euros = (amount: string) => ({ amount, currency: 'EUR', bound: 'exact' as const });
    const days = { from: '2025-03-03', until: '2025-03-29' };
    const figure = { place: 'IT', from: '2024-01-01', until: '2027-01-01', cite: 'a test' };
    const contract = (id: string, buyer: string, supplier: string, price: string, more: object): Stated => ({
      kind: 'Contract',
      id,
      values: {
        ...{ buyer, supplier, kind: 'works', place: 'IT', nace: '41', signed: days.from, ...days },
        ...{ price: euros(price), labourHours: '1000', nonLabourCost: euros('0'), ...more },
      },
    });
    await state(deps, [
      ...['top', 'mid', 'low', 'sub'].flatMap((id): Stated[] => [
        { kind: 'Organisation', id, values: { name: id, kind: 'company', country: 'IT' } },
        { kind: 'PartyFact', id: `${id}-1`, values: { party: id, fact: 'status', value: 'active' } },
        { kind: 'PartyFact', id: `${id}-2`, values: { party: id, fact: 'entrepreneur', value: true } },
      ]),
      {
        ...{ kind: 'Benchmark', id: 'it-floor' },
        values: { ...figure, measures: 'statutory_minimum', value: euros('20'), unit: 'hour' },
      },
      { kind: 'Benchmark', id: 'it-on-costs', values: { ...figure, measures: 'on_costs', rate: '0.20' } },
      contract('t1', 'top', 'mid', '6000', { aboveKnown: true }),
      contract('l1', 'mid', 'low', '5500', { under: ['t1'] }),
      contract('s1', 'low', 'sub', '5000', { under: ['l1'] }),
    ]);
    const found = await readExposure(deps, { organisation: 'top', asOf, view: LOCAL });
    const wages = found.sums.find(({ debt }) => debt === 'wages');
    // 1,000 hours at 20.00 are 20,000.00 of pay; 19,000.00 of labour cost is short below, of it 19000 / 1.2 gross pay.
    expect([wages?.least?.amount.toFixed(2), wages?.most?.amount.toFixed(2)]).toEqual(['15833.33', '20000.00']);
    expect(wages && sumText(wages)).toContain(
      'for 3 contracts: Gross pay: €15,833.33 to €20,000.00. Contracts performed one under another are of one work',
    );
    const own = found.contracts.find(({ contract: id }) => id === 't1');
    expect(own && shortText(own)).toBe('€15,000.00');
  });

  test('is shown with names, marked as supposed', async () => {
    const shown = await showExposure(deps, await ask('vizela'), LOCAL);
    expect(shown).toMatchObject({ name: 'Confecções Vizela Lda', supposed: true, looked_at: 3, left_out: 0 });
    expect(JSON.stringify(shown.contracts.map(({ rows }) => rows.map(({ reason }) => reason.text)))).not.toContain(
      'solidary-demo',
    );
  });
});
