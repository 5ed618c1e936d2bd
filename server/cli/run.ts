import { Command, CommanderError } from 'commander';
import { render } from '../../schema/messages/index.ts';
import { sayFailure } from '../usecases/say-failure.ts';
import { addCases } from './cases.ts';
import { addCompare } from './compare.ts';
import { addDossier } from './dossier.ts';
import { addExport } from './export.ts';
import { addFlags } from './flags.ts';
import { addImport } from './import.ts';
import { addMapping } from './mapping.ts';
import { createOutput } from './output.ts';
import { addServe } from './serve.ts';
import { addTrace } from './trace.ts';

const FAILED = 1;
const WRONG_USE = 2;

/** Runs one command and returns its exit code: 0, 1 for a failure or a difference, 2 for wrong use. */
export async function runCli(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = new Command('solidary')
    .description(
      'Who stands above a workplace, whether a price could pay lawful wages, and who may be liable for unpaid ones. Not legal advice.',
    )
    .exitOverride()
    .showHelpAfterError('(add --help for the arguments)');
  for (const add of [
    addImport,
    addFlags,
    addTrace,
    addCompare,
    addDossier,
    addCases,
    addExport,
    addServe,
    addMapping,
  ]) {
    add(program, (code) => {
      exitCode = code;
    });
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return explain(error, argv.includes('--json'));
  }
}

function explain(error: unknown, json: boolean): number {
  // Commander has already printed the help or what was wrong with the arguments.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USE;
  const failure = sayFailure(error) ?? { code: 'bug', sentence: render('error.failed', { reason: String(error) }) };
  const output = createOutput(json);
  output.notice(failure.sentence);
  if (json) output.answer({ error: { code: failure.code, text: failure.sentence } }, () => []);
  return FAILED;
}
