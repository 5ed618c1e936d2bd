/**
 * Kills an import again and again with kill -9 and looks at what is left: every batch whose ledger line was printed is
 * there, none is there in part, and the import goes on to the same result as one that nobody disturbed.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { build } from './build.mjs';
import { checkAfterKill, resultOf } from './kill-import/check.mjs';
import { writeList } from './kill-import/list.mjs';
import { startCommand, startServer } from './kill-import/runs.mjs';
import './quiet-experimental.mjs';

const USAGE = `node scripts/kill-import.mjs [--kills N] [--rows N] [--by server|command] [--seed N]

Kills an import N times (100) and prints what was found as JSON; exit code 1 where something was lost, written in part
or not gone on with, or where less than 80 % of the kills fell between the first and the last ledger line of a run.
  --rows N    rows of the list (100000)
  --by WHAT   what is killed: the server (default), or the command solidary import
  --seed N    which random numbers say when`;

const OPTIONS = {
  kills: { type: 'string', default: '100' },
  rows: { type: 'string', default: '100000' },
  by: { type: 'string', default: 'server' },
  seed: { type: 'string', default: '1' },
  help: { type: 'boolean', default: false },
};

/** Kills of one import before it is let go to its end. */
const KILLS_A_ROUND = 10;
/** Violations in the answer; standard error has them all. */
const MOST_TOLD = 20;
const LEAST_BETWEEN = 0.8;
/** A run that says nothing for so long does not go on. */
const PATIENCE_MS = 120_000;

function readOptions() {
  const { values } = parseArgs({ options: OPTIONS });
  const whole = (name) => {
    const number = Number(values[name]);
    if (!Number.isInteger(number) || number < 1)
      throw new Error(`--${name} is ${values[name]}: a whole number, such as 100`);
    return number;
  };
  const start = { server: startServer, command: startCommand }[values.by];
  if (start === undefined) throw new Error(`--by is ${values.by}: server or command`);
  return { kills: whole('kills'), rows: whole('rows'), seed: whole('seed'), by: values.by, start, help: values.help };
}

