import { render } from '../../schema/messages/index.ts';
import type { Kept } from '../usecases/assessing/assessment-run.ts';
import { keepAssessment } from '../usecases/assessing/keep-assessment.ts';
import { localView } from '../usecases/viewer.ts';
import { readDay } from '../usecases/wire.ts';
import { type DefineCommand, outputOf, parseDay, untilInterrupted, withDeps, withJson } from './command.ts';

interface Options {
  readonly asOf?: string;
  readonly whole?: boolean;
  readonly json?: boolean;
}

export const defineAssess: DefineCommand = (command) => {
  withJson(
    command
      .option('--as-of <day>', 'the day of the question, today if not given', parseDay)
      .option('--whole', 'test everything again, whatever is kept'),
  ).action(async (options: Options) => {
    const output = outputOf(options);
    await withDeps(async (deps) => {
      const asOf = readDay(options.asOf);
      const kept = await keepAssessment(deps, {
        view: localView(),
        whole: options.whole === true,
        signal: untilInterrupted(),
        onProgress: ({ assessed, of, compared }) => {
          if (compared === undefined)
            output.notice(render('cli.assessing', { assessed: String(assessed), of: String(of ?? 'no') }));
        },
        ...(asOf === undefined ? {} : { asOf }),
      });
      output.answer(answerOf(kept), () => [
        render('cli.assessed', { way: kept.way, n: String(kept.assessed), asOf: kept.assessment.asOf }),
      ]);
    });
  });
};

function answerOf({ way, assessed, assessment }: Kept) {
  const { asOf, rules, finishedAt } = assessment;
  return { way, assessed, asOf, rules, finishedAt };
}
