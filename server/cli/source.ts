import { render } from '../../schema/messages/index.ts';
import { listSources } from '../usecases/sources/cited-sources.ts';
import { readSourceFile, sayRemoved } from '../usecases/sources/source-files.ts';
import { localView } from '../usecases/viewer.ts';
import { type DefineCommand, outputOf, withDepsToRead, withJson } from './command.ts';
import { tableLines } from './table.ts';

interface Options {
  readonly json?: boolean;
}

export const defineSource: DefineCommand = (source) => {
  withJson(
    source
      .command('add')
      .description('Keep a photo or scan (JPEG, PNG, WebP, PDF), without location and camera data; prints its hash')
      .argument('<file>', 'the photo or scan; it stays where it is, as it is, and its name is not kept'),
  ).action(async (path: string, options: Options) => {
    const output = outputOf(options);
    await withDepsToRead(async (deps) => {
      const kept = await deps.sourceFiles.keep(await readSourceFile(path));
      const { hash, mediaType, bytes } = kept.file;
      const { removed, already } = kept;
      output.answer({ hash, media_type: mediaType, bytes, removed, already }, () => [
        render('cli.source-kept', { hash, already: String(already) }),
        sayRemoved(kept),
      ]);
    });
  });
  withJson(source.command('list').description('Photos and scans that are held, and how many entries cite each')).action(
    async (options: Options) => {
      const output = outputOf(options);
      const held = await withDepsToRead((deps) => listSources(deps, localView()));
      const shown = held.map(({ hash, mediaType, bytes, citedBy, title = null }) => ({
        ...{ hash, media_type: mediaType, bytes, title },
        cited_by: citedBy,
      }));
      output.answer({ sources: shown }, () =>
        shown.length === 0
          ? [render('cli.source-none')]
          : tableLines(
              shown.map(({ hash, media_type, cited_by, title }) => [
                ...[hash, media_type, render('cli.source-cited', { n: cited_by })],
                title ?? '',
              ]),
            ),
      );
    },
  );
};
