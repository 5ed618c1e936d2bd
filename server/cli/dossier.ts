import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { render } from '../../schema/messages/index.ts';
import { findClaim } from '../usecases/claims/find-claim.ts';
import { type Dossier, makeDossier, remakeDossier } from '../usecases/dossier/make-dossier.ts';
import { dossierPdf, type WrittenDossier, writeDossier } from '../usecases/dossier/write-dossier.ts';
import { localView } from '../usecases/viewer.ts';
import { readDay, readKnown } from '../usecases/wire.ts';
import { AS_KNOWN, type DefineCommand, outputOf, parseDay, parseIds, withDepsToRead, withJson } from './command.ts';

interface Options {
  readonly asOf: string;
  readonly asKnown?: string;
  readonly regimes?: readonly string[];
  readonly fileNumber: string;
  readonly author: string;
  readonly withoutPhotos?: boolean;
  readonly json?: boolean;
}

/** Files beside the JSON. */
interface Drawn {
  readonly html?: string;
  readonly pdf?: string;
}

export const defineDossier: DefineCommand = (dossier, exit) => {
  withJson(
    dossier
      .command('make')
      .description('Write the answer sheet of a claim')
      .argument('<claim>', 'its id, or its number where only one claim has it')
      .argument('<file>', 'where the JSON goes; --html and --pdf write the same to read, print and file')
      .requiredOption('--as-of <day>', 'the day of the question', parseDay)
      .option(...AS_KNOWN)
      .requiredOption('--file-number <text>', 'the number under which you keep the matter')
      .requiredOption('--author <text>', 'who makes it')
      .option('--regimes <ids>', 'only these versions of rules', parseIds)
      .option('--without-photos', 'name photos and scans by their hash, and do not carry them')
      .option('--html <file>', 'a page to read')
      .option('--pdf <file>', 'a document to print and file'),
  ).action(async (asked: string, file: string, options: Options & Drawn) => {
    const output = outputOf(options);
    await withDepsToRead(async (deps) => {
      const asOf = readDay(options.asOf) ?? deps.today();
      const view = localView(asOf, readKnown(options.asKnown));
      const claim = await findClaim(deps, { claim: asked, view });
      const { fileNumber, author, regimes, withoutPhotos = false } = options;
      const question = { claim: claim.id, asOf, view, ...(regimes === undefined ? {} : { regimes }) };
      const dossier = await makeDossier(deps, { ...question, fileNumber, author, withoutPhotos });
      const written = writeDossier(dossier);
      writeFileSync(file, written.json);
      await draw(dossier, written, options);
      output.answer({ file, sha256: written.hash, html: options.html ?? null, pdf: options.pdf ?? null }, () => [
        render('cli.dossier-written', { file, hash: written.hash }),
      ]);
    });
  });
  withJson(
    dossier
      .command('again')
      .description(
        'Make a dossier again from its own file; exits 1 where a byte differs, as it does when the law was encoded anew',
      )
      .argument('<file>', 'the JSON of a dossier')
      .option('--html <file>', 'the page again')
      .option('--pdf <file>', 'the document again'),
  ).action(async (file: string, options: { readonly json?: boolean } & Drawn) => {
    const output = outputOf(options);
    await withDepsToRead(async (deps) => {
      const { dossier, same, photos } = await remakeDossier(deps, readFileSync(file, 'utf8'), basename(file));
      await draw(dossier, writeDossier(dossier), options);
      const { carried, changed, named } = photos;
      const counted = { carried, changed: changed.length, named: named.length };
      output.answer({ file, same, photos: { carried, changed, named } }, () => [
        render('cli.dossier-again', { file, same: String(same) }),
        ...(carried + named.length === 0 ? [] : [render('cli.dossier-photos', counted)]),
      ]);
      if (!same) exit(1);
    });
  });
};

async function draw(dossier: Dossier, written: WrittenDossier, { html, pdf }: Drawn): Promise<void> {
  if (html !== undefined) writeFileSync(html, written.html);
  if (pdf !== undefined) writeFileSync(pdf, await dossierPdf(dossier));
}
