import { openRegimes } from '../compose.ts';
import { answerCase, readCaseFile, runCases } from '../usecases/cases/run-cases.ts';
import { compareLines } from './case-lines.ts';
import { type DefineCommand, outputOf, withJson } from './command.ts';

interface Options {
  readonly answer?: string;
  readonly json?: boolean;
}

export const defineCases: DefineCommand = (command, exit) => {
  withJson(
    command
      .argument('[paths...]', 'case files, or folders of them')
      .option('--answer <file>', 'print only the answer to this case'),
  ).action((paths: string[], options: Options) => {
    const output = outputOf(options);
    if (options.answer !== undefined) {
      const answer = answerCase(readCaseFile(options.answer), openRegimes());
      output.answer(answer, () => [JSON.stringify(answer, null, 2)]);
      return;
    }
    if (paths.length === 0) command.error('error: name case files or folders, or one file with --answer');
    const results = runCases(paths, openRegimes());
    const different = results.filter((result) => result.differences.length > 0);
    output.answer(
      {
        cases: results.length,
        equal: results.length - different.length,
        different: different.map(({ id, differences }) => ({ id, differences })),
      },
      () => results.flatMap(compareLines),
    );
    exit(different.length > 0 ? 1 : 0);
  });
};
