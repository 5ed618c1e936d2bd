import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadRows } from '../../../bench/engines/stores.ts';
import { networkRows, ROOT } from '../../../bench/graph/one-network.ts';
import { day } from '../../../server/domain/dates.ts';
import { keepAssessment } from '../../../server/usecases/assessing/keep-assessment.ts';
import { ChainBook } from '../../../server/usecases/chain-map/chain-book.ts';
import {
  type ChainMap,
  type ChainMapRequest,
  readChainMap,
  readChainSize,
} from '../../../server/usecases/chain-map/read-chain-map.ts';
import type { Deps } from '../../../server/usecases/deps.ts';
import { testPrices } from '../../../server/usecases/flags/test-prices.ts';
import { LOCAL, seededDeps } from '../../builders/seed-store.ts';

const LINKS = 2_000;
const asOf = day('2025-07-12');
const view = { ...LOCAL, asOf };
let deps: Deps & { readonly chains: ChainBook };
beforeAll(async () => {
  deps = { ...(await seededDeps()), today: () => asOf, chains: new ChainBook() };
  await loadRows(deps.store, networkRows(LINKS));
}, 60_000);
afterAll(() => deps.store.close());

async function ask(request: Partial<ChainMapRequest> = {}): Promise<ChainMap> {
  const map = await readChainMap(deps, { root: ROOT, asOf, view, open: [], ...request });
  if (map === undefined) throw new Error('the network is not held');
  return map;
}

const sum = (map: ChainMap, what: 'links' | 'drawn' | 'unpriced') =>
  map.parts.reduce((all, part) => all + part[what], 0);

describe('the map of a chain', () => {
  test('a large one is told by tier and result; drawn are the path, the largest shortfalls, and nothing else', async () => {
    const map = await ask();
    expect(map).toMatchObject({ isWhole: false, tested: 'tested' });
    expect(sum(map, 'links')).toBe(LINKS);
    expect(sum(map, 'drawn')).toBe(map.chain.links.length);
    expect(map.shortfalls).toHaveLength(20);
    const path = map.chain.links.filter(({ id }) => !map.shortfalls.includes(id));
    expect(path.length).toBeLessThanOrEqual(Math.max(...map.parts.map(({ tier }) => tier)));
    expect(map.chain.parties.find(({ id }) => id === map.selection)?.claims).toBeGreaterThan(0);
    for (const id of map.shortfalls) expect(map.chain.links.find((link) => link.id === id)?.test).toBe('flagged');
  }, 30_000);

  test('its results are those of the tests of prices', async () => {
    const map = await ask();
    const ids = map.chain.links.map(({ id }) => id);
    const tested = await testPrices(deps, { contracts: ids, view });
    expect(map.chain.links.map(({ id, test: result }) => [id, result])).toEqual(ids.map((id) => [id, tested.get(id)]));
  }, 30_000);

  test('an opened part draws so many more of it, whatever is drawn already', async () => {
    const before = await ask();
    const part = before.parts.find(({ links, drawn }) => links - drawn > 200);
    if (part === undefined) throw new Error('no part is that large');
    const after = await ask({ open: [{ tier: part.tier, test: part.test, first: 60 }] });
    expect(after.parts.find(({ tier, test: result }) => tier === part.tier && result === part.test)?.drawn).toBe(
      part.drawn + 60,
    );
    expect(sum(after, 'drawn')).toBe(sum(before, 'drawn') + 60);
    expect(sum(after, 'links')).toBe(LINKS);
  }, 30_000);

  test('answers that are kept give the same parts, and are told to be kept', async () => {
    const { parts, shortfalls } = await ask();
    await keepAssessment(deps, { view: LOCAL, asOf });
    const map = await ask();
    expect(map.tested).toBe('kept');
    expect(JSON.stringify(map.parts)).toBe(JSON.stringify(parts));
    expect(map.shortfalls).toEqual(shortfalls);
  }, 60_000);

  test('what is written shows at once', async () => {
    const before = await ask();
    const source = { document: 'later.csv', line: 2 };
    const values = { buyer: ROOT, supplier: 'net_org_late', aboveKnown: true, from: '2025-01-01' };
    const statement = {
      subject: 'net_ct_late',
      kind: 'Contract',
      part: 'row',
      publisher: 'bench',
      values,
      source,
    } as const;
    const start = {
      workspace: 'local',
      mapping: 'bench',
      publisher: 'bench',
      files: [],
      startedAt: '2026-03-01T00:00:00.000Z',
    };
    await deps.store.startImport({ id: 'late', ...start });
    await deps.store.putBatch({
      ...{ import: 'late', workspace: 'local', file: 'later', sequence: 0, lastLine: 2, at: start.startedAt },
      ...{ rows: [{ line: 2, statements: [statement] }], problems: [] },
    });
    await deps.store.finishImport('late', 'local', 'done', start.startedAt);
    const after = await ask();
    expect(sum(after, 'links')).toBe(sum(before, 'links') + 1);
    expect(sum(after, 'unpriced')).toBe(sum(before, 'unpriced') + 1);
  }, 60_000);

  test('does not wait for the tests of all that is held', async () => {
    const waits = () => Promise.reject(new Error('it waits'));
    const kept = { ofNow: waits, testing: waits };
    const map = await readChainMap(
      { ...deps, chains: new ChainBook(), answers: kept },
      { root: ROOT, asOf, view, open: [] },
    );
    expect(map?.tested).toBe('tested');
  }, 60_000);

  test('a small one is whole, with hours and what is claimed; one that is not held is none', async () => {
    const root = 'solidary-demo:organisation:hallmarkt';
    const map = await ask({ root });
    expect(map.isWhole).toBe(true);
    expect(map.chain.links.length).toBe(sum(map, 'links'));
    expect(map.chain.links.some(({ claimed }) => (claimed?.lines ?? 0) > 0)).toBe(true);
    expect(map.chain.links.some(({ hours }) => hours !== undefined)).toBe(true);
    expect(await readChainMap(deps, { root: 'nobody', asOf, view, open: [] })).toBeUndefined();
  }, 30_000);

  test('what is known first counts documented links by tier', async () => {
    const size = await readChainSize(deps, { root: ROOT, asOf, view });
    const all = (size?.tiers ?? []).reduce((n, { links }) => n + links, 0);
    expect(all).toBeGreaterThanOrEqual(LINKS);
    expect(size?.tiers[0]).toMatchObject({ tier: 1 });
  });
});
