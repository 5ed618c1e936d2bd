import { render } from '../../schema/messages/index.ts';
import { findId } from '../usecases/records/find-id.ts';
import { readDiligence } from '../usecases/trace/read-diligence.ts';
import { showDiligence } from '../usecases/trace/show-diligence.ts';
import { localView } from '../usecases/viewer.ts';
import { readDay, readKnown } from '../usecases/wire.ts';
import { AS_KNOWN, type DefineCommand, outputOf, parseDay, withDepsToRead, withJson } from './command.ts';
import { tableLines } from './table.ts';

interface Options {
  readonly asOf: string;
  readonly asKnown?: string;
  readonly json?: boolean;
}

export const defineDiligence: DefineCommand = (command) => {
  withJson(
    command
      .argument('<organisation>', 'the buyer: its id, or its name where only one organisation has it')
      .requiredOption('--as-of <day>', 'the day of the question', parseDay)
      .option(...AS_KNOWN),
  ).action(async (organisation: string, options: Options) => {
    const output = outputOf(options);
    await withDepsToRead(async (deps) => {
      const asOf = readDay(options.asOf) ?? deps.today();
      const view = localView(asOf, readKnown(options.asKnown));
      const id = await findId(deps, { kinds: ['Organisation'], given: organisation, view });
      const found = await readDiligence(deps, { organisation: id, asOf, view });
      const shown = showDiligence(found);
      const nameOf = (id: string) => found.names(id) ?? id;
      output.answer(shown, () => [
        render('cli.diligence', { party: nameOf(organisation), asOf, n: shown.checks.length }),
        ...tableLines(
          shown.checks.map((check) => [
            nameOf(check.supplier),
            nameOf(check.contract),
            `${check.state_text}${check.lapses === null ? '' : ` (${render('cli.diligence-lapses', { on: check.lapses })})`}`,
            check.check.text,
            check.article,
            check.ask.map(({ text }) => text).join(' '),
          ]),
        ),
        ...found.placeUnknown.map((id) => render('cli.diligence-place', { contract: nameOf(id) })),
        ...(found.leftOut === 0 ? [] : [render('cli.diligence-left-out', { n: found.leftOut })]),
        ...(shown.checks.length === 0 ? [render('cli.diligence-none')] : []),
        render('cli.not-legal-advice'),
      ]);
    });
  });
};
