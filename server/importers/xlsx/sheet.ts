import { readSheet } from 'read-excel-file/universal';
import { CellProblem } from '../cells/reading.ts';
import { FileProblem, type Workbook, type WorkbookSheet } from '../records.ts';
import { dayText, numberText, withoutGroups } from './cell-text.ts';
import { MARK, mendCells, type SheetParts } from './mend-cells.ts';
import { cellFormats, countOf } from './parts.ts';
import { sharedStrings, withTexts } from './shared-strings.ts';
import { blocksOf, fromRowOne, rowsBefore } from './sheet-blocks.ts';
import { type Member, notAWorkbook, readDirectory, storedZip, unpack } from './zip.ts';

export interface SheetRequest {
  readonly sheet: string | number;
  /** A dot stands between groups in the texts of this file. */
  readonly dotGroups: boolean;
}

export interface SheetRow {
  /** Row of the sheet, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The first cell that cannot be read: its place and what it holds. */
  readonly broken?: string;
  /** The places of all such cells. */
  readonly brokenAt?: readonly number[];
}

const MEGABYTE = 1_048_576;
export const MOST_UNPACKED_MB = 100;

export interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly workbook: Workbook;
}

export interface Opening {
  /** Told between two parts of the work which share of it is done. Throws where nobody waits for it any more. */
  readonly onOpening?: (share: number) => Promise<void>;
  /** The sheet is read in blocks of so many letters: smaller ones cost more than they tell. */
  readonly leastBlock?: number;
}

/** Rows of a sheet that are not blank. Throws FileProblem where the workbook or the sheet cannot be read. */
export async function readSheetRows(
  file: Buffer,
  request: SheetRequest,
  { onOpening = async () => undefined, leastBlock = MEGABYTE }: Opening = {},
): Promise<Sheet> {
  if (isOpenDocument(file)) throw new FileProblem(new CellProblem('import.open-document'));
  const members = readDirectory(file).filter(({ name }) => name.endsWith('.xml') || name.endsWith('.rels'));
  refuseLarge(members);
  const { parts, damaged } = unpackAll(file, members);
  const { path, workbook } = sheetPath(parts, damaged, request.sheet);
  await onOpening(UNPACKED);
  const rows = await parse(parts, mendable(parts, damaged, path), request, { onOpening, leastBlock });
  return { rows: rows.flatMap((cells, at) => rowOf(cells, at + 1)), workbook };
}

/** LibreOffice and others write what the file is into its first member, unpacked. */
const isOpenDocument = (file: Buffer): boolean =>
  file.subarray(30, 120).toString('latin1').startsWith('mimetypeapplication/vnd.oasis.opendocument');

/** Unpacking and checking takes about a quarter of the time; the rest is told by the bytes of the sheet. */
const UNPACKED = 0.25;

function refuseLarge(members: readonly Member[]): void {
  const size = members.reduce((sum, member) => sum + member.size, 0);
  if (size > MOST_UNPACKED_MB * MEGABYTE)
    throw new FileProblem(
      new CellProblem('import.too-large', { size: Math.ceil(size / MEGABYTE), limit: MOST_UNPACKED_MB }),
    );
}

function unpackAll(
  file: Buffer,
  members: readonly Member[],
): { parts: Map<string, Buffer>; damaged: ReadonlySet<string> } {
  const parts = new Map<string, Buffer>();
  const damaged = new Set<string>();
  for (const member of members) {
    const bytes = unpack(file, member);
    if (bytes === undefined) damaged.add(member.name);
    else parts.set(member.name, bytes);
  }
  return { parts, damaged };
}

const STRINGS = 'xl/sharedStrings.xml';
const SHARED = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', STRINGS, 'xl/styles.xml'];

/** Where the sheet stands in the workbook. Damage to what all sheets share costs each of them. */
function sheetPath(
  parts: Map<string, Buffer>,
  damaged: ReadonlySet<string>,
  wanted: string | number,
): { readonly path: string; readonly workbook: Workbook } {
  const broken = SHARED.find((name) => damaged.has(name));
  if (broken !== undefined) throw sheetDamaged(broken);
  const workbook = parts.get('xl/workbook.xml')?.toString('utf8');
  const relations = parts.get('xl/_rels/workbook.xml.rels')?.toString('utf8');
  if (workbook === undefined || relations === undefined) throw notAWorkbook();
  const countedFrom = COUNTED_FROM_1904.test(workbook) ? 1904 : 1900;
  // The library takes `1` alone for true.
  if (countedFrom === 1904)
    parts.set('xl/workbook.xml', Buffer.from(workbook.replace(COUNTED_FROM_1904, '$1date1904="1"'), 'utf8'));
  const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => tag);
  const names = sheets.map((tag) => sheetOf(tag).name);
  const chosen = typeof wanted === 'number' ? sheets[wanted - 1] : sheets[names.indexOf(wanted)];
  if (chosen === undefined)
    throw new FileProblem(new CellProblem('import.no-sheet', { sheet: wanted, found: names.join(', ') }));
  const relation = /\s(?:\w+:)id="([^"]*)"/.exec(chosen)?.[1];
  const target = [...relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].find(
    ([tag]) => attribute(tag, 'Id') === relation,
  )?.[0];
  const path = target === undefined ? undefined : attribute(target, 'Target');
  if (path === undefined) throw notAWorkbook();
  return {
    path: path.startsWith('/') ? path.slice(1) : `xl/${path}`,
    workbook: { sheets: sheets.map(sheetOf), countedFrom },
  };
}

