import { render } from '../../schema/messages/index.ts';
import { findId } from '../usecases/records/find-id.ts';
import { readExposure } from '../usecases/trace/read-exposure.ts';
import { type ShownExposure, showExposure } from '../usecases/trace/show-exposure.ts';
import { localView } from '../usecases/viewer.ts';
import { readDay, readKnown } from '../usecases/wire.ts';
import { AS_KNOWN, type DefineCommand, outputOf, parseDay, withDepsToRead, withJson } from './command.ts';
import { tableLines } from './table.ts';

interface Options {
  readonly asOf?: string;
  readonly asKnown?: string;
  readonly json?: boolean;
}

export const defineExposure: DefineCommand = (command) => {
  withJson(
    command
      .argument('<organisation>', 'the buyer: its id, or its name where only one organisation has it')
      .option('--as-of <day>', 'the day of the question, today if not given', parseDay)
      .option(...AS_KNOWN),
  ).action(async (organisation: string, options: Options) => {
    const output = outputOf(options);
    await withDepsToRead(async (deps) => {
      const asOf = readDay(options.asOf) ?? deps.today();
      const view = localView(asOf, readKnown(options.asKnown));
      const id = await findId(deps, { kinds: ['Organisation'], given: organisation, view });
      const found = await readExposure(deps, { organisation: id, asOf, view });
      const shown = await showExposure(deps, found, view);
      output.answer(shown, () => linesOf(shown));
    });
  });
};

function linesOf({ name, head, sums, contracts, left_out }: ShownExposure): readonly string[] {
  return [
    name,
    ...head,
    ...sums.map(({ text }) => text),
    ...tableLines(
      contracts.map(({ number, supplier, place, shortfall_text, state_text, rows, debts }) => [
        ...[number, supplier?.name ?? '', place ?? '', state_text],
        shortfall_text === null
          ? render('exposure.no-shortfall')
          : render('exposure.shortfall', { amount: shortfall_text }),
        rows[0]?.status === 'does_not_owe' ? '' : (rows[0]?.article ?? ''),
        debts.map(({ text }) => text).join('; '),
      ]),
    ),
    ...contracts.flatMap(({ number, debts }) =>
      debts.flatMap(({ missing }) => missing.map(({ text }) => `  ${number}: ${text}`)),
    ),
    ...(left_out === 0 ? [] : [render('exposure.left-out', { n: left_out })]),
    render('exposure.supposed'),
    render('cli.not-legal-advice'),
  ];
}
