// npm test on a fresh clone: sets up, runs what this machine can, and says what it could not run and how to run it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { install } from './installed.mjs';
import { root, runTool } from './root.mjs';
import { readChoice, runsOf } from './test-runs.mjs';

/** Why a project cannot run here, as one sentence that says how to run it; undefined where it can. */
const WHY_NOT = {
  unit: async () => undefined,
  neo4j: async () => {
    if (process.env.SOLIDARY_TEST_NEO4J) return undefined;
    const { whyNoNeo4j } = await import('./neo4j/start.mjs');
    return whyNoNeo4j();
  },
  e2e: async () =>
    findChromium() === undefined
      ? 'No Chromium is here: install it (apt-get install chromium) or set SOLIDARY_CHROMIUM to one.'
      : undefined,
  real: async () =>
    existsSync(join(root, '../shared/data'))
      ? undefined
      : 'The real data is not here: put the shared folder beside this one, so that ../shared/data is there.',
};

/** What .ci/run demands with SOLIDARY_REQUIRE=all; the real data is never published with the project. */
const REQUIRED = ['unit', 'neo4j', 'e2e'];

async function selectProjects(wanted) {
  const selected = [];
  const notRun = [];
  for (const project of wanted) {
    const reason = await WHY_NOT[project]();
    if (reason === undefined) selected.push(project);
    else notRun.push({ project, reason });
  }
  return { selected, notRun };
}

function runJest({ projects, workers }, args) {
  const folder = mkdtempSync(join(tmpdir(), 'solidary-test-'));
  const results = join(folder, 'results.json');
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      join(root, 'node_modules/jest/bin/jest.js'),
      ...[
        '--selectProjects',
        ...projects,
        '--passWithNoTests',
        '--json',
        `--outputFile=${results}`,
        ...workers,
        ...args,
      ],
    ],
    { cwd: root, stdio: ['inherit', 'ignore', 'inherit'] },
  );
  const counted = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : undefined;
  rmSync(folder, { recursive: true, force: true });
  return {
    passed: counted?.numPassedTests ?? 0,
    // A file that does not load has no test that could fail.
    failed: (counted?.numFailedTests ?? 0) + (counted?.numRuntimeErrorTestSuites ?? (status === 0 ? 0 : 1)),
    skipped: (counted?.numPendingTests ?? 0) + (counted?.numTodoTests ?? 0),
    ok: status === 0,
  };
}

function readArguments() {
  try {
    return readChoice(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

const { wanted, rest: args } = readArguments();
install();
const { selected, notRun } = await selectProjects(wanted);
if (selected.includes('e2e')) build();
else runTool('tsx/dist/cli.mjs', ['scripts/codegen.ts']);

const isShared = process.env.SOLIDARY_TEST_NEO4J !== undefined;
const runs = runsOf(selected, isShared).map((run) => runJest(run, args));

for (const { project, reason } of notRun) console.log(`Not run: ${project} tests. ${reason}`);
const sum = (key) => runs.reduce((total, run) => total + run[key], 0);
const missing =
  process.env.SOLIDARY_REQUIRE === 'all' ? notRun.filter(({ project }) => REQUIRED.includes(project)) : [];
const failed = sum('failed') + missing.length;
console.log(`${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped`);
const ran = sum('passed') + sum('failed') > 0;
if (!ran) console.log('No test matches.');
process.exitCode = runs.every((run) => run.ok) && missing.length === 0 && ran ? 0 : 1;