const sheetOf = (tag: string): WorkbookSheet => ({
  name: entities(attribute(tag, 'name') ?? ''),
  isHidden: (attribute(tag, 'state') ?? 'visible') !== 'visible',
});

const COUNTED_FROM_1904 = /(<(?:\w+:)?workbookPr\s(?:[^>]*?\s)?)date1904="(?:1|true|on)"/;

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

function entities(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

interface SheetText extends SheetParts {
  readonly path: string;
  readonly xml: string;
}

function mendable(parts: ReadonlyMap<string, Buffer>, damaged: ReadonlySet<string>, path: string): SheetText {
  const xml = parts.get(path)?.toString('utf8');
  if (damaged.has(path) || xml === undefined || !/<\/(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\s*\/>/.test(xml))
    throw sheetDamaged(path);
  const strings = countOf(parts.get(STRINGS)?.toString('utf8'), 'si');
  return { path, xml, strings, formats: cellFormats(parts.get('xl/styles.xml')?.toString('utf8')) };
}

function sheetDamaged(member: string, cause?: unknown): FileProblem {
  return new FileProblem(new CellProblem('import.sheet-damaged', { member }), cause);
}

type Cell = string | boolean | Date | null;

async function parse(
  parts: ReadonlyMap<string, Buffer>,
  text: SheetText,
  request: SheetRequest,
  { onOpening, leastBlock }: Required<Opening>,
): Promise<readonly (readonly Cell[])[]> {
  const { path, xml } = text;
  const { head, tail, blocks } = blocksOf(xml, leastBlock);
  if (blocks.length === 1) return readRows(withPart(parts, path, mendCells(xml, text)), request);
  const shared = sharedStrings(parts.get(STRINGS)?.toString('utf8'));
  const bare = withPart(parts, STRINGS, '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>');
  const rows: (readonly Cell[])[] = [];
  let done = 0;
  for (const block of blocks) {
    const before = rowsBefore(block);
    const mended = fromRowOne(withTexts(mendCells(block, text), shared), before);
    const read = await readRows(withPart(bare, path, `${head}${mended}${tail}`), request);
    while (rows.length < before) rows.push([]);
    for (const row of read) rows.push(row);
    done += block.length;
    await onOpening(UNPACKED + (1 - UNPACKED) * (done / xml.length));
  }
  return asWide(rows);
}

/** As one reading gives them: no row is shorter than the widest. */
function asWide(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return rows.map((row) => (row.length === width ? row : [...row, ...Array<Cell>(width - row.length).fill(null)]));
}

const withPart = (parts: ReadonlyMap<string, Buffer>, name: string, xml: string): ReadonlyMap<string, Buffer> =>
  new Map([...parts, [name, Buffer.from(xml, 'utf8')]]);

async function readRows(
  parts: ReadonlyMap<string, Buffer>,
  request: SheetRequest,
): Promise<readonly (readonly Cell[])[]> {
  const bytes = new Uint8Array(storedZip(parts)).buffer as ArrayBuffer;
  try {
    // Only cells that hold a number come here; what is a text stays as it was written.
    const parseNumber = (raw: string) => (request.dotGroups ? withoutGroups(numberText(raw)) : numberText(raw));
    const options = { parseNumber, trim: false };
    return (await readSheet<string>(bytes, request.sheet, options)) as unknown as readonly (readonly Cell[])[];
  } catch (cause) {
    throw sheetDamaged(String(request.sheet), cause);
  }
}

function rowOf(cells: readonly Cell[], line: number): readonly SheetRow[] {
  const texts = cells.map(textOf);
  if (texts.every((text) => text.trim() === '')) return [];
  const brokenAt = texts.flatMap((text, at) => (text.startsWith(MARK) || UNFIT.test(text) ? [at] : []));
  const [first] = brokenAt;
  if (first === undefined) return [{ line, cells: texts }];
  const text = texts[first] ?? '';
  const broken = text.startsWith(MARK) ? text.slice(MARK.length) : JSON.stringify(text.slice(0, 60));
  return [{ line, cells: texts.map((one) => one.replace(MARK, '')), broken, brokenAt }];
}

/** NUL, and halves of surrogate pairs: no store keeps them. */
const UNFIT = /[\0\ud800-\udfff]/u;

function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell instanceof Date) return dayText(cell);
  return cell;
}
