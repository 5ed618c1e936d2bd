import { writeFileSync } from 'node:fs';
import { render, word } from '../../schema/messages/index.ts';
import { sayRead, sayStatus } from '../../schema/messages/say.ts';
import { findClaim } from '../usecases/claims/find-claim.ts';
import { type ExportedCalendar, exportCalendar } from '../usecases/deadlines/export-calendar.ts';
import { fallenAway } from '../usecases/deadlines/fallen-away.ts';
import { isMoreOpen, isRecoveryKnown, isTotalKnown, type ShownTrace, showTrace } from '../usecases/trace/show-trace.ts';
import { type TraceResult, traceLiability } from '../usecases/trace/trace-liability.ts';
import { localView } from '../usecases/viewer.ts';
import { readDay, readKnown } from '../usecases/wire.ts';
import { AS_KNOWN, type DefineCommand, outputOf, parseDay, parseIds, withDepsToRead, withJson } from './command.ts';
import { ruleTextOf } from './rule-text.ts';
import { tableLines } from './table.ts';

interface Options {
  readonly asOf: string;
  readonly asKnown?: string;
  readonly regimes?: readonly string[];
  readonly calendar?: string;
  readonly json?: boolean;
}

export const defineTrace: DefineCommand = (command) => {
  withJson(
    command
      .argument('<claim>', 'its id, or its number where only one claim has it')
      .requiredOption('--as-of <day>', 'the day of the question', parseDay)
      .option(...AS_KNOWN)
      .option(
        '--regimes <ids>',
        'only these versions of rules, separated by commas; models are answered only when named',
        parseIds,
      )
      .option('--calendar <file>', 'the days that lie ahead, as a calendar file (iCalendar)'),
  ).action(async (asked: string, options: Options) => {
    const output = outputOf(options);
    await withDepsToRead(async (deps) => {
      const asOf = readDay(options.asOf) ?? deps.today();
      const view = localView(asOf, readKnown(options.asKnown));
      const claim = await findClaim(deps, { claim: asked, view });
      const regimes = options.regimes === undefined ? {} : { regimes: options.regimes };
      const question = { claim: claim.id, asOf, view, ...regimes };
      const trace = await traceLiability(deps, question);
      const shown = await showTrace(deps, trace, view);
      const saved =
        options.calendar === undefined
          ? []
          : saveCalendar(
              options.calendar,
              exportCalendar(deps, trace, view.knownAt, await fallenAway(deps, question, trace)),
            );
      output.answer(shown, () => [...traceLines(shown, trace.names), ...saved]);
    });
  });
};

const orderText = (order: number): string => render('cli.order', { order: String(order) });

/** What no calendar can hold is said here. */
function saveCalendar(file: string, { text, events, passed, unknown }: ExportedCalendar): readonly string[] {
  writeFileSync(file, text);
  return [
    render('cli.calendar-written', { file, events, passed }),
    ...(unknown.length === 0 ? [] : [render('cli.calendar-unknown', { lines: unknown.join(', ') })]),
  ];
}

/** A row that cannot be told for want of a fact says which. */
function whyText({ status, reason, missing }: ShownTrace['parties'][number]): string {
  if (status !== 'cannot_tell' || reason.code !== 'fact_missing') return reason.text;
  return [...new Set([reason.text, ...missing.map(({ text }) => text)])].join(' ');
}

