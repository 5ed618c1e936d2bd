import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { render } from '../../schema/messages/index.ts';
import { findClaim } from '../usecases/find-claim.ts';
import { makeDossier, remakeDossier } from '../usecases/make-dossier.ts';
import { localView } from '../usecases/viewer.ts';
import { readDay } from '../usecases/wire.ts';
import { writeDossier } from '../usecases/write-dossier.ts';
import { type DefineCommand, outputOf, parseDay, parseIds, withDepsToRead, withJson } from './command.ts';

interface Options {
  readonly asOf: string;
  readonly regimes?: readonly string[];
  readonly fileNumber: string;
  readonly author: string;
  readonly html?: string;
  readonly json?: boolean;
}

export const defineDossier: DefineCommand = (dossier, exit) => {
  withJson(
    dossier
      .command('make')
      .description('Write the answer sheet of a claim')
      .argument('<claim>', 'its id, or its number where only one claim has it')
      .argument('<file>', 'where the JSON goes; --html writes a page to read and print beside it')
      .requiredOption('--as-of <day>', 'the day of the question', parseDay)
      .requiredOption('--file-number <text>', 'the number under which you keep the matter')
      .requiredOption('--author <text>', 'who makes it')
      .option('--regimes <ids>', 'only these versions of rules', parseIds)
      .option('--html <file>', 'a page to read and print'),
  ).action(async (asked: string, file: string, options: Options) => {
    const output = outputOf(options);
    await withDepsToRead(async (deps) => {
      const asOf = readDay(options.asOf) ?? deps.today();
      const view = localView(asOf);
      const claim = await findClaim(deps, { claim: asked, view });
      const { fileNumber, author, regimes } = options;
      const question = { claim: claim.id, asOf, view, ...(regimes === undefined ? {} : { regimes }) };
      const made = writeDossier(await makeDossier(deps, { ...question, fileNumber, author }));
      writeFileSync(file, made.json);
      if (options.html !== undefined) writeFileSync(options.html, made.html);
      output.answer({ file, sha256: made.hash, html: options.html ?? null }, () => [
        render('cli.dossier-written', { file, hash: made.hash }),
      ]);
    });
  });
  withJson(
    dossier
      .command('again')
      .description(
        'Make a dossier again from its own file; exits 1 where a byte differs, as it does when the law was encoded anew',
      )
      .argument('<file>', 'the JSON of a dossier'),
  ).action(async (file: string, options: { readonly json?: boolean }) => {
    const output = outputOf(options);
    await withDepsToRead(async (deps) => {
      const { same } = remakeDossier(deps, readFileSync(file, 'utf8'), basename(file));
      output.answer({ file, same }, () => [render('cli.dossier-again', { file, same: String(same) })]);
      if (!same) exit(1);
    });
  });
};
