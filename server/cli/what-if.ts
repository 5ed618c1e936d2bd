import { InvalidArgumentError } from 'commander';
import { render, word } from '../../schema/messages/index.ts';
import { sayById } from '../../schema/messages/say.ts';
import type { Deps } from '../usecases/deps.ts';
import type { FlagRow } from '../usecases/flags/assess-flags.ts';
import { readPrice, readRaise, readShare, type WhatIf, whatIf } from '../usecases/prices/what-if.ts';
import { findId } from '../usecases/records/find-id.ts';
import { readLabels } from '../usecases/records/read-labels.ts';
import { localView } from '../usecases/viewer.ts';
import { readDay, readKnown, wirePrice } from '../usecases/wire.ts';
import { AS_KNOWN, type DefineCommand, outputOf, parseDay, withDepsToRead, withJson } from './command.ts';
import { nothingToTest } from './nothing-held.ts';
import { tableLines } from './table.ts';

type View = ReturnType<typeof localView>;
type Given<T> = ReadonlyMap<string, T>;

interface Options {
  readonly test: string;
  readonly asOf?: string;
  readonly asKnown?: string;
  readonly floor: Given<NonNullable<ReturnType<typeof readRaise>>>;
  readonly price: Given<NonNullable<ReturnType<typeof readPrice>>>;
  readonly time: Given<NonNullable<ReturnType<typeof readShare>>>;
  readonly allPrices?: NonNullable<ReturnType<typeof readShare>>;
  readonly allTimes?: NonNullable<ReturnType<typeof readShare>>;
  readonly json?: boolean;
}

function readGivenShare(text: string) {
  const share = readShare(text);
  if (share === undefined) throw new InvalidArgumentError('Write it like this: 1.1');
  return share;
}

/** Of contracts that are named by number or id. */
async function byId<T>(deps: Deps, given: Given<T>, view: View): Promise<Given<T>> {
  const found = new Map<string, T>();
  for (const [name, value] of given) found.set(await findId(deps, { kinds: ['Contract'], given: name, view }), value);
  return found;
}

/** `NAME=VALUE`, given as often as one likes. An id may hold `=`: the last one parts. */
function collect<T>(read: (text: string) => T | undefined, example: string) {
  return (text: string, before: Given<T>): Given<T> => {
    const at = text.lastIndexOf('=');
    const value = at > 0 ? read(text.slice(at + 1)) : undefined;
    if (value === undefined) throw new InvalidArgumentError(`Write it like this: ${example}`);
    return new Map([...before, [text.slice(0, at), value]]);
  };
}

export const defineWhatIf: DefineCommand = (command) => {
  withJson(
    command
      .option('--test <id>', 'which test', 'price-below-lawful-labour')
      .option(
        '--floor <place=amount>',
        'the floor raised for everybody there: to an amount an hour, or by a share (+10%)',
        collect(readRaise, '"DE=EUR 15.00"'),
        new Map(),
      )
      .option(
        '--price <contract=amount>',
        'the price a unit, or of the whole, of a contract by its number or id',
        collect(readPrice, '"NUMBER=EUR 11.72"'),
        new Map(),
      )
      .option(
        '--time <contract=share>',
        'how long the work takes, as a share',
        collect(readShare, 'NUMBER=0.8'),
        new Map(),
      )
      .option('--all-prices <share>', 'every other price, as a share of what it is', readGivenShare)
      .option('--all-times <share>', 'how long all other work takes, as a share', readGivenShare)
      .option('--as-of <day>', 'the day of the question, today if not given', parseDay)
      .option(...AS_KNOWN),
  ).action(async ({ test, floor, price, time, ...options }: Options) => {
    const output = outputOf(options);
    await withDepsToRead(async (deps) => {
      const asOf = readDay(options.asOf) ?? deps.today();
      const view = localView(asOf, readKnown(options.asKnown));
      const { allPrices, allTimes } = options;
      const all = { ...(allPrices && { allPrices }), ...(allTimes && { allTimes }) };
      const [prices, times] = [await byId(deps, price, view), await byId(deps, time, view)];
      const suppose = { floors: floor, prices, times, ...all };
      const found = await whatIf(deps, { test, asOf, view, suppose });
      const ids = found.changed.map(({ subject }) => subject);
      const labels = await readLabels(deps, { ids, view });
      const nameOf = (id: string) => labels.get(id) ?? sayById(id);
      const nothing = await nothingToTest(deps, test, view);
      output.answer(documentOf(found, nameOf), () => nothing ?? linesOf(found, nameOf));
    });
  });
};

const sideOf = ({ outcome, ratio, mends, against, per }: FlagRow) => ({
  outcome,
  ratio: ratio?.toDecimalPlaces(6).toFixed() ?? null,
  per: per ?? null,
  /** For the labour test: the amount to be set apart for wages and what goes with them. */
  against: against === undefined ? null : wirePrice(against),
  mends: mends === undefined ? null : wirePrice(mends),
});

function documentOf({ test, asOf, before, after, changed }: WhatIf, nameOf: (id: string) => string) {
  const counts = ({ tested, flagged, passed }: WhatIf['before']) => ({ tested, flagged, passed });
  return {
    ...{ test, as_of: asOf, before: counts(before), after: counts(after) },
    changed: changed.map((one) => ({
      ...{ subject: one.subject, label: nameOf(one.subject) },
      ...{ before: sideOf(one.before), after: sideOf(one.after) },
    })),
  };
}

/** At least so much; what would do for certain is the upper end, where it is known. */
function mending({ mends, per }: FlagRow): string {
  if (mends === undefined) return '';
  const { bound, amount, upper, currency } = wirePrice(mends);
  const said = (end: string) => `${end} ${currency} ${word(`per_${per}`)}`;
  return render('cli.what-if-mends', { bound, price: said(amount), upper: said(upper ?? amount) });
}

function linesOf({ test, asOf, before, after, changed }: WhatIf, nameOf: (id: string) => string): readonly string[] {
  return [
    render('cli.what-if', { test, asOf, before: String(before.flagged), after: String(after.flagged) }),
    ...tableLines(
      changed.map((one) => [
        ...[nameOf(one.subject), word(one.before.outcome), word(one.after.outcome)],
        one.after.outcome === 'flagged' ? mending(one.after) : '',
      ]),
    ),
    ...(changed.length === 0 ? [render('cli.what-if-none')] : []),
    render('cli.flags-are-questions'),
  ];
}
