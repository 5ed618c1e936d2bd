import { render } from '../../schema/messages/index.ts';
import { exportPackage } from '../usecases/package/export-package.ts';
import { localView } from '../usecases/viewer.ts';
import { type DefineCommand, outputOf, withDepsToRead, withJson } from './command.ts';
import { tableLines } from './table.ts';

interface Options {
  readonly licence: string;
  readonly withPersons?: boolean;
  readonly json?: boolean;
}

export const defineExport: DefineCommand = (command) => {
  withJson(
    command
      .argument('<dir>', 'a new or empty folder')
      .option(
        '--licence <id>',
        'licence under which you hand the package on, as an Open Definition id such as CC-BY-4.0',
        'notspecified',
      )
      .option(
        '--with-persons',
        'with observations about persons, for a copy of your own: they did not agree that it is handed on',
      ),
  ).action(async (folder: string, options: Options) => {
    const output = outputOf(options);
    const exported = await withDepsToRead((deps) =>
      exportPackage(deps, {
        ...{ folder, view: localView(), licence: options.licence },
        persons: options.withPersons === true,
      }),
    );
    const kinds = exported.kinds.map(({ kind, rows, bytes, hash }) => ({ kind, rows, bytes, sha256: hash }));
    const { personsLeftOut } = exported;
    const sources = exported.files.map(({ name, bytes, hash }) => ({ name, bytes, sha256: hash }));
    output.answer({ folder, kinds, sources, persons_left_out: personsLeftOut }, () => [
      ...tableLines(kinds.map(({ kind, rows }) => [render(`changes.kind.${kind}`), String(rows)])),
      ...(sources.length === 0 ? [] : [render('cli.export-sources', { n: sources.length })]),
      ...(personsLeftOut === 0 ? [] : [render('cli.export-persons', { n: personsLeftOut })]),
    ]);
  });
};
