import type { Command } from 'commander';
import { render, word } from '../../schema/messages/index.ts';
import type { LineEntry } from '../usecases/claims/claim-entry.ts';
import {
  type ClaimedOtherwise,
  claimFromPayroll,
  type MadeClaim,
  type PayrollClaims,
} from '../usecases/claims/claim-from-payroll.ts';
import { findId } from '../usecases/records/find-id.ts';
import { LOCAL_VIEWER, localView } from '../usecases/viewer.ts';
import { readDay, wireParams } from '../usecases/wire.ts';
import { type DefineCommand, outputOf, parseDay, parseIds, withDeps, withJson } from './command.ts';
import { tableLines } from './table.ts';

interface Options {
  readonly from: string;
  readonly to: string;
  readonly workers?: readonly string[];
  readonly agreementBinds?: boolean;
  readonly asOf?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

function defineClaim(command: Command, exit: (code: number) => void): void {
  withJson(
    command
      .command('claim')
      .description('Make a claim of the wage records of an employer that a test of pay flags. Not legal advice')
      .argument('<employer>', 'its id, or its name where only one organisation has it')
      .requiredOption('--from <day>', 'the first day', parseDay)
      .requiredOption('--to <day>', 'the last day', parseDay)
      .option('--workers <pseudonyms>', 'of these workers alone, separated by commas', parseIds)
      .option('--agreement-binds', 'the collective agreement binds this employer: claim what it sets')
      .option('--as-of <day>', 'the day of the question, today if not given', parseDay)
      .option('--dry-run', 'write nothing, say what would be claimed'),
  ).action(async (given: string, { from, to, workers, agreementBinds, dryRun, ...options }: Options) => {
    const output = outputOf(options);
    await withDeps(async (deps) => {
      const asOf = readDay(options.asOf) ?? deps.today();
      const [first, last] = [readDay(from) ?? asOf, readDay(to) ?? asOf];
      const employer = await findId(deps, { kinds: ['Organisation'], given, view: localView() });
      const made = await claimFromPayroll(deps, {
        ...{ employer, from: first, to: last, asOf, view: localView(), workspace: LOCAL_VIEWER.writes },
        ...(workers === undefined ? {} : { workers }),
        ...{ agreementBinds: agreementBinds === true, dryRun: dryRun === true },
      });
      output.answer(documentOf(made), () => linesOf(made));
      if (made.claims.some(({ problems }) => problems.length > 0)) exit(1);
    });
  });
}

export const definePayroll: DefineCommand = (command, exit) => {
  defineClaim(command, exit);
};

function documentOf({ records, flagged, claims, open }: PayrollClaims) {
  return {
    ...{ records, flagged },
    claims: claims.map(({ entry, claim, already, otherwise, problems }) => ({
      ...{ id: claim?.id ?? null, number: claim?.values.number ?? null, ...entry },
      ...{ already: Object.fromEntries(already), otherwise },
      problems: problems.map(({ field, code, params }) => ({ field, code, text: render(code, wireParams(params)) })),
    })),
    open: open.map(({ record, why }) => ({
      ...{ record, code: why.code, text: render(why.code, wireParams(why.params)) },
    })),
  };
}

function linesOf({ records, flagged, claims, open }: PayrollClaims): readonly string[] {
  const counts = { records, flagged, lines: claims.reduce((sum, { entry }) => sum + entry.lines.length, 0) };
  return [
    render('payroll.counts', { ...counts, open: open.length }),
    ...claims.flatMap(claimLines),
    ...open.map(({ record, why }) => render('payroll.open', { record, why: render(why.code, wireParams(why.params)) })),
    render('cli.not-legal-advice'),
  ];
}

function claimLines({ entry, claim, already, otherwise, problems }: MadeClaim): readonly string[] {
  const head = { lines: entry.lines.length, place: entry.place, currency: entry.currency };
  const left = [
    ...[...already].map(([number, lines]) => render('payroll.already', { number, lines })),
    ...otherwise.map(otherwiseLine),
  ];
  if (entry.lines.length === 0) return left;
  return [
    ...left,
    claim === undefined
      ? render('payroll.would-claim', head)
      : render('payroll.claimed', { ...head, number: claim.values.number ?? claim.id }),
    ...problems.map(({ field, code, params }) =>
      render('payroll.refused', { field, why: render(code, wireParams(params)) }),
    ),
    ...tableLines(entry.lines.map((line) => [word(line.kind), figuresOf(line), line.what ?? ''])),
  ];
}

function otherwiseLine({ line, numbers, there }: ClaimedOtherwise): string {
  const figures = { there: there.map(figuresOf).join(' + '), now: figuresOf(line) };
  return render('payroll.otherwise', { number: numbers.join(', '), ...figures, what: line.what ?? word(line.kind) });
}

const figuresOf = ({ hours, rateDue, paid, amount }: LineEntry): string => amount ?? `${hours} x ${rateDue} - ${paid}`;
