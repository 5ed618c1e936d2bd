import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Values } from '../../../schema/graph.ts';
import { FLAG_OUTCOMES } from '../../../server/domain/flags/flag.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { assessFlags } from '../../../server/usecases/flags/assess-flags.ts';
import { emptyDeps, LOCAL } from '../../builders/seed-store.ts';
import { asOf, fresh, keep, kept, state } from '../assessing/kept-beside-fresh.ts';

let deps: Deps;
beforeEach(async () => {
  deps = await emptyDeps();
});
afterEach(() => deps.store.close());

const money = (amount: string) => ({ bound: 'exact', amount, currency: 'EUR' });
const lot = (id: string, amount: string, more: Values = {}) =>
  state(deps, 'Contract', `test:${id}`, {
    ...{ buyer: 'test:town', supplier: `test:firm-${id}`, price: money(amount), signed: '2025-06-02' },
    ...{ tender: 'test:t', ...more },
  });
const bid = (of: string, amount: string) =>
  state(deps, 'Bid', `test:bid-${of}`, { tender: 'test:t', bidder: `test:firm-${of}`, total: money(amount) });

async function answers(test: string) {
  const { rows } = await assessFlags(deps, { test, asOf, view: LOCAL, rows: FLAG_OUTCOMES });
  return Object.fromEntries(
    rows.map(({ subject, outcome, missing }) => [
      subject.split(':')[1],
      [outcome, ...missing.map(({ code }) => code.split('.').at(-1))].join(' '),
    ]),
  );
}

beforeEach(async () => {
  await state(deps, 'Tender', 'test:t', { buyer: 'test:town', estimate: money('1000'), opened: '2025-05-01' });
  await lot('one', '500');
});

test('an estimate of all lots is at most that of each, and bids of all lots are no rivals of one', async () => {
  await bid('one', '500');
  await bid('two', '990');
  expect(await answers('below-official-estimate')).toEqual({ one: 'flagged' });
  expect(await answers('bid-far-below-next')).toEqual({ one: 'cannot_tell peers' });
  await lot('two', '450');
  const open = 'cannot_tell estimate-at-least';
  expect(await answers('below-official-estimate')).toEqual({ one: open, two: open });
  const whose = 'cannot_tell bids-of-contract';
  expect(await answers('bid-far-below-next')).toEqual({ one: whose, two: whose });
});

test('what is performed under a contract, or bought by another, is not let from the tender', async () => {
  await lot('two', '450', { under: ['test:one'] });
  await lot('of-another', '450', { buyer: 'test:prime' });
  expect(await answers('below-official-estimate')).toEqual({
    ...{ one: 'flagged', two: 'not_applicable', 'of-another': 'not_applicable' },
  });
});

test('a lot that comes, goes under another or away is seen in the answers that are kept', async () => {
  await keep(deps);
  for (const write of [
    () => lot('two', '450'),
    () => lot('two', '450', { under: ['test:one'] }),
    () => lot('two', '450', { tender: 'test:other' }),
  ]) {
    await write();
    await keep(deps);
    expect(await kept(deps, asOf)).toEqual(await fresh(deps, asOf));
  }
});
