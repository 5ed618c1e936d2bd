import { render } from '../../schema/messages/index.ts';
import {
  type ShownDay,
  type ShownFact,
  type ShownFlag,
  type ShownLaw,
  type ShownRow,
  sayChanges,
  sayCut,
  showDay,
  showFact,
  showFlag,
  showLaw,
  showRow,
} from '../usecases/changes/show-changes.ts';
import { type Changes, countChanges, whatChanged } from '../usecases/changes/what-changed.ts';
import { findClaim } from '../usecases/claims/find-claim.ts';
import type { Deps } from '../usecases/deps.ts';
import { localView } from '../usecases/viewer.ts';
import { readDay, readKnown } from '../usecases/wire.ts';
import {
  AS_KNOWN,
  type DefineCommand,
  outputOf,
  parseCount,
  parseDay,
  parseKnown,
  withDepsToRead,
  withJson,
} from './command.ts';
import { tableLines } from './table.ts';

interface Options {
  readonly from: string;
  readonly to: string;
  readonly knownFrom?: string;
  readonly asKnown?: string;
  readonly claim?: string;
  readonly contract?: string;
  readonly organisation?: string;
  readonly test?: string;
  readonly most: number;
  readonly json?: boolean;
}

export const defineChanges: DefineCommand = (command) => {
  withJson(
    command
      .requiredOption('--from <day>', 'the day that is held against the other', parseDay)
      .requiredOption('--to <day>', 'the day of the question', parseDay)
      .option('--known-from <day>', 'the first day as it was known then; as the other if not given', parseKnown)
      .option(...AS_KNOWN)
      .option('--claim <claim>', 'only of this claim: its id, or its number where only one has it')
      .option('--contract <id>', 'only of this contract')
      .option('--organisation <id>', 'only of this organisation')
      .option('--test <id>', 'only flags of this test')
      .option('--most <number>', 'how many of each to print; counts are of all', parseCount, 100),
  ).action(async (options: Options) => {
    const output = outputOf(options);
    await withDepsToRead(async (deps) => {
      const changes = await whatChanged(deps, await asked(deps, options));
      const document = await shape(deps, changes, options.most);
      output.answer(document, () => linesOf(document));
    });
  });
};

async function asked(deps: Deps, options: Options) {
  const [from, to] = [readDay(options.from) ?? deps.today(), readDay(options.to) ?? deps.today()];
  const knownAt = readKnown(options.asKnown);
  const before = readKnown(options.knownFrom) ?? knownAt;
  const view = localView(to, knownAt);
  const { contract, organisation, test } = options;
  return {
    from: { asOf: from, ...(before === undefined ? {} : { knownAt: before }) },
    to: { asOf: to, ...(knownAt === undefined ? {} : { knownAt }) },
    view,
    ...(options.claim === undefined ? {} : { claim: (await findClaim(deps, { claim: options.claim, view })).id }),
    ...(contract === undefined ? {} : { contract }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(test === undefined ? {} : { test }),
  };
}

async function shape(deps: Deps, changes: Changes, most: number) {
  const { request, facts, flags, claims, law } = changes;
  const first = <T>(items: readonly T[]) => items.slice(0, most);
  return {
    from: { as_of: request.from.asOf, as_known: request.from.knownAt ?? null },
    to: { as_of: request.to.asOf, as_known: request.to.knownAt ?? null },
    ...{ summary: sayChanges(changes), counts: countChanges(changes), cut: sayCut(changes) },
    facts: await Promise.all(first(facts.items).map((one) => showFact(deps, changes, one))),
    flags: await Promise.all(first(flags.items).map((one) => showFlag(deps, changes, one))),
    rows: first(claims.rows).map(showRow),
    deadlines: first(claims.deadlines).map(showDay),
    law: first(law).map(showLaw),
  };
}

function linesOf(shown: Awaited<ReturnType<typeof shape>>): readonly string[] {
  const { counts } = shown;
  return [
    shown.summary,
    ...shown.cut,
    ...part('facts', counts.facts, shown.facts.map(factCells)),
    ...part('flags', counts.flags, shown.flags.map(flagCells)),
    ...part('rows', counts.rows, shown.rows.map(rowCells)),
    ...part('deadlines', counts.deadlines, shown.deadlines.map(dayCells)),
    ...part('law', counts.law, shown.law.map(lawCells)),
    render('cli.not-legal-advice'),
  ];
}

function part(of: string, n: number, rows: readonly (readonly string[])[]): readonly string[] {
  if (n === 0) return [];
  return [render(`cli.changes-${of}`, { n, shown: rows.length }), ...tableLines(rows)];
}

const arrow = (before: string | null, after: string | null) => `${before ?? '-'} > ${after ?? '-'}`;

const factCells = ({ whatText, label, kindText, propertyLabel, before, after, document, by, learnt }: ShownFact) => [
  whatText,
  `${kindText} ${label}`,
  propertyLabel === null ? '' : `${propertyLabel}: ${arrow(before, after)}`,
  [document, by].filter((one) => one !== null).join(', '),
  learnt,
];
const flagCells = ({ whatText, label, title, outcomeText }: ShownFlag) => [whatText, label, title, outcomeText ?? ''];
const rowCells = ({ whatText, title, partyName, article, before, after }: ShownRow) => [
  ...[whatText, title, partyName ?? ''],
  ...(partyName === null ? [] : [`${article}: ${arrow(before, after)}`]),
];
const dayCells = ({ whatText, on, title, text, parties }: ShownDay) => [on, whatText, title, text, parties.join(', ')];
const lawCells = ({ whatText, on, regime, name }: ShownLaw) => [on, whatText, regime, name];
