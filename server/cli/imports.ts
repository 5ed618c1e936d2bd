import { render } from '../../schema/messages/index.ts';
import { allImports, findImport } from '../usecases/importing/find-import.ts';
import { type Preview, previewUndo, type Undone, undoImport } from '../usecases/importing/undo-import.ts';
import { localView } from '../usecases/viewer.ts';
import { type DefineCommand, outputOf, withDeps, withDepsToRead, withJson } from './command.ts';
import { ledgerText, stateText } from './ledger-lines.ts';
import { tableLines } from './table.ts';

interface Options {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

type Listed = Awaited<ReturnType<typeof allImports>>[number];

export const defineImports: DefineCommand = (imports) => {
  withJson(imports.command('list').description('All imports, last started first, those undone too')).action(
    async (options: Options) => {
      const output = outputOf(options);
      const held = await withDepsToRead((deps) => allImports(deps, localView()));
      output.answer({ imports: held.map(documentOf) }, () =>
        held.length === 0 ? [render('page.imports.empty')] : tableLines(held.map(cellsOf)),
      );
    },
  );
  withJson(
    imports
      .command('undo')
      .description('Undo an import whole: what it stated is closed, and what it had superseded holds again')
      .argument('<import>', 'the id of the import, or the name of its file where one import alone has it')
      .option('--dry-run', 'write nothing, say what would happen'),
  ).action(async (given: string, options: Options) => {
    const output = outputOf(options);
    const within = options.dryRun === true ? withDepsToRead : withDeps;
    await within(async (deps) => {
      const one = await findImport(deps, given, localView());
      if (options.dryRun === true) {
        const found = await previewUndo(deps, one.id, one.workspace);
        const { resting, photos } = found;
        output.answer({ ...documentOf(one), resting, photos }, () => [...headOf(one), ...previewLines(found)]);
        return;
      }
      const undone = await undoImport(deps, one.id, one.workspace);
      const { closed, restated, count: resting, photos } = undone;
      const document = { ...documentOf(one), state: 'undone', closed, restated, resting, photos };
      output.answer(document, () => [...headOf(one), ...undoneLines(undone)]);
    });
  });
};

function documentOf({ id, workspace, mapping, publisher, files, state, startedAt, finishedAt, ledger }: Listed) {
  return {
    ...{ id, workspace, state, files: files.map(({ name }) => name), mapping, publisher },
    ...{ started_at: startedAt, finished_at: finishedAt ?? null, ledger },
  };
}

const cellsOf = ({ id, startedAt, state, files, mapping, ledger }: Listed): readonly string[] => [
  ...[id, startedAt, stateText(state), ledgerText(ledger)],
  files.map(({ name }) => name).join(', ') || mapping,
];

const headOf = (one: Listed): readonly string[] => tableLines([cellsOf(one)], '');

function previewLines({ resting, photos }: Preview): readonly string[] {
  return [
    render('page.imports.undo-text', { n: resting }),
    ...(photos === 0 ? [] : [render('page.photo.goes-too', { n: photos })]),
    render('page.imports.undoable'),
  ];
}

function undoneLines({ closed, restated, count, photos }: Undone): readonly string[] {
  return [
    closed === 0 ? render('page.imports.undone-beneath') : render('page.imports.undone', { closed, restated }),
    ...(count === 0 ? [] : [render('page.imports.undo-text', { n: count })]),
    ...(photos === 0 ? [] : [render('page.photo.gone', { n: photos })]),
  ];
}
