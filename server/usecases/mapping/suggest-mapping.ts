import { render } from '../../../schema/messages/index.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { CellProblem } from '../../importers/cells/reading.ts';
import type { MappingFile } from '../../importers/mapping/schema.ts';
import type { GivenFile } from '../../importers/match-files.ts';
import { openTable } from '../../importers/open-table.ts';
import { isFileError } from '../../importers/read-pieces.ts';
import { FileProblem, type Watch, type WorkbookSheet } from '../../importers/records.ts';
import { type Draft, draftMapping } from '../../importers/suggest/draft.ts';
import { type FirstRows, titlesAbove } from '../../importers/suggest/find-header.ts';
import { ofEncoding, ofSheets } from '../../importers/suggest/remarks.ts';
import { type Sniffed, sniff } from '../../importers/suggest/sniff.ts';
import { tableWeight } from '../../importers/suggest/table-weight.ts';
import { reasonText } from '../reason-text.ts';
import { knownMappings } from './known-mapping.ts';
import type { Shelf } from './mapping-shelf.ts';

export type { Draft, SuggestedColumn } from '../../importers/suggest/draft.ts';

const SAMPLE_ROWS = 500;

export interface Suggesting extends Watch {
  readonly sheet?: string | undefined;
  /** Mappings that may read the file as it is. */
  readonly shelf?: Shelf | undefined;
}

/**
 * Drafts a mapping from the header and the first rows of a file, and says of each column what it would feed and how
 * the first row reads. Of a workbook with several sheets the one that is named, else one that holds a table. Throws
 * `bad-file`, with what mends it, where there is no table to read. A workbook is opened several times: `onOpening` is told
 * the share of all of them.
 */
export async function suggestMapping(given: GivenFile, { sheet, shelf, ...watch }: Suggesting = {}): Promise<Draft> {
  const file = { ...given, openings: new Openings(watch) };
  try {
    return await drafted(file, sheet, shelf);
  } catch (cause) {
    if (watch.signal?.aborted === true) throw new SolidaryError('cancelled');
    const reason = reasonOf(cause);
    if (reason === undefined) throw cause;
    throw new SolidaryError('bad-file', { file: file.name, reason }, cause);
  }
}

async function drafted(file: WatchedFile, sheet: string | undefined, shelf: Shelf | undefined): Promise<Draft> {
  const looked = await sniff(file.path);
  if (looked.format === 'xml' && looked.element === undefined)
    throw new FileProblem(new CellProblem('import.xml-without-rows'));
  const sheets = looked.format === 'xlsx' ? await sheetsOf(file, looked) : [];
  const others = (read: string) => sheets.map(({ name }) => name).filter((name) => name !== read);
  const { draft, sniffed, header } =
    sheets.length < 2 || sheet !== undefined
      ? await draftedOf(file, sheet === undefined ? looked : { ...looked, sheet })
      : await likeliestSheet(file, looked, sheets);
  const chosen = sniffed.sheet;
  const ofBook = chosen === undefined || sheets.length < 2 ? [] : [ofSheets(chosen, others(chosen))];
  const known = shelf === undefined ? [] : await knownMappings(shelf, file, { header, format: sniffed.format });
  const remarks = [...known, ...draft.remarks, ...ofBook];
  const asked = sniffed.ask === undefined ? [] : [ofEncoding(sniffed.ask)];
  const said = [...remarks, ...asked].map(({ code, params }) => `# ${render(code, params)}`);
  return { ...draft, remarks, mapping: [...said, draft.mapping].join('\n') };
}

/** To look for titles above the header, and to read its first rows. */
const OPENINGS_A_SHEET = 2;

/** How far all that has to be opened is, each time as much; it never goes back. */
class Openings {
  readonly #watch: Watch;
  #all = 1 + OPENINGS_A_SHEET;
  #begun = 0;
  #told = 0;

  constructor(watch: Watch) {
    this.#watch = watch;
  }

