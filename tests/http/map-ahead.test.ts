import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { pino } from 'pino';
import request from 'supertest';
import { loadRows } from '../../bench/engines/stores.ts';
import { networkRows, ROOT } from '../../bench/graph/one-network.ts';
import { composeApp } from '../../server/compose.ts';
import { ChainBook } from '../../server/usecases/chain-map/chain-book.ts';
import { openTestApp, type TestApp } from '../builders/app.ts';

jest.setTimeout(60_000);
let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
  await loadRows(app.deps.store, networkRows(60));
});
afterAll(() => app.close());

const SIZE = 'query ($root: ID!, $asOf: Day) { chainSize(root: $root, asOf: $asOf) { tiers { tier links } } }';

test.each([
  ['a map is counted once: the page that is asked for begins it, and its own question waits for the same', '', 1],
  ['a map of another day than the address of the page says is counted again', '?asOf=2020-01-01', 2],
  ['a map as it was known earlier is left to the question of the page', '?known=2026-01-01', 1],
  ['an address with a day that is none means today', '?asOf=soon', 1],
])('%s', async (_name, search, counts) => {
  const counted = jest.spyOn(app.deps.store, 'tiersBelow');
  const served = await composeApp({ ...app.deps, chains: new ChainBook() }, app.config, pino({ level: 'silent' }));
  const http = request(served.express);
  await http.get(`/chains/${ROOT}${search}`);
  const { body } = await http.post('/graphql').send({ query: SIZE, variables: { root: ROOT } });
  await served.stop();
  expect(counted).toHaveBeenCalledTimes(counts);
  expect(body.data.chainSize.tiers[0]).toMatchObject({ tier: 1 });
  counted.mockRestore();
});
