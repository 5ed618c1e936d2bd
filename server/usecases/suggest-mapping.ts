import { render } from '../../schema/messages/index.ts';
import { SolidaryError } from '../domain/errors.ts';
import { CellProblem } from '../importers/cells/reading.ts';
import type { MappingFile } from '../importers/mapping/schema.ts';
import type { GivenFile } from '../importers/match-files.ts';
import { openTable } from '../importers/open-table.ts';
import { FileProblem } from '../importers/records.ts';
import { type Draft, draftMapping } from '../importers/suggest/draft.ts';
import { type FirstRows, titlesAbove } from '../importers/suggest/find-header.ts';
import { ofEncoding } from '../importers/suggest/remarks.ts';
import { type Sniffed, sniff } from '../importers/suggest/sniff.ts';

export type { Draft, SuggestedColumn } from '../importers/suggest/draft.ts';

const SAMPLE_ROWS = 500;

/**
 * Drafts a mapping from the header and the first rows of a file, and says of each column what it would feed and how
 * the first row reads. Throws `bad-file`, with what mends it, where there is no table to read.
 */
export async function suggestMapping(file: GivenFile): Promise<Draft> {
  try {
    return await drafted(file);
  } catch (cause) {
    const reason = reasonOf(cause);
    if (reason === undefined) throw cause;
    throw new SolidaryError('bad-file', { file: file.name, reason }, cause);
  }
}

async function drafted(file: GivenFile): Promise<Draft> {
  const looked = await sniff(file.path);
  if (looked.format === 'xml' && looked.element === undefined)
    throw new FileProblem(new CellProblem('import.xml-without-rows'));
  const skip = looked.format === 'xml' ? undefined : await titlesAbove((rows) => firstRows(file, after(looked, rows)));
  const sniffed = skip === undefined ? looked : { ...looked, skip };
  const found = await firstRows(file, sniffed);
  if (found === undefined) throw new FileProblem(new CellProblem('import.no-header'));
  const draft = draftMapping({ name: file.name, sniffed, header: found.header, rows: found.rows });
  const asked = sniffed.ask === undefined ? [] : [ofEncoding(sniffed.ask)];
  const said = [...draft.remarks, ...asked].map(({ code, params }) => `# ${render(code, params)}`);
  return { ...draft, mapping: [...said, draft.mapping].join('\n') };
}

const after = (looked: Sniffed, rows: number): Sniffed => (rows === 0 ? looked : { ...looked, skip: { rows } });

/** Undefined where the file has no header there. */
async function firstRows(file: GivenFile, sniffed: Sniffed): Promise<FirstRows | undefined> {
  const header: MappingFile['header'] = sniffed.header === undefined ? true : [...sniffed.header];
  const rules: MappingFile = { ...sniffed, name: 'sample', glob: '*', header, records: [] };
  const table = openTable({ ...file, rules });
  const rows: (readonly string[])[] = [];
  let damaged = 0;
  for await (const { records } of table.chunks) {
    const whole = records.filter((record) => record.damage === undefined);
    rows.push(...whole.map((record) => record.cells));
    damaged += records.length - whole.length;
    if (rows.length + damaged >= SAMPLE_ROWS) break;
  }
  const head = table.head();
  return head && { ...head, rows: rows.slice(0, SAMPLE_ROWS), damaged };
}

/** In the reader's words, without the full stop that the sentence around it has. Undefined for a bug. */
function reasonOf(cause: unknown): string | undefined {
  if (!(cause instanceof FileProblem)) return isFileError(cause) ? cause.message : undefined;
  const { code, params } = cause.problem;
  return `${render(code, params)} ${render(`${code}.remedy`, params)}`.replace(/\.$/, '');
}

function isFileError(cause: unknown): cause is NodeJS.ErrnoException {
  return typeof cause === 'object' && cause !== null && 'syscall' in cause && 'message' in cause;
}
