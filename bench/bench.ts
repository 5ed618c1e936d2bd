/** npm run bench: measures what docs/BENCHMARKS.md describes. */
import { Command, InvalidArgumentError } from 'commander';
import { FIGURE_NAMES, type Figure, type FigureName, figureLine } from './figure.ts';
import { assessNeo4j, assessSqlite } from './figures/assess.ts';
import { traceSmallVsLarge } from './figures/growth.ts';
import { traceHttp } from './figures/http.ts';
import { importMemory, importRows } from './figures/import.ts';
import { lawDeep } from './figures/law.ts';
import { map60VsSigma, map100kVsSigma, map1500VsSigma } from './figures/map.ts';
import { networkVsCypher } from './figures/network.ts';
import { SCREEN_FIGURES, screensAtScale } from './figures/screens.ts';
import { adapterVsCypher, traceVsArrays, traceVsCypher } from './figures/trace.ts';
import { World } from './world.ts';

interface Measurement {
  readonly names: readonly FigureName[];
  readonly measure: (world: World) => Promise<readonly Figure[]>;
  readonly needsNeo4j?: boolean;
  readonly needsBrowser?: boolean;
}

/** In an order in which each finds what it needs made and the machine otherwise quiet. */
const MEASUREMENTS: readonly Measurement[] = [
  { names: ['trace-vs-cypher', 'trace-first-vs-cypher'], measure: traceVsCypher, needsNeo4j: true },
  { names: ['trace-vs-arrays'], measure: traceVsArrays },
  { names: ['network-vs-cypher'], measure: networkVsCypher, needsNeo4j: true },
  { names: ['neo4j-adapter-vs-cypher'], measure: adapterVsCypher, needsNeo4j: true },
  { names: ['trace-10k-vs-1m'], measure: traceSmallVsLarge },
  { names: ['trace-http', 'trace-http-store', 'trace-http-law', 'trace-http-graphql'], measure: traceHttp },
  { names: ['law-15-tiers'], measure: lawDeep },
  { names: ['import-rows'], measure: importRows },
  { names: ['import-memory'], measure: importMemory },
  {
    names: [
      ...(['assess-reading', 'assess-computing', 'assess-writing'] as const),
      ...(['assess-one-benchmark', 'assess-memory', 'flags-sifted'] as const),
    ],
    measure: assessSqlite,
  },
  { names: SCREEN_FIGURES, measure: screensAtScale, needsBrowser: true },
  {
    names: ['assess-neo4j-reading', 'assess-neo4j-computing', 'assess-neo4j-writing', 'flags-sifted-neo4j'],
    measure: assessNeo4j,
    needsNeo4j: true,
  },
  { names: ['map-60', 'map-60-whole', 'map-60-memory', 'map-60-frame'], measure: map60VsSigma, needsBrowser: true },
  {
    names: ['map-1500', 'map-1500-whole', 'map-1500-memory', 'map-1500-frame'],
    measure: map1500VsSigma,
    needsBrowser: true,
  },
  {
    names: ['map-100k', 'map-100k-whole', 'map-100k-memory', 'map-100k-frame'],
    measure: map100kVsSigma,
    needsBrowser: true,
  },
];

const SIZE = 1_000_000;

interface Options {
  readonly json?: true;
  readonly size: number;
  readonly figure: readonly FigureName[];
  readonly neo4j: boolean;
  readonly browser: boolean;
}

/** As shells tell that Ctrl-C ended it. */
const STOPPED = 130;

/** Gives the exit code: 1 where answers differ or a figure could not be reported. */
export async function bench(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const world = new World(options.size, say);
  const stop = (): void => void world.close().finally(() => process.exit(STOPPED));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  try {
    return await measureAll(world, options);
  } catch (error) {
    if (world.ended.aborted) return STOPPED;
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  } finally {
    await world.close();
  }
}

async function measureAll(world: World, options: Options): Promise<number> {
  const wanted = (name: FigureName): boolean => options.figure.length === 0 || options.figure.includes(name);
  let code = 0;
  for (const { names, measure, needsNeo4j, needsBrowser } of MEASUREMENTS) {
    if (!names.some(wanted) || (needsNeo4j === true && !options.neo4j)) continue;
    if (needsBrowser === true && !options.browser) continue;
    world.say(`${names.join(', ')} ...`);
    const figures = await measure(world);
    if (figures.length < names.length) code = 1;
    for (const made of figures.filter(({ name }) => wanted(name))) {
      world.say(figureLine(made));
      process.stdout.write(options.json === true ? `${JSON.stringify(made)}\n` : `${figureLine(made)}\n`);
    }
  }
  return code;
}

function readOptions(args: readonly string[]): Options {
  const command = new Command('bench')
    .description('Measures how fast Solidary is, beside what else could be used. Leaves nothing behind.')
    .option('--json', 'one line of JSON a figure on standard output')
    .option('--size <contracts>', 'contracts in the graph', readSize, SIZE)
    .option('--figure <name>', `measure this only; may be repeated: ${FIGURE_NAMES.join(', ')}`, readFigure, [])
    .option('--no-neo4j', 'leave out what needs a Neo4j')
    .option('--no-browser', 'leave out what is drawn in a Chromium');
  return command.parse(args, { from: 'user' }).opts<Options>();
}

function readSize(text: string): number {
  const size = /^\d+$/.test(text) ? Number(text) : 0;
  if (size < 1000) throw new InvalidArgumentError('It is a whole number from 1000 on.');
  return size;
}

function readFigure(text: string, before: readonly FigureName[]): readonly FigureName[] {
  const name = FIGURE_NAMES.find((known) => known === text);
  if (name === undefined) throw new InvalidArgumentError(`It is one of ${FIGURE_NAMES.join(', ')}.`);
  return [...before, name];
}
