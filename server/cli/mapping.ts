import { basename } from 'node:path';
import { render } from '../../schema/messages/index.ts';
import { suggestMapping } from '../usecases/mapping/suggest-mapping.ts';
import { type DefineCommand, mappingShelf, outputOf, readMapping, withJson } from './command.ts';

export const defineMapping: DefineCommand = (mapping) => {
  withJson(
    mapping
      .command('suggest')
      .description('Draft a mapping from the header and a sample of a file')
      .argument('<file>', 'CSV or XLSX')
      .option('--sheet <name>', 'the sheet of a workbook; one that holds a table if not said'),
  ).action(async (path: string, options: { readonly json?: boolean; readonly sheet?: string }) => {
    const draft = await suggestMapping({ name: basename(path), path }, { sheet: options.sheet, shelf: mappingShelf() });
    outputOf(options).answer(draft, () => [draft.mapping.trimEnd()]);
  });
  withJson(
    mapping
      .command('check')
      .description('Check a mapping file and say what it feeds')
      .argument('<file>', 'YAML or JSON, or the name of one saved on the page or that ships'),
  ).action(async (path: string, options: { readonly json?: boolean }) => {
    const { mapping: checked, hash } = await readMapping(path);
    const files = checked.files.map(({ name, records }) => ({ name, feeds: records.map((record) => record.kind) }));
    outputOf(options).answer({ id: checked.id, publisher: checked.publisher, hash, files }, () => [
      render('cli.whole-mapping', { file: path, id: checked.id, publisher: checked.publisher }),
      ...files.map(({ name, feeds }) => `  ${name}: ${[...new Set(feeds)].join(', ')}`),
    ]);
  });
};
