import { writeFileSync } from 'node:fs';
import { render } from '../../schema/messages/index.ts';
import { sayRead } from '../../schema/messages/say.ts';
import { findClaim } from '../usecases/claims/find-claim.ts';
import { exportDeadlines, listDeadlines } from '../usecases/deadlines/list-deadlines.ts';
import { type ShownDeadlines, showDeadlines } from '../usecases/deadlines/show-deadlines.ts';
import { findId } from '../usecases/records/find-id.ts';
import { localView } from '../usecases/viewer.ts';
import { readDay, readKnown } from '../usecases/wire.ts';
import { AS_KNOWN, type DefineCommand, outputOf, parseDay, withDepsToRead, withJson } from './command.ts';
import { tableLines } from './table.ts';

interface Options {
  readonly asOf?: string;
  readonly asKnown?: string;
  readonly claim?: string;
  readonly party?: string;
  readonly regime?: string;
  readonly calendar?: string;
  readonly json?: boolean;
}

export const defineDeadlines: DefineCommand = (command) => {
  withJson(
    command
      .option('--as-of <day>', 'the day of the question, today if not given', parseDay)
      .option(...AS_KNOWN)
      .option('--claim <claim>', 'only this claim: its id, or its number where only one has it')
      .option('--party <organisation>', 'only days against or by this organisation: its whole name or its id')
      .option('--regime <id>', 'only days of this version of a rule')
      .option('--calendar <file>', 'what is listed and still ahead, as a calendar file (iCalendar)'),
  ).action(async ({ calendar, claim, party: given, regime, ...options }: Options) => {
    const output = outputOf(options);
    await withDepsToRead(async (deps) => {
      const asOf = readDay(options.asOf) ?? deps.today();
      const view = localView(asOf, readKnown(options.asKnown));
      const of = claim === undefined ? {} : { claim: (await findClaim(deps, { claim, view })).id };
      const party = given && (await findId(deps, { kinds: ['Organisation'], given, view }));
      const sift = { ...(party === undefined ? {} : { party }), ...(regime === undefined ? {} : { regime }) };
      const request = { asOf, view, ...of, ...sift, all: claim === undefined };
      const shown = showDeadlines(await listDeadlines(deps, request));
      if (calendar !== undefined) writeFileSync(calendar, await exportDeadlines(deps, request));
      output.answer(shown, () => linesOf(shown));
    });
  });
};

function linesOf({ deadlines, claims, as_of: asOf, since, lines_without_known_end: unknown }: ShownDeadlines) {
  const rows = deadlines.map((day) => [
    day.on,
    render(`cli.day-${day.state}`, { days: Math.abs(day.days), done: day.done ?? day.on }),
    day.claim_number ?? day.claim,
    day.parties.map(({ name }) => name).join(', '),
    sayRead(day.text, day),
    day.regime === null ? day.article : `${day.article} (${day.regime})`,
  ]);
  return [
    render('cli.day-list', { n: rows.length, asOf, since }),
    ...(claims.held === 0 ? [render('page.days.empty')] : []),
    ...tableLines(rows),
    ...(claims.not_asked.length === 0 ? [] : [render('cli.day-not-asked', { n: claims.not_asked.length })]),
    ...(unknown === 0 ? [] : [render('cli.debt-clock-unknown', { lines: unknown })]),
    render('cli.not-legal-advice'),
  ];
}
