import { exportPackage } from '../usecases/export-package.ts';
import { localView } from '../usecases/viewer.ts';
import { type DefineCommand, outputOf, withDepsToRead, withJson } from './command.ts';
import { tableLines } from './table.ts';

interface Options {
  readonly licence: string;
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
      ),
  ).action(async (folder: string, options: Options) => {
    const output = outputOf(options);
    const exported = await withDepsToRead((deps) =>
      exportPackage(deps, { folder, view: localView(), licence: options.licence }),
    );
    const kinds = exported.kinds.map(({ kind, rows, bytes, hash }) => ({ kind, rows, bytes, sha256: hash }));
    output.answer({ folder, kinds }, () => tableLines(kinds.map(({ kind, rows }) => [kind, String(rows)])));
  });
};
