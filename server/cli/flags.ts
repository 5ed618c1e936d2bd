import { InvalidArgumentError } from 'commander';
import { render, word } from '../../schema/messages/index.ts';
import { sayBound, sayNotes } from '../../schema/messages/say.ts';
import { assessFlags, FLAG_OUTCOMES, type FlagOutcome, listTests } from '../usecases/flags/assess-flags.ts';
import { type ShownAssessment, showAssessment } from '../usecases/flags/show-assessment.ts';
import { localView } from '../usecases/viewer.ts';
import { readDay, readKnown } from '../usecases/wire.ts';
import { AS_KNOWN, type DefineCommand, outputOf, parseDay, withDepsToRead, withJson } from './command.ts';
import { nothingToTest } from './nothing-held.ts';
import { tableLines } from './table.ts';

interface Options {
  readonly test?: string;
  readonly threshold?: string;
  readonly asOf?: string;
  readonly asKnown?: string;
  readonly rows: readonly FlagOutcome[];
  readonly json?: boolean;
}

const KIND_OF = { contract: 'changes.kind.Contract', wage_record: 'changes.kind.WageRecord' } as const;

function parseOutcomes(text: string): readonly FlagOutcome[] {
  return text.split(',').map((name) => {
    const outcome = FLAG_OUTCOMES.find((known) => known === name.trim());
    if (outcome === undefined) throw new InvalidArgumentError(`Name one or more of ${FLAG_OUTCOMES.join(', ')}.`);
    return outcome;
  });
}

export const defineFlags: DefineCommand = (command) => {
  withJson(
    command
      .option('--test <id>', 'which test')
      .option('--threshold <share>', 'a share in place of the dated one, at most 1, such as 0.60 or 2/3')
      .option('--as-of <day>', 'the day of the question, today if not given', parseDay)
      .option(...AS_KNOWN)
      .option('--rows <outcomes>', `which rows to give: ${FLAG_OUTCOMES.join(',')}`, parseOutcomes, ['flagged']),
  ).action(async (options: Options) => {
    const output = outputOf(options);
    await withDepsToRead(async (deps) => {
      const asOf = readDay(options.asOf);
      if (options.test === undefined) {
        const tests = listTests(deps).map(({ id, subject, title }) => ({ id, subject, title: render(title.code) }));
        output.answer({ tests }, () =>
          tableLines(tests.map(({ id, subject, title }) => [id, render(KIND_OF[subject]), title])),
        );
        return;
      }
      const view = localView(undefined, readKnown(options.asKnown));
      const assessment = await assessFlags(deps, {
        test: options.test,
        view,
        rows: options.rows,
        ...(asOf === undefined ? {} : { asOf }),
        ...(options.threshold === undefined ? {} : { threshold: options.threshold }),
      });
      const shown = await showAssessment(deps, assessment, view);
      const nothing = await nothingToTest(deps, options.test, view);
      output.answer(shown, () => nothing ?? assessmentLines(shown));
    });
  });
};

type ShownPrice = NonNullable<ShownAssessment['rows'][number]['price']>;

function assessmentLines(shown: ShownAssessment): readonly string[] {
  const { test, asOf, tested, flagged, passed, notApplicable, cannotTell, checkable, rows, warning } = shown;
  return [
    render('cli.flags', { test, asOf, tested: String(tested), flagged: String(flagged), passed: String(passed) }),
    ...(warning === undefined ? [] : [warning.text]),
    ...notApplicable.map(({ text, count }) => render('cli.not-applicable', { text, count: String(count) })),
    ...cannotTell.map(({ text, count }) => render('cli.cannot-tell', { text, count: String(count) })),
    ...(checkable === 0 ? [] : [render('cli.checkable', { count: String(checkable) })]),
    ...tableLines(
      rows.map(({ label, outcome, on, later, price, left, against, ratio, band, steps, carries, notes }) => [
        label,
        word(outcome),
        price === undefined ? '' : amountOf(price, ` ${price.currency}`),
        [
          left && render('cli.left', { amount: amountOf(left) }),
          against && render('cli.against', { amount: amountOf(against) }),
        ]
          .filter((part) => part !== undefined)
          .join(', '),
        ratio ?? '',
        band === undefined ? '' : word(band),
        carries === undefined ? '' : (steps.at(-1)?.text ?? ''),
        later === true && on !== undefined ? render('page.later.row', { day: { type: 'day', value: on } }) : '',
        sayNotes(notes) ?? '',
      ]),
    ),
    render('cli.flags-are-questions'),
  ];
}

/** A price that is a bound or a range says so. */
function amountOf(price: ShownPrice, currency = ''): string {
  const { amount, upper = amount } = price;
  return sayBound(price, `${amount}${currency}`, `${upper}${currency}`);
}
