import { InvalidArgumentError } from 'commander';
import { FAIR_PRICE_ROWS } from '../../schema/messages/fair-price-rows.ts';
import { render, word } from '../../schema/messages/index.ts';
import { findWhatIf, type SupposedOf } from '../usecases/prices/read-what-if.ts';
import { amountText, shareText, whatIfDocument } from '../usecases/prices/show-what-if.ts';
import { readPrice, readRaise, readShare } from '../usecases/prices/what-if.ts';
import { findId } from '../usecases/records/find-id.ts';
import { readLabels } from '../usecases/records/read-labels.ts';
import { localView } from '../usecases/viewer.ts';
import { readDay, readKnown } from '../usecases/wire.ts';
import { AS_KNOWN, type DefineCommand, outputOf, parseDay, withDepsToRead, withJson } from './command.ts';
import { tableLines } from './table.ts';

interface Options extends SupposedOf {
  readonly asOf?: string;
  readonly asKnown?: string;
  readonly json?: boolean;
}

/** For commander: a value, or a sentence with a good one. */
function parsed<T>(read: (text: string) => T | undefined, example: string) {
  return (text: string): T => {
    const value = read(text);
    if (value === undefined) throw new InvalidArgumentError(`Write it like this: ${example}`);
    return value;
  };
}

export const defineFairPrice: DefineCommand = (command) => {
  withJson(
    command
      .argument('<contract>', 'its id, or its number where only one contract has it')
      .option(
        '--floor <amount>',
        'the floor of its place raised: to an amount an hour, or +10%',
        parsed(readRaise, '"EUR 15.00"'),
      )
      .option('--price <amount>', 'the price a unit, or of the whole', parsed(readPrice, '"EUR 11.72"'))
      .option('--time <share>', 'how long the work takes, as a share', parsed(readShare, '0.8'))
      .option('--as-of <day>', 'the day of the question, today if not given', parseDay)
      .option(...AS_KNOWN),
  ).action(async (given: string, { asOf: day, asKnown, json, ...suppose }: Options) => {
    const output = outputOf({ ...(json === undefined ? {} : { json }) });
    await withDepsToRead(async (deps) => {
      const asOf = readDay(day) ?? deps.today();
      const view = localView(asOf, readKnown(asKnown));
      const contract = await findId(deps, { kinds: ['Contract'], given, view });
      const found = await findWhatIf(deps, { contract, asOf, view, suppose });
      const shown = whatIfDocument(found);
      const ids = [contract, ...(shown.after?.carriers ?? []).flatMap(({ party }) => party ?? [])];
      const labels = await readLabels(deps, { ids, view });
      const nameOf = (id: string) => labels.get(id) ?? id;
      output.answer(shown, () => linesOf(shown, nameOf));
    });
  });
};

type Shown = ReturnType<typeof whatIfDocument>;

function linesOf({ contract, as_of: asOf, tests, before, after }: Shown, nameOf: (id: string) => string) {
  const head = render('cli.fair-price', { contract: nameOf(contract), asOf: { type: 'day', value: asOf } });
  const amounts = FAIR_PRICE_ROWS.map(([code, key]) => [
    render(code),
    ...[before, after].map((side) => amountText(side?.[key])),
  ]);
  const isKnown = before !== null || after !== null;
  const heads = ['', render('page.what-if.before'), render('page.what-if.after')];
  const rows = [heads, ...amounts, [render('page.what-if.row.share'), shareText(before), shareText(after)]];
  const changed = tests.filter((one) => one.before !== one.after);
  return [
    head,
    ...(isKnown ? tableLines(rows) : [render('page.what-if.no-fair-price')]),
    ...carrierLines(after, nameOf),
    render('page.what-if.changed', { n: changed.length }),
    ...tableLines(changed.map((one) => [word(one.test), word(one.before), word(one.after)])),
    render('cli.flags-are-questions'),
  ];
}

function carrierLines(side: Shown['after'], nameOf: (id: string) => string): readonly string[] {
  if (side === null || side.carriers.length === 0) return [];
  const rows = side.carriers.map(({ party, keeps, covers }) => [
    party === undefined ? render('page.what-if.not-known') : nameOf(party),
    amountText(keeps),
    word(covers),
  ]);
  const heads = ['carrier', 'keeps', 'covers'].map((name) => render(`page.what-if.${name}`));
  return [render('page.what-if.carriers'), ...tableLines([heads, ...rows]), render('page.what-if.carriers-hint')];
}
