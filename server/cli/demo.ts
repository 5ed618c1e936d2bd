import { dirname } from 'node:path';
import { Argument } from 'commander';
import { render } from '../../schema/messages/index.ts';
import { PLACES } from '../places.ts';
import { DEMONSTRATIONS, readDemonstration } from '../usecases/importing/demonstrations.ts';
import { loadSeed } from '../usecases/importing/load-seed.ts';
import { LOCAL_VIEWER } from '../usecases/viewer.ts';
import { type DefineCommand, outputOf, untilInterrupted, withDeps, withJson } from './command.ts';
import { resultLines } from './ledger-lines.ts';

export const defineDemo: DefineCommand = (command) => {
  const which = new Argument('<name>', 'which set').choices(DEMONSTRATIONS);
  withJson(command.addArgument(which)).action(async (name: string, options: { readonly json?: boolean }) => {
    const output = outputOf(options);
    const index = await readDemonstration(PLACES.seed, name);
    await withDeps(async (deps) => {
      const imports = await loadSeed(deps, {
        ...{ base: dirname(PLACES.seed), index, workspace: LOCAL_VIEWER.writes, signal: untilInterrupted() },
      });
      const { title, asOf } = index;
      output.answer({ title, as_of: asOf, imports }, () => [
        ...(imports.length === 0 ? [render('cli.demo-held', { title })] : []),
        ...imports.flatMap((result) => resultLines(result, [])),
        render('cli.demo-next', { asOf, name }),
      ]);
    });
  });
};