  expect(more: number): void {
    this.#all = this.#begun + more;
  }

  next(): Watch {
    const { signal, onOpening } = this.#watch;
    const before = this.#begun;
    this.#begun += 1;
    const tell = (share: number): void => {
      this.#told = Math.max(this.#told, Math.min(1, (before + share) / Math.max(this.#all, this.#begun)));
      onOpening?.(this.#told);
    };
    return { signal, onOpening: tell };
  }
}

type WatchedFile = GivenFile & { readonly openings: Openings };

interface DraftedTable {
  readonly draft: Draft;
  readonly header: readonly string[];
  readonly sniffed: Sniffed;
}

/** Throws FileProblem where there is no table to read. */
async function draftedOf(file: WatchedFile, looked: Sniffed): Promise<DraftedTable> {
  const isPlain = looked.format === 'csv' || looked.format === 'xlsx';
  const skip = !isPlain ? undefined : await titlesAbove((rows) => firstRows(file, after(looked, rows)));
  const sniffed = skip === undefined ? looked : { ...looked, skip };
  const found = await firstRows(file, sniffed);
  if (found === undefined) throw new FileProblem(new CellProblem('import.no-header'));
  return {
    draft: draftMapping({
      ...{ name: file.name, sniffed, header: found.header, rows: found.rows },
      titles: [...found.banner.flat(), found.title ?? ''].filter((cell) => cell.trim() !== ''),
    }),
    sniffed,
    header: found.header,
  };
}

async function sheetsOf(file: WatchedFile, looked: Sniffed): Promise<readonly WorkbookSheet[]> {
  const table = openTable({ ...file, rules: rulesOf(looked) }, file.openings.next());
  for await (const _chunk of table.chunks) break;
  return table.workbook?.()?.sheets ?? [];
}

/** So many sheets are looked at: each of them opens the workbook anew. */
const SHEETS_LOOKED_AT = 12;

/** The first that is at least half as much of a table as the one that is most; those that are hidden come last. */
async function likeliestSheet(
  file: WatchedFile,
  looked: Sniffed,
  sheets: readonly WorkbookSheet[],
): Promise<DraftedTable> {
  const shown = [...sheets].sort((a, b) => Number(a.isHidden) - Number(b.isHidden)).slice(0, SHEETS_LOOKED_AT);
  file.openings.expect(shown.filter(({ isHidden }) => !isHidden).length * OPENINGS_A_SHEET);
  const found: (DraftedTable & { readonly weight: number })[] = [];
  let fault: unknown;
  for (const { name, isHidden } of shown) {
    if (isHidden && found.some(({ weight }) => weight > 0)) break;
    try {
      const one = await draftedOf(file, { ...looked, sheet: name });
      found.push({ ...one, weight: tableWeight(one.draft.columns) });
    } catch (cause) {
      if (!(cause instanceof FileProblem)) throw cause;
      fault ??= cause;
    }
  }
  const most = Math.max(...found.map(({ weight }) => weight));
  const first = found.find(({ weight }) => weight * 2 >= most);
  if (first === undefined) throw fault;
  return first;
}

const after = (looked: Sniffed, rows: number): Sniffed => (rows === 0 ? looked : { ...looked, skip: { rows } });

/** Undefined where the file has no header there. */
async function firstRows(file: WatchedFile, sniffed: Sniffed): Promise<FirstRows | undefined> {
  const table = openTable({ ...file, rules: rulesOf(sniffed) }, file.openings.next());
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

function rulesOf(sniffed: Sniffed): MappingFile {
  const header: MappingFile['header'] = sniffed.header === undefined ? true : [...sniffed.header];
  return { ...sniffed, name: 'sample', glob: '*', header, records: [] };
}

/** Undefined for a bug. */
function reasonOf(cause: unknown): string | undefined {
  if (!(cause instanceof FileProblem)) return isFileError(cause) ? cause.message : undefined;
  return reasonText(cause.problem);
}
