import { render } from '../../schema/messages/index.ts';
import type { Deps } from '../usecases/deps.ts';
import { findId } from '../usecases/records/find-id.ts';
import { findUndeclared, type LeftOut } from '../usecases/undeclared/find-undeclared.ts';
import { type ShownFinding, showUndeclared, showUndeclaredSurvey } from '../usecases/undeclared/show-undeclared.ts';
import { surveyUndeclared } from '../usecases/undeclared/survey-undeclared.ts';
import { localView } from '../usecases/viewer.ts';
import { readDay, readKnown } from '../usecases/wire.ts';
import { AS_KNOWN, type DefineCommand, outputOf, parseCount, parseDay, withDepsToRead, withJson } from './command.ts';

interface Options {
  readonly asOf?: string;
  readonly asKnown?: string;
  readonly most: number;
  readonly after?: string;
  readonly json?: boolean;
}

export const defineUndeclared: DefineCommand = (command) => {
  withJson(
    command
      .argument(
        '[organisation]',
        'its id, or its name where only one organisation has it; without it, candidates over everything held',
      )
      .option('--as-of <day>', 'the day of the question, today if not given', parseDay)
      .option(...AS_KNOWN)
      .option('--most <number>', 'how many organisations to look at', parseCount, 200)
      .option('--after <mark>', 'go on after the organisations of the answer that gave this mark'),
  ).action(async (organisation: string | undefined, options: Options) => {
    const output = outputOf(options);
    await withDepsToRead(async (deps) => {
      const { document, lines } =
        organisation === undefined ? await overAll(deps, options) : await aboutOne(deps, organisation, options);
      output.answer(document, () => [...lines, render('cli.undeclared-candidates')]);
    });
  });
};

async function aboutOne(deps: Deps, given: string, options: Options) {
  const asOf = readDay(options.asOf) ?? deps.today();
  const view = localView(asOf, readKnown(options.asKnown));
  const organisation = await findId(deps, { kinds: ['Organisation'], given, view });
  const found = await findUndeclared(deps, { organisation, asOf, view });
  const document = await showUndeclared(deps, found, view);
  const { name, findings, left_out } = document;
  const lines = [
    render('cli.undeclared', { party: name, asOf, n: findings.length }),
    ...findings.flatMap(findingLines),
    ...leftOutLines(left_out),
  ];
  return { document, lines };
}

async function overAll(deps: Deps, options: Options) {
  const asOf = readDay(options.asOf) ?? deps.today();
  const page = { first: options.most, ...(options.after === undefined ? {} : { after: options.after }) };
  const survey = await surveyUndeclared(deps, { asOf, view: localView(asOf, readKnown(options.asKnown)), ...page });
  const document = await showUndeclaredSurvey(deps, survey, localView(asOf, readKnown(options.asKnown)));
  const { candidates, looked_at, cannot_tell, left_out, next } = document;
  const lines = [
    render('cli.undeclared-survey', { asOf, looked: looked_at, n: candidates.length, open: cannot_tell }),
    ...candidates.flatMap(findingLines),
    ...leftOutLines(left_out),
    ...(next === null ? [] : [render('cli.undeclared-next', { mark: next })]),
  ];
  return { document, lines };
}

function findingLines(finding: ShownFinding): readonly string[] {
  const { answer_text: answer, kind_text: kind, evidence_text: evidence, what, parties } = finding;
  const about = 'subject' in finding && finding.subject.name ? finding.subject.name : undefined;
  const names = about ?? parties.map(({ name }) => name).join(', ');
  return [
    `  ${render('cli.undeclared-finding', { answer, kind, evidence, what: what.text, names })}`,
    ...finding.steps.map(({ text }) => `    ${text}`),
    ...finding.missing.map(({ text }) => `    ${render('cli.missing', { text })}`),
    ...(finding.answer === 'candidate' ? finding.not_said.map(({ text }) => `    ${text}`) : []),
  ];
}

function leftOutLines({ contracts, workplaces, firms, addresses }: LeftOut): readonly string[] {
  if (contracts + workplaces + firms === 0 && !addresses) return [];
  return [render('cli.undeclared-left-out', { contracts, workplaces, firms, addresses: String(addresses) })];
}
