import { render, word } from '../../schema/messages/index.ts';
import { endsOf, listBreakdown, type ShownBreakdown } from '../usecases/prices/show-breakdown.ts';
import { findId } from '../usecases/records/find-id.ts';
import { localView } from '../usecases/viewer.ts';
import { readDay, readKnown } from '../usecases/wire.ts';
import { AS_KNOWN, type DefineCommand, outputOf, parseDay, withDepsToRead, withJson } from './command.ts';
import { tableLines } from './table.ts';

interface Options {
  readonly asOf?: string;
  readonly asKnown?: string;
  readonly json?: boolean;
}

export const defineBreakdown: DefineCommand = (command) => {
  withJson(
    command
      .argument('<contract>', 'the contract for the work: its id, or its number where only one contract has it')
      .option('--as-of <day>', 'the day of the question, today if not given', parseDay)
      .option(...AS_KNOWN),
  ).action(async (contract: string, options: Options) => {
    const output = outputOf(options);
    await withDepsToRead(async (deps) => {
      const asOf = readDay(options.asOf) ?? deps.today();
      const view = localView(asOf, readKnown(options.asKnown));
      const id = await findId(deps, { kinds: ['Contract'], given: contract, view });
      const { document } = await listBreakdown(deps, { contract: id, asOf, view });
      output.answer(document, () => linesOf(document));
    });
  });
};

function linesOf({ says, rows, missing, per, unit, currency = '' }: ShownBreakdown): readonly string[] {
  return [
    ...says.map(({ text }) => text),
    render('cli.breakdown', { currency, per: unit ?? word(`per_${per}`) }),
    ...tableLines(
      rows.map(({ label, amount, notes }) => {
        const [least, most] = endsOf(amount);
        const value = least === most ? (least ?? word('not_known')) : `${least ?? ''} .. ${most ?? ''}`;
        return [label, value, notes.join(' ')];
      }),
    ),
    ...missing.map(({ text }) => text),
    render('cli.flags-are-questions'),
  ];
}
