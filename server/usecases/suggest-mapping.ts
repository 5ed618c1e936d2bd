import { render } from '../../schema/messages/index.ts';
import { SolidaryError } from '../domain/errors.ts';
import type { MappingFile } from '../importers/mapping/schema.ts';
import type { GivenFile } from '../importers/match-files.ts';
import { openTable } from '../importers/open-table.ts';
import { FileProblem } from '../importers/records.ts';
import { type Draft, draftMapping } from '../importers/suggest/draft.ts';
import { sniff } from '../importers/suggest/sniff.ts';

export type { Draft, SuggestedColumn } from '../importers/suggest/draft.ts';

const SAMPLE_ROWS = 500;

/**
 * Drafts a mapping from the header and the first rows of a file, and says of each column what it would feed and how
 * the first row reads. Throws `bad-file` where there is no table to read.
 */
export async function suggestMapping(file: GivenFile): Promise<Draft> {
  const sniffed = await sniff(file.path).catch((cause: unknown) => {
    throw new SolidaryError(
      'bad-file',
      { file: file.name, reason: cause instanceof Error ? cause.message : String(cause) },
      cause,
    );
  });
  const header: MappingFile['header'] = sniffed.header === undefined ? true : [...sniffed.header];
  const rules: MappingFile = { ...sniffed, name: 'sample', glob: '*', header, records: [] };
  const table = openTable({ ...file, rules });
  const rows: (readonly string[])[] = [];
  try {
    for await (const { records } of table.chunks) {
      rows.push(...records.filter((record) => record.damage === undefined).map((record) => record.cells));
      if (rows.length >= SAMPLE_ROWS) break;
    }
  } catch (cause) {
    if (!(cause instanceof FileProblem)) throw cause;
    throw new SolidaryError('bad-file', { file: file.name, reason: cause.problem.code }, cause);
  }
  const head = table.head();
  if (head === undefined) throw new SolidaryError('bad-file', { file: file.name, reason: 'import.no-header' });
  const draft = draftMapping({ name: file.name, sniffed, header: head.header, rows: rows.slice(0, SAMPLE_ROWS) });
  const said = draft.remarks.map(({ code, params }) => `# ${render(code, params)}`);
  return { ...draft, mapping: [...said, draft.mapping].join('\n') };
}
