/** The whole liability trace as the page asks for it: GraphQL over HTTP, facts from the store, law applied. */
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { parse, print, separateOperations } from 'graphql';
import { day } from '../../server/domain/dates.ts';
import { trace } from '../../server/domain/liability/trace.ts';
import { type TraceResult, traceLiability } from '../../server/usecases/trace/trace-liability.ts';
import { wireMoney } from '../../server/usecases/wire.ts';
import { VIEW } from '../engines/stores.ts';
import { type Figure, type FigureName, timesFigure } from '../figure.ts';
import { samplesOf, timed } from '../sampling.ts';
import { serveApp } from '../serving.ts';
import type { World } from '../world.ts';
import { enterClaims } from './claims.ts';
import { clockStore } from './store-clock.ts';

const AS_OF = '2025-07-12';

/** The page's own question, with the fragments that it takes from elsewhere. */
function readQuestion(): string {
  const client = join(import.meta.dirname, '../../client');
  const files = ['features/liability-trace/liability-trace.graphql', 'fragments.graphql'];
  const text = files.map((file) => readFileSync(join(client, file), 'utf8')).join('\n');
  const question = separateOperations(parse(text)).Trace;
  if (question === undefined) throw new Error('the page asks no question called Trace');
  return print(question);
}

export async function traceHttp(world: World): Promise<readonly Figure[]> {
  const { deps, config } = await world.sqlite();
  const claims = await enterClaims(deps.store, await world.graph(), await world.picks());
  const { store, spent } = clockStore(deps.store);
  const app = await serveApp({ ...deps, store }, config);
  const client = new Client(app.address);
  try {
    const results: TraceResult[] = [];
    for (const claim of claims) {
      const direct = await traceLiability(deps, { claim, asOf: day(AS_OF), view: VIEW });
      refuseOther(claim, direct, await client.ask(claim));
      results.push(direct);
    }
    sayAnswers(world, results);
    const times: Record<string, number[]> = { all: [], store: [], law: [], graphql: [] };
    for (const [nth, claim] of claims.entries()) {
      const { facts } = results[nth] as TraceResult;
      const before = spent();
      const all = await timed(() => client.ask(claim));
      const stored = spent() - before;
      const law = await timed(() => trace(facts, deps.regimes));
      for (const [part, time] of Object.entries({ all, store: stored, law, graphql: all - stored - law }))
        times[part]?.push(time);
    }
    const part = (name: FigureName, of: string): Figure => timesFigure(name, samplesOf(times[of] ?? []));
    return [
      part('trace-http', 'all'),
      part('trace-http-store', 'store'),
      part('trace-http-law', 'law'),
      part('trace-http-graphql', 'graphql'),
    ];
  } finally {
    client.close();
    await app.stop();
  }
}

interface ShownRow {
  readonly party: string;
  readonly regime: string;
  readonly status: string;
  readonly amount: string | null;
}

class Client {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #address: URL;
  readonly #query = readQuestion();

  constructor(address: string) {
    this.#address = new URL('/graphql', address);
  }

  /** The body of the answer, whole. */
  ask(claim: string): Promise<string> {
    const body = JSON.stringify({ query: this.#query, variables: { claim, asOf: AS_OF } });
    const options = {
      ...{ method: 'POST', agent: this.#agent },
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    };
    return new Promise((resolve, reject) => {
      const asking = request(this.#address, options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
        response.on('error', reject);
      });
      asking.on('error', reject);
      asking.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

/** Throws where the page would be told otherwise than the use case answers. */
function refuseOther(claim: string, { answer }: TraceResult, body: string): void {
  const told = (JSON.parse(body) as { data?: { trace?: { rows?: readonly ShownRow[] } } }).data?.trace?.rows;
  if (told === undefined) throw new Error(`trace of ${claim}: ${body.slice(0, 500)}`);
  const direct = answer.parties.map(({ party, regime, status, amount }) =>
    [party, regime, status, amount === null ? null : wireMoney(amount).amount].join(' '),
  );
  const shown = told.map(({ party, regime, status, amount }) => [party, regime, status, amount].join(' '));
  if (direct.join('\n') !== shown.join('\n')) throw new Error(`trace of ${claim}: ${direct} and ${shown} differ`);
}

function sayAnswers(world: World, results: readonly TraceResult[]): void {
  const sizes = samplesOf(results.map(({ chain }) => chain.contracts.length));
  const rows = samplesOf(results.map(({ answer }) => answer.parties.length));
  const applied = results.filter(({ answer }) => answer.parties.some((row) => row.status !== 'does_not_owe')).length;
  world.say(
    `${results.length} liability traces: ${sizes.median} contracts (p95 ${sizes.p95}), ${rows.median} rows (p95 ` +
      `${rows.p95}); in ${applied} somebody owes, may owe or cannot be told`,
  );
}