function traceLines(shown: ShownTrace, nameOf: TraceResult['names']): readonly string[] {
  const names = new Map([
    ...shown.parties.map(({ party }) => [party, nameOf(party) ?? party] as const),
    ...shown.chain.parties.map(({ id, name }) => [id, name ?? id] as const),
  ]);
  const ruleText = ruleTextOf(shown.law);
  const rowLine = (row: ShownTrace['parties'][number]) => [
    names.get(row.party) ?? row.party,
    sayStatus(row),
    row.amount === null ? '' : `${row.amount} ${shown.currency}`,
    row.order === null ? '' : orderText(row.order),
    `${ruleText(row)}: ${whyText(row)}`,
  ];
  const deadlines = shown.parties.flatMap((row) =>
    row.deadlines.map((day) => [
      names.get(row.party) ?? row.party,
      sayRead(render(`deadline.${day.what}`), day),
      day.on,
    ]),
  );
  return [
    render(isRecoveryKnown(shown) && isMoreOpen(shown) ? 'cli.trace-so-far' : 'cli.trace', {
      ...{ claim: shown.claim, asOf: shown.as_of, currency: shown.currency },
      total: (isTotalKnown(shown) ? shown.total_claim : null) ?? word('not_known'),
      ...{ most: (isRecoveryKnown(shown) ? shown.max_recovery : null) ?? word('not_known') },
    }),
    ...firstDayLines(shown, names),
    ...tableLines(shown.parties.map(rowLine)),
    ...debtLines(shown),
    ...(deadlines.length === 0 ? [] : [render('cli.deadlines'), ...tableLines(deadlines)]),
    ...shown.branches.flatMap((branch) => [
      render('cli.branch', { line: branch.line, contract: branch.contract }),
      ...tableLines(branch.parties.map(rowLine)),
    ]),
    ...ladderLines(shown, names),
    ...evidenceLines(shown, names),
    ...settlingLines(shown),
    ...shown.steps.map(({ text }) => text),
    ...shown.missing.map(({ text }) => render('cli.missing', { text })),
    render('cli.not-legal-advice'),
  ];
}

/** Rung by rung: since when, or what would open it. */
function ladderLines({ ladders }: ShownTrace, names: ReadonlyMap<string, string>): readonly string[] {
  return ladders.flatMap(({ regime, rungs }) => [
    render('cli.ladder', { regime }),
    ...tableLines(
      rungs.map(({ party, order, status, open, from, opens_when: opens }) => [
        orderText(order),
        names.get(party) ?? party,
        word(status),
        open
          ? render('cli.rung-open', { from: from ?? word('not_known') })
          : render('cli.rung-waits', { opens: opens.map(({ text }) => text).join('; ') }),
      ]),
    ),
  ]);
}

/** For and against, in the order of the days; what is not recorded is said, and nothing is weighed. */
function evidenceLines({ evidence }: ShownTrace, names: ReadonlyMap<string, string>): readonly string[] {
  return evidence.flatMap(({ party, regime, of, on, items, missing }) => {
    const who = { party: names.get(party) ?? party, of: word(of), regime };
    return [
      render('cli.evidence', { ...who, on: on ?? word('not_known') }),
      ...tableLines(items.map(({ speaks, on: day, text }) => [day, render(`cli.evidence-${speaks}`), text])),
      ...missing.map(({ text }) => `  ${text}`),
    ];
  });
}

/** What to ask next, the most money first. */
function settlingLines({ would_settle: { facts, still_open: open }, currency }: ShownTrace): readonly string[] {
  return [
    ...(facts.length === 0 ? [] : [render('cli.would-settle')]),
    ...tableLines(
      facts.map((fact) => [
        fact.amount === null ? '' : `${fact.amount} ${currency}`,
        fact.facts.map(({ text }) => text).join(' '),
        fact.values.map((run) => run.map(({ text }) => text).join(', ')).join(' / '),
      ]),
    ),
    ...(open === 0 ? [] : [render('cli.still-open', { open })]),
  ];
}

function firstDayLines({ first_day: first }: ShownTrace, names: ReadonlyMap<string, string>): readonly string[] {
  if (first === null) return [render('cli.first-day-unknown')];
  const { on, what, party } = first;
  const whose = party === undefined ? {} : { party: names.get(party) ?? party };
  return [render('cli.first-day', { on, what: sayRead(render(`deadline.${what}`), first), ...whose })];
}

/** Lines whose debt may be dead, and how many have no clock that is known. */
function debtLines({ debt }: ShownTrace): readonly string[] {
  const unknown = debt.filter(({ state }) => state === 'not_known').length;
  return [
    ...debt
      .filter(({ state }) => state === 'may_be_dead')
      .map(({ line, on, cite = '', unverified }) =>
        render('cli.debt-may-be-dead', { line, on: on ?? '', cite: sayRead(cite, { unverified }) }),
      ),
    ...(unknown === 0 ? [] : [render('cli.debt-clock-unknown', { lines: unknown })]),
  ];
}
