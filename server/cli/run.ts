import { Command, CommanderError } from 'commander';
import { render } from '../../schema/messages/index.ts';
import { readLanguage } from '../config.ts';
import { speak } from '../usecases/reader-language.ts';
import { sayFailure } from '../usecases/say-failure.ts';
import { COMMANDS } from './commands.ts';
import { createOutput, letReadersLeave } from './output.ts';

const FAILED = 1;
const WRONG_USE = 2;

/** Runs one command and returns its exit code: 0, 1 for a failure or a difference, 2 for wrong use. */
export async function runCli(argv: readonly string[]): Promise<number> {
  letReadersLeave();
  let exitCode = 0;
  const program = new Command('solidary')
    .description(
      'Who stands above a workplace, whether a price could pay lawful wages, and who may be liable for unpaid ones. Not legal advice.',
    )
    .exitOverride()
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .showHelpAfterError('(add --help for the arguments)');
  const exit = (code: number): void => {
    exitCode = code;
  };
  const named = argv.find((word) => !word.startsWith('-'));
  for (const { name, description, load } of COMMANDS) {
    const command = program.command(name).description(description);
    if (named === name || named === 'help') (await load())(command, exit);
  }
  try {
    await speak(readLanguage());
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return explain(error, argv.includes('--json'));
  }
}

function explain(error: unknown, json: boolean): number {
  const output = createOutput(json);
  // Commander has already printed the help or what was wrong with the arguments.
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    if (json) output.answer({ error: { code: 'wrong-use', text: error.message } }, () => []);
    return WRONG_USE;
  }
  const failure = sayFailure(error) ?? { code: 'bug', sentence: render('error.failed', { reason: String(error) }) };
  output.notice(failure.sentence);
  if (json) output.answer({ error: { code: failure.code, text: failure.sentence } }, () => []);
  return FAILED;
}
