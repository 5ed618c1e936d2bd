import { basename } from 'node:path';
import { loadMapping } from '../usecases/load-mapping.ts';
import { readTextFile } from '../usecases/read-text-file.ts';
import { suggestMapping } from '../usecases/suggest-mapping.ts';
import { type AddCommand, outputOf, withJson } from './command.ts';

export const addMapping: AddCommand = (program) => {
  const mapping = program.command('mapping').description('Draft or check a mapping (docs/MAPPING.md)');
  withJson(
    mapping.command('suggest').description('Draft a mapping from the header and a sample of a file').argument('<file>', 'CSV or XLSX'),
  ).action(async (path: string, options: { readonly json?: boolean }) => {
    const draft = await suggestMapping({ name: basename(path), path });
    outputOf(options).answer(draft, () => [draft.mapping.trimEnd()]);
  });
  withJson(
    mapping.command('check').description('Check a mapping file and say what it feeds').argument('<file>', 'YAML or JSON'),
  ).action(async (path: string, options: { readonly json?: boolean }) => {
    const { mapping: checked, hash } = loadMapping(await readTextFile(path), path);
    const files = checked.files.map(({ name, records }) => ({ name, feeds: records.map((record) => record.kind) }));
    outputOf(options).answer({ id: checked.id, publisher: checked.publisher, hash, files }, () => [
      `${path}: a whole mapping, ${checked.id} of ${checked.publisher}`,
      ...files.map(({ name, feeds }) => `  ${name}: ${[...new Set(feeds)].join(', ')}`),
    ]);
  });
};
