/** The benchmarks at a small size: that they run, print what is promised, and find answers that differ. Nothing is timed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Answer, answerOf, refuseDifference } from '../../bench/answers.ts';
import { Arrays } from '../../bench/engines/arrays.ts';
import { loadStore, VIEW } from '../../bench/engines/stores.ts';
import { figure, timesFigure } from '../../bench/figure.ts';
import { generateGraph } from '../../bench/graph/generate.ts';
import { organisationId, workplaceId } from '../../bench/graph/names.ts';
import { pickQuestions } from '../../bench/graph/picks.ts';
import { interleave, samplesOf } from '../../bench/sampling.ts';
import { openSqliteStore } from '../../server/store/sqlite/open.ts';

const ROOT = join(import.meta.dirname, '../..');
const SIZE = 10_000;
const TIME_LIMIT = 300_000;

const graph = generateGraph(SIZE);

const temporary = mkdtempSync(join(tmpdir(), 'solidary-bench-test-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

function runBench(args: readonly string[]) {
  const env = { ...process.env, TMPDIR: temporary };
  return spawnSync(process.execPath, [join(ROOT, 'bench/run.mjs'), ...args], { cwd: ROOT, encoding: 'utf8', env });
}

describe('the command', () => {
  let ran: ReturnType<typeof runBench>;
  beforeAll(() => {
    ran = runBench(['--json', '--size', '2000', '--no-neo4j', '--no-browser']);
  }, TIME_LIMIT);

  test('prints one line of JSON a figure and nothing else, and ends well', () => {
    expect({ status: ran.status, said: ran.stderr }).toMatchObject({ status: 0 });
    const lines = ran.stdout.trimEnd().split('\n');
    const figures = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(figures.map(({ name }) => name)).toEqual([
      'trace-vs-arrays',
      'trace-10k-vs-1m',
      'trace-http',
      'trace-http-store',
      'trace-http-law',
      'trace-http-graphql',
      'law-15-tiers',
      'import-rows',
      'import-memory',
      'assess-reading',
      'assess-computing',
      'assess-writing',
      'assess-one-benchmark',
      'flags-sifted',
      'assess-memory',
    ]);
    for (const { name, ours, peer, ratio, unit, p95, ...rest } of figures) {
      expect(rest).toEqual({});
      expect(ours).toBeGreaterThan(0);
      expect(p95).toBeGreaterThan(0);
      expect(['ms', 'us', 'rows/s', 'MB']).toContain(unit);
      const isAlone = /^trace-http|^assess-(reading|computing|writing)/.test(String(name));
      for (const beside of [peer, ratio]) {
        if (isAlone) expect(beside).toBeNull();
        else expect(beside).toBeGreaterThan(0);
      }
    }
  });

  test('leaves nothing behind', () => {
    expect(readdirSync(temporary).filter((name) => name.startsWith('solidary-'))).toEqual([]);
  });

  test(
    'runs one figure where one is asked for, and refuses one that is not known',
    () => {
      const one = runBench(['--json', '--size', '1000', '--figure', 'trace-vs-arrays']);
      expect(one.stdout.trimEnd().split('\n')).toHaveLength(1);
      const unknown = runBench(['--figure', 'trace-vs-nothing']);
      expect(unknown.status).toBe(1);
      expect(unknown.stderr).toContain('trace-vs-cypher');
    },
    TIME_LIMIT,
  );
});

describe('the graph', () => {
  test('is the one that earlier figures are of', () => {
    expect(graph).toMatchObject({ contracts: SIZE, organisations: 1667, workplaces: 3413 });
    expect(graph.under.from).toHaveLength(12_892);
    expect(graph.performedAt.from).toHaveLength(9765);
    expect(pickQuestions(graph).buyer).toEqual({ organisation: 0, contracts: 2123 });
  });

  test(
    'gives the same answers from arrays and from a store',
    async () => {
      const store = await openSqliteStore({ path: ':memory:' });
      await loadStore(store, graph, () => undefined);
      const { workplaces, buyer } = pickQuestions(graph);
      const arrays = new Arrays(graph);
      for (const { workplace, contracts } of workplaces.slice(0, 100)) {
        const id = workplaceId(workplace);
        const sqlite = answerOf(await store.chainAboveWorkplace(id, VIEW), true);
        refuseDifference(id, { arrays: arrays.trace(id), sqlite });
        expect(sqlite.contracts).toHaveLength(contracts);
      }
      const id = organisationId(buyer.organisation);
      const sqlite = answerOf(await store.networkBelow(id, VIEW), false);
      refuseDifference(id, { arrays: arrays.network(id), sqlite });
      expect(sqlite.links.length).toBeGreaterThan(2123);
      await store.close();
    },
    TIME_LIMIT,
  );
});

describe('what is compared and told', () => {
  const contract = { id: 'c1', sector: 'toys', price: 12.5, buyer: 'o1', supplier: 'o2' };
  const answer: Answer = { contracts: [contract, { ...contract, id: 'c2' }], links: [['c1', 'c2']] };

  test('the order of an answer does not count, everything else does', () => {
    const turned = { ...answer, contracts: answer.contracts.toReversed() };
    expect(() => refuseDifference('q', { one: answer, other: turned })).not.toThrow();
    const others: readonly Answer[] = [
      { ...answer, links: [['c2', 'c1']] },
      { ...answer, contracts: [contract] },
      { ...answer, contracts: [contract, { ...contract, id: 'c2', price: 12.51 }] },
    ];
    for (const other of others) expect(() => refuseDifference('q', { one: answer, other })).toThrow(/q: one .* differ/);
  });

  test('every question goes to every engine once, in turns', async () => {
    const asked: string[] = [];
    await interleave({ a: (nth) => asked.push(`a${nth}`), b: async (nth) => asked.push(`b${nth}`) }, 25);
    expect(asked).toHaveLength(50);
    expect(new Set(asked).size).toBe(50);
    expect([asked[0], asked[10], asked[20], asked[30]]).toEqual(['a0', 'b0', 'b10', 'a10']);
  });

  test('a figure is a median beside a median, and above 1 we are better', () => {
    const [ours, peer] = [samplesOf([1, 2, 3, 4, 50]), samplesOf([30, 10, 20])];
    expect(timesFigure('trace-vs-cypher', ours, peer)).toEqual({
      ...{ name: 'trace-vs-cypher', ours: 3, peer: 20, ratio: 6.667, unit: 'ms', p95: 50 },
    });
    const alone = timesFigure('trace-http', ours);
    expect(figure(alone)).toMatchObject({ peer: null, ratio: null });
  });
});
