import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import type { Day } from '../../../server/domain/dates.ts';
import { atContracts, atWorkplace, traceQuery } from '../../../server/store/neo4j/chains.ts';
import { IMPORT_PAGE } from '../../../server/store/neo4j/imports.ts';
import { openNeo4jStore } from '../../../server/store/neo4j/open.ts';
import { viewParams } from '../../../server/store/neo4j/reading.ts';
import { candidateQuery } from '../../../server/store/neo4j/records.ts';
import { SEARCH, SEARCH_IDS } from '../../../server/store/neo4j/search.ts';
import { statementPageQuery } from '../../../server/store/neo4j/statements.ts';
import type { Store, View } from '../../../server/store/store.ts';
import { contract, desk } from '../conformance/desk.ts';
import type { EmptyNeo4j } from './server.ts';

/** How Neo4j means to run what we ask: speed that a small test database would not show. */
export function describePlanner(given: () => EmptyNeo4j): void {
  describe('the planner', () => plannerTests(given));
}

function plannerTests(given: () => EmptyNeo4j): void {
  let store: Store;
  let driver: Driver;
  beforeAll(async () => {
    const server = given();
    store = await openNeo4jStore(server);
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  });
  afterAll(async () => {
    await driver?.close();
    await store?.close();
  });

  const explain = async (query: string, params: object): Promise<readonly Plan[]> => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${query}`, params);
    return summary.plan === false ? [] : flat(summary.plan);
  };

  const views: [string, View][] = [
    ['of one workspace', { readable: ['public'] }],
    ['of two', { readable: ['public', 'local'] }],
    ['of a day', { readable: ['public', 'local'], asOf: '2025-03-31' as Day }],
  ];

  test.each(views)(
    'a trace %s expands breadth first with a visited set, and reads no edge of others',
    async (_name, view) => {
      for (const start of [atWorkplace('w', view), atContracts(['c'])]) {
        const params = { ...start.params, most: 100, ...viewParams(view) };
        const plan = await explain(traceQuery(start, view), params);
        const expands = plan.filter((step) => step.operatorType.startsWith('VarLengthExpand'));
        expect(expands.map((step) => step.operatorType)).toEqual(['VarLengthExpand(Pruning,BFS,All)@neo4j']);
        const details = String(expands[0]?.arguments.Details);
        expect(details).toContain('workspace');
        expect(details).toContain('recordedUntil');
        if (view.asOf !== undefined) expect(details).toContain('until');
        expect(scans(plan)).toEqual([]);
      }
    },
  );

  test.each([
    ['by reference', 'buyer'],
    ['by an indexed property', 'number'],
    ['of a kind', undefined],
  ])('pages %s are found by an index, never by reading all nodes', async (_name, property) => {
    const [, view] = views[1] as [string, View];
    const params = { kind: 'Contract', after: '', most: 50, wanted: ['x'], ...viewParams(view) };
    const plan = await explain(candidateQuery('Contract', property, view), params);
    expect(plan.some((step) => /Node(Unique)?IndexSeek/.test(step.operatorType))).toBe(true);
    expect(scans(plan)).toEqual([]);
  });

  test('a search looks texts up by their index, and ids by theirs', async () => {
    const ways = [{ seek: 'bau', others: ['hoch'] }];
    for (const [query, params] of [
      [SEARCH, { ways, readable: ['local'], most: 9 }],
      [SEARCH_IDS, { keys: ['local'], most: 9 }],
    ] as const) {
      const plan = await explain(query, params);
      expect(
        plan.some((step) => /NodeIndexContainsScan|NodeUniqueIndexSeek|NodeIndexSeek/.test(step.operatorType)),
      ).toBe(true);
      expect(scans(plan)).toEqual([]);
    }
  });

  test('a page costs what it shows: its order is that of the index', async () => {
    const [, view] = views[2] as [string, View];
    const params = { kind: 'Contract', after: '', most: 50, wanted: [], ...viewParams(view) };
    for (const query of [statementPageQuery(view), candidateQuery('Contract', undefined, view), IMPORT_PAGE]) {
      const steps = (await explain(query, params)).map((step) => step.operatorType);
      const seek = steps.findIndex((name) => name.startsWith('NodeIndexSeek'));
      const limit = steps.findIndex((name) => name.startsWith('Limit'));
      expect(limit).toBeGreaterThanOrEqual(0);
      // From the limit down to the index nothing gathers all rows first, as Sort, Top or EagerAggregation would.
      const between = steps.slice(limit + 1, seek).map((name) => name.replace('@neo4j', ''));
      expect(
        between.filter((name) => !['Distinct', 'OrderedDistinct', 'Filter', 'CacheProperties'].includes(name)),
      ).toEqual([]);
    }
  });

  test('sixty diamonds on top of each other are traced at the cost of their links', async () => {
    const d = desk(store);
    const high = 60;
    const drafts = Array.from({ length: high }, (_, i) => [
      contract(`k${i}`, 'a', 'b', { under: [`l${i}`, `r${i}`], workplaces: i === 0 ? ['w'] : [] }),
      contract(`l${i}`, 'a', 'b', { under: [`k${i + 1}`] }),
      contract(`r${i}`, 'a', 'b', { under: [`k${i + 1}`] }),
    ]).flat();
    await d.state([...drafts, contract(`k${high}`, 'a', 'b')]);
    const start = atWorkplace('w', d.view);
    const params = { ...start.params, most: 1_000, ...viewParams(d.view) };
    const { summary, records } = await driver.executeQuery(`PROFILE ${traceQuery(start, d.view)}`, params);
    expect(records[0]?.get('contracts')).toHaveLength(3 * high + 1);
    expect((await store.chainAboveWorkplace('w', d.view)).links).toHaveLength(4 * high);
    const hits = summary.profile === false ? [] : flat(summary.profile).map((step) => Number(step.dbHits));
    // 2^60 paths lead to the top; some forty look-ups for each of 181 contracts is what it takes.
    expect(hits.reduce((sum, one) => sum + one, 0)).toBeLessThan(60 * (3 * high + 1));
  });
}

function flat<P extends Plan>(plan: P): P[] {
  return [plan, ...plan.children.flatMap((child) => flat(child as P))];
}

/** Steps that read every node of a label, or all there are. */
function scans(plan: readonly Plan[]): readonly string[] {
  return plan
    .map((step) => step.operatorType)
    .filter((name) => /AllNodesScan|NodeByLabelScan|NodeIndexScan/.test(name));
}
