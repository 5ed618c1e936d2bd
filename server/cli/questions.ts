import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { render } from '../../schema/messages/index.ts';
import { listQuestions } from '../usecases/questionnaire/list-questions.ts';
import { takeAnswers } from '../usecases/questionnaire/take-answers.ts';
import { questionnaireBytes } from '../usecases/questionnaire/write-questions.ts';
import { LOCAL_VIEWER, localView } from '../usecases/viewer.ts';
import { readDay, readKnown } from '../usecases/wire.ts';
import { AS_KNOWN, type DefineCommand, outputOf, parseDay, withDeps, withDepsToRead, withJson } from './command.ts';
import { problemLine } from './ledger-lines.ts';
import { nothingToAsk } from './nothing-held.ts';
import { defineList } from './questions-list.ts';

interface WriteOptions {
  readonly asOf?: string;
  readonly asKnown?: string;
  readonly supplier?: string;
  readonly json?: boolean;
}

function defineWrite(command: Command): void {
  withJson(
    command
      .command('write')
      .description('Write a workbook with what is missing of each contract and its supplier could answer')
      .argument('<file.xlsx>', 'where to write it')
      .option('--supplier <id>', 'of this supplier alone')
      .option('--as-of <day>', 'the day of the question, today if not given', parseDay)
      .option(...AS_KNOWN),
  ).action(async (path: string, options: WriteOptions) => {
    const output = outputOf(options);
    await withDepsToRead(async (deps) => {
      const asOf = readDay(options.asOf) ?? deps.today();
      const { supplier } = options;
      const request = {
        asOf,
        view: localView(asOf, readKnown(options.asKnown)),
        ...(supplier === undefined ? {} : { supplier }),
      };
      const questions = await listQuestions(deps, request);
      await writeFile(path, await questionnaireBytes(questions));
      const contracts = new Set(questions.map(({ contract }) => contract)).size;
      const nothing = await nothingToAsk(deps, request.view);
      if (nothing !== undefined) return output.answer({ path, questions: 0, contracts }, () => nothing);
      output.answer({ path, questions: questions.length, contracts }, () => [
        questions.length === 0
          ? render('questionnaire.none')
          : render('questionnaire.written', { questions: questions.length, contracts, path }),
      ]);
    });
  });
}

function defineTake(command: Command, exit: (code: number) => void): void {
  withJson(
    command
      .command('take')
      .description(
        'Read a filled workbook: each answer becomes a fact of its contract, as an import that can be undone',
      )
      .argument('<file.xlsx>', 'the workbook as it came back'),
  ).action(async (path: string, options: { readonly json?: boolean }) => {
    const output = outputOf(options);
    await withDeps(async (deps) => {
      const taken = await takeAnswers(deps, { path, view: localView(), workspace: LOCAL_VIEWER.writes });
      for (const problem of taken.problems) output.notice(problemLine(problem));
      const { accepted, duplicate, rejected } = taken.ledger;
      const counts = { accepted, duplicate, rejected, open: taken.open };
      output.answer(taken, () => [render('questionnaire.taken', counts)]);
      if (rejected > 0) exit(1);
    });
  });
}

export const defineQuestions: DefineCommand = (command, exit) => {
  defineList(command);
  defineWrite(command);
  defineTake(command, exit);
};