/** mulberry32: the same seed gives the same plan. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Mostly between two ledger lines; sometimes before the first one, and sometimes at the last. */
function planOf(nth, random, firstLineMs) {
  if (nth % 10 === 0) return { kind: 'early', afterMs: random() * firstLineMs };
  if (nth % 20 === 19) return { kind: 'late', afterMs: random() * 20 };
  return { kind: 'between', afterLines: 1 + Math.floor(random() * 4), afterMs: random() * 80 };
}

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function patiently(what, work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: nothing for ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits for the moment of the plan and kills; a run that ends by itself before is told by `done`. */
async function killAsPlanned({ run, done }, plan, lastLine) {
  const moment = async () => {
    if (plan.kind === 'between') await run.until(() => (run.acknowledged.length >= plan.afterLines ? true : undefined));
    if (plan.kind === 'late')
      await run.until(() => (run.acknowledged.at(-1)?.lastLine === lastLine ? true : undefined));
    await sleep(plan.afterMs);
    return 'killed';
  };
  const ended = done.then(() => 'done');
  const outcome = await patiently('a run', Promise.race([moment(), ended]));
  const wasKilled = await run.kill();
  // What the run was at is cut off with it.
  await ended.catch(() => undefined);
  return { wasKilled, outcome };
}

class Trial {
  counts = { kills: 0, early: 0, between: 0, late: 0, acknowledged: 0, unprinted: 0, imports: 0 };
  violations = [];

  constructor(options, folder) {
    Object.assign(this, { options, folder, list: writeList(folder, options.rows), random: randomFrom(options.seed) });
  }

  data(name) {
    const data = join(this.folder, name);
    mkdirSync(data);
    return data;
  }

  /** The undisturbed import: what every other one must come to. */
  async measure() {
    const data = this.data('undisturbed');
    const began = performance.now();
    const started = await this.options.start(data, this.list);
    await started.run.until(() => (started.run.acknowledged.length > 0 ? true : undefined));
    this.firstLineMs = performance.now() - began;
    await patiently('the undisturbed import', started.done);
    await started.stop();
    this.wanted = await resultOf(data, join(this.folder, 'undisturbed-package'));
    if (this.wanted.state !== 'done' || this.wanted.ledger.in !== this.options.rows)
      throw new Error(`the undisturbed import is ${JSON.stringify(this.wanted.ledger)}`);
  }

  /** One import, killed up to so many times and then let go to its end. */
  async round() {
    const name = `round-${this.counts.imports}`;
    const data = this.data(name);
    const acknowledged = new Map();
    let ended = false;
    for (let kill = 0; kill < KILLS_A_ROUND && this.counts.kills < this.options.kills; kill += 1) {
      const { isWhole, isDone } = await this.killOnce(data, acknowledged);
      ended = isDone;
      if (isWhole) break;
    }
    // Given again after its end, the command imports the same files a second time, as it is told to.
    if (this.options.by === 'server' || !ended) await this.finish(data, acknowledged);
    const result = await resultOf(data, join(this.folder, `${name}-package`));
    for (const key of Object.keys(this.wanted)) {
      if (!isDeepStrictEqual(result[key], this.wanted[key]))
        this.violate(name, `${key} differs from the undisturbed import`);
    }
    this.counts.imports += 1;
    this.counts.acknowledged += acknowledged.size;
    rmSync(data, { recursive: true, force: true });
  }

  async finish(data, acknowledged) {
    const started = await this.options.start(data, this.list);
    await patiently('the last run', started.done);
    await started.stop();
    for (const receipt of started.run.acknowledged) this.note(acknowledged, receipt);
  }

  /** `isWhole`: every batch is acknowledged, so that nothing is left to cut off. `isDone`: the end is held too. */
  async killOnce(data, acknowledged) {
    const { lastLine } = this.list;
    const plan = planOf(this.counts.kills, this.random, this.firstLineMs);
    const started = await this.options.start(data, this.list);
    const { wasKilled, outcome } = await killAsPlanned(started, plan, lastLine);
    const lines = started.run.acknowledged;
    for (const receipt of lines) this.note(acknowledged, receipt);
    const { held, state, violations } = await checkAfterKill(data, this.list, acknowledged);
    for (const violation of violations) this.violate(`kill ${this.counts.kills}`, violation);
    const isWhole = lines.at(-1)?.lastLine === lastLine;
    if (wasKilled) {
      this.counts.kills += 1;
      this.counts[lines.length === 0 ? 'early' : isWhole ? 'late' : 'between'] += 1;
      this.counts.unprinted += held - acknowledged.size;
      console.error(`kill ${this.counts.kills}: ${lines.length} ledger lines, ${held} batches held, ${outcome}`);
    }
    return { isWhole, isDone: state === 'done' };
  }

  note(acknowledged, receipt) {
    if (acknowledged.has(receipt.sequence)) this.violate('a run', `batch ${receipt.sequence} was acknowledged twice`);
    acknowledged.set(receipt.sequence, receipt);
  }

  violate(where, what) {
    console.error(`VIOLATION, ${where}: ${what}`);
    this.violations.push(`${where}: ${what}`);
  }
}

async function main() {
  const options = readOptions();
  if (options.help) return console.log(USAGE);
  build();
  const folder = mkdtempSync(join(tmpdir(), 'solidary-kill-'));
  try {
    const trial = new Trial(options, folder);
    await trial.measure();
    while (trial.counts.kills < options.kills) await trial.round();
    const { counts, violations } = trial;
    if (counts.between < LEAST_BETWEEN * counts.kills) violations.push('too few kills fell between two ledger lines');
    const { by, rows, seed } = options;
    const told = violations.slice(0, MOST_TOLD);
    console.log(JSON.stringify({ by, rows, seed, ...counts, violated: violations.length, violations: told }));
    process.exitCode = violations.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
