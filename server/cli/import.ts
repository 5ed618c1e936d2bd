import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { render } from '../../schema/messages/index.ts';
import { PLACES } from '../places.ts';
import type { Deps } from '../usecases/deps.ts';
import { doubtedLetters } from '../usecases/importing/doubt-letters.ts';
import { importFiles } from '../usecases/importing/import-files.ts';
import { loadRealFigures, readSeedIndex } from '../usecases/importing/load-seed.ts';
import { writeRejected } from '../usecases/importing/write-rejected.ts';
import type { LoadedMapping } from '../usecases/mapping/load-mapping.ts';
import { importPackage, type RowProblem } from '../usecases/package/import-package.ts';
import { LOCAL_VIEWER } from '../usecases/viewer.ts';
import { type DefineCommand, outputOf, readMapping, untilInterrupted, withDeps, withJson } from './command.ts';
import { problemLine, receiptLine, resultLines, summaryLines } from './ledger-lines.ts';
import type { Output } from './output.ts';

interface Options {
  readonly mapping?: string;
  readonly dryRun?: boolean;
  readonly workspace: string;
  readonly rejected?: string;
  readonly json?: boolean;
}

const PROBLEMS_PRINTED = 20;

export const defineImport: DefineCommand = (command) => {
  withJson(
    command
      .argument('<files...>', 'CSV or XLSX files, or one exported folder')
      .option(
        '--mapping <file-or-name>',
        'the mapping: a file, or the name of one saved on the page or that ships (docs/MAPPING.md)',
      )
      .option('--dry-run', 'write nothing, say what would happen')
      .option(
        '--workspace <name>',
        `whose facts they become: ${LOCAL_VIEWER.readable.join(' or ')}`,
        LOCAL_VIEWER.writes,
      )
      .option('--rejected <dir>', 'put rejected rows there, to be mended and imported again'),
  ).action(async (files: string[], options: Options) => {
    const isFolder = (await stat(files[0] ?? '').catch(() => undefined))?.isDirectory() === true;
    if (!isFolder && options.mapping === undefined)
      command.error('error: --mapping names how the columns are to be read');
    if (!(LOCAL_VIEWER.readable as readonly string[]).includes(options.workspace)) {
      command.error(`error: the workspaces are ${LOCAL_VIEWER.readable.join(' and ')}`);
    }
    const output = outputOf(options);
    const mapping = isFolder ? undefined : await readMapping(options.mapping ?? '');
    const signal = untilInterrupted();
    await withDeps(async (deps) => {
      if (options.dryRun !== true) await readFloors(deps, signal, output);
      if (signal.aborted) return;
      if (mapping === undefined) await readPackage(deps, files[0] ?? '', signal, output);
      else await readFiles(deps, { mapping, paths: files, signal }, options, output);
    });
  });
};

/** A price is held against the floors of its day: those that come with the program are read before the first list. */
async function readFloors(deps: Deps, signal: AbortSignal, output: Output): Promise<void> {
  const index = await readSeedIndex(join(PLACES.seed, 'demo/index.json'));
  const request = { base: dirname(PLACES.seed), index, workspace: LOCAL_VIEWER.writes, signal };
  for (const { files } of await loadRealFigures(deps, request))
    output.notice(render('cli.floors-read', { file: files.map(({ name }) => name).join(', ') }));
}

async function readPackage(deps: Deps, folder: string, signal: AbortSignal, output: Output): Promise<void> {
  const imports = await importPackage(deps, {
    folder,
    writable: LOCAL_VIEWER.readable,
    signal,
    onReceipt: (receipt) => output.line(receiptLine(receipt)),
  });
  output.answer({ imports }, () => imports.flatMap(summaryLines));
}

interface Read {
  readonly mapping: LoadedMapping;
  readonly paths: readonly string[];
  readonly signal: AbortSignal;
}

async function readFiles(
  deps: Deps,
  { mapping, paths, signal }: Read,
  options: Options,
  output: Output,
): Promise<void> {
  const files = paths.map((path) => ({ name: basename(path), path }));
  for (const { file, remark } of await doubtedLetters(mapping, files))
    output.notice(`${file}: ${render(remark.code, remark.params)}`);
  let printed = 0;
  const problems: RowProblem[] = [];
  const result = await importFiles(deps, {
    mapping,
    files,
    workspace: options.workspace,
    dryRun: options.dryRun === true,
    signal,
    onStart: (id) => output.notice(render('cli.import-begun', { id })),
    onReceipt: (receipt) => output.line(receiptLine(receipt)),
    onProblems: (found) => {
      for (const problem of found.slice(0, Math.max(0, PROBLEMS_PRINTED - printed)))
        output.notice(problemLine(problem));
      printed += found.length;
      if (options.rejected !== undefined) problems.push(...found);
    },
  });
  if (printed > PROBLEMS_PRINTED) output.notice(render('cli.more-problems', { count: printed - PROBLEMS_PRINTED }));
  const folder = options.rejected;
  const rejected = folder === undefined ? [] : await writeRejected({ mapping, files, problems, folder });
  output.answer({ ...result, rejected }, () => resultLines(result, rejected));
}
