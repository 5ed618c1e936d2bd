/** npm run real-case: the real case from files to candidates, in a store of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { word } from '../../schema/messages/index.ts';
import { sayRead } from '../../schema/messages/say.ts';
import { openDeps } from '../compose.ts';
import { readConfig, type StoreConfig } from '../config.ts';
import { PLACES } from '../places.ts';
import { type RealCase, runRealCase } from '../usecases/cases/real-case.ts';
import { readCaseFile } from '../usecases/cases/run-cases.ts';
import { type ExampleTrace, readExampleRule } from '../usecases/cases/trace-example.ts';
import type { Candidate } from '../usecases/chains/find-candidates.ts';
import { type LoadedMapping, loadMapping } from '../usecases/mapping/load-mapping.ts';
import { refuse, sayFailure } from '../usecases/say-failure.ts';
import { wireMoney } from '../usecases/wire.ts';
import { createOutput } from './output.ts';
import { ruleTextOf } from './rule-text.ts';

const CASE = join(PLACES.seed, 'mappings/california-highway');
const WORKSPACE = 'public';

/** Exit code 0, or 1 with a sentence; `root` is the folder of package.json, from which default folders are reckoned. */
export async function realCase(argv: readonly string[], root: string): Promise<number> {
  try {
    await run({ ...readOptions(argv, root), root });
    return 0;
  } catch (error) {
    const failure = sayFailure(error);
    if (failure === undefined) throw error;
    createOutput(true).notice(failure.sentence);
    return 1;
  }
}

interface Options {
  readonly root: string;
  readonly json: boolean;
  readonly folders: readonly string[];
}

async function run(options: Options): Promise<void> {
  const output = createOutput(options.json);
  const deps = await openDeps({ ...readConfig(), store: throwAwayStore() });
  try {
    const counts = Object.values(await deps.store.countRecords({ readable: [WORKSPACE] }));
    if (counts.some((count) => count > 0)) refuse('store-not-empty', { path: 'SOLIDARY_STORE' });
    const answer = await runRealCase(deps, {
      example: readExample(options.root),
      mappings: readMappings(),
      files: options.folders.flatMap(filesIn),
      workspace: WORKSPACE,
      onReceipt: (mapping, { file, sequence, ledger }) =>
        output.notice(
          `${mapping} ${file} batch ${sequence}: ${ledger.accepted} accepted, ${ledger.duplicate} duplicate, ${ledger.rejected} rejected, ${ledger.held} held`,
        ),
    });
    output.answer(documentOf(answer), () => linesOf(answer));
  } finally {
    await deps.store.close();
  }
}

function readOptions(argv: readonly string[], root: string): Omit<Options, 'root'> {
  const defaults = JSON.parse(readFileSync(join(CASE, 'folders.json'), 'utf8')) as Record<string, string>;
  const program = new Command('real-case').option('--json', 'print one JSON document on standard output');
  for (const [name, folder] of Object.entries(defaults))
    program.option(`--${name} <folder>`, `the ${name}`, join(root, folder));
  program.parse([...argv], { from: 'user' });
  const given = program.opts<Record<string, string | boolean>>();
  return { json: given.json === true, folders: Object.keys(defaults).map((name) => resolve(String(given[name]))) };
}

/** In memory, unless a server is named: that one must be empty. */
function throwAwayStore(): StoreConfig {
  const { store } = readConfig();
  return store.engine === 'neo4j' ? store : { engine: 'sqlite', path: ':memory:' };
}

/** The rule that chooses a contract, and the worked case whose claim is put on it. */
function readExample(root: string) {
  const file = join(CASE, 'example.json');
  const rule = readExampleRule(readFileSync(file, 'utf8'), file);
  return { rule, case: readCaseFile(join(root, rule.case)) };
}

function readMappings(): readonly LoadedMapping[] {
  return readdirSync(CASE)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => loadMapping(readFileSync(join(CASE, name), 'utf8'), name));
}

function filesIn(folder: string): readonly { name: string; path: string }[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => ({ name, path: join(folder, name) }));
  } catch (cause) {
    refuse('bad-file', { file: folder, reason: cause instanceof Error ? cause.message : String(cause) }, cause);
  }
}

function documentOf({ rows, lowBids, candidates, trace }: RealCase): object {
  return { rows, lowBids, candidates: candidates.map(rowOf), trace };
}

function rowOf({ contract, firm, caseId, subValue }: Candidate): object {
  const value = subValue === null ? null : { ...wireMoney(subValue), bound: subValue.bound };
  return { contract, firm, caseId, subValue: value };
}

function linesOf({ rows, lowBids, candidates, trace }: RealCase): readonly string[] {
  return [
    `${rows.in} records in: ${rows.accepted} accepted, ${rows.duplicate} duplicate, ${rows.rejected} rejected, ${rows.held} held`,
    `${lowBids.under80} of ${lowBids.withEstimate} low bids are under 80 % of the official estimate`,
    `${candidates.length} candidates for review: a shared name is not a shared firm`,
    ...(trace === null ? [] : traceLines(trace)),
  ];
}

export function traceLines({ contract, asOf, answer, withoutThem, law }: ExampleTrace): readonly string[] {
  const ruleText = ruleTextOf(law);
  const rows = (shape: ExampleTrace['answer']) =>
    shape.parties.map((row) => {
      const deadlines = row.deadlines
        .filter(({ what }) => what !== 'claimable_from')
        .map((day) => `, ${sayRead(day.what, day)} ${day.on}`);
      const missing = row.missing.map(({ text }) => ` Missing: ${text}`);
      const order = row.order === null ? '' : `, order ${row.order}`;
      return `  ${row.party} (${row.basis}): ${word(row.status)}${order}${deadlines.join('')}. ${ruleText(row)}: ${row.reason.text}${missing.join('')}`;
    });
  return [
    `A trace on contract ${contract} with example figures, as of ${asOf}:`,
    ...rows(answer),
    'The same without the day of completion and the assessment:',
    ...rows(withoutThem),
  ];
}
