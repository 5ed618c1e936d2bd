/**
 * Columns that hold names: each cell becomes a pseudonym before anything else reads it, so that no key, value, problem
 * or rejected row ever holds the name. Where a row cannot be told into columns, nothing of it is kept.
 */
import { isShortened } from './cells/shortened.ts';
import type { MappingFile } from './mapping/schema.ts';
import { withoutNames } from './names-in-text.ts';
import { Columns } from './plan/columns.ts';
import { isBlank, type SourceRecord, type TableHead } from './records.ts';
import { isTotal } from './suggest/column-words.ts';

export type Pseudonym = (text: string) => string;

/**
 * `columns` are those that rules read: the cells of others, such as a home address, are left out. Undefined where the
 * file has no columns with names. Throws FileProblem where they are not in the header.
 */
export function nameMask(
  rules: MappingFile,
  columns: Columns,
  pseudonym: Pseudonym | undefined,
): ((record: SourceRecord) => SourceRecord) | undefined {
  if (rules.pseudonyms === undefined) return undefined;
  if (pseudonym === undefined) throw new Error('names are to become pseudonyms, and nothing makes them');
  const places = rules.pseudonyms.map((column) => columns.place(column));
  const together = new Set((rules.namedTogether ?? []).map((column) => columns.place(column)));
  columns.check();
  // Rows that are read with what stands above them may name their worker there.
  const isAlone = rules.fillDown === undefined && rules.group === undefined;
  // A firm may be called as its owner is, who works in it: it would be another firm in that row alone.
  const left = new Set([...places, ...columnsOf('Organisation', rules.records, columns)]);
  const nothing = new Set(['', ...(rules.blank ?? [])]);
  return (record) => {
    const cells = record.cells.slice(0, columns.width).map((cell, at) => (columns.reads(at) ? cell : ''));
    const named = places.filter((at) => !nothing.has(cells[at]?.trim() ?? ''));
    if (named.length === 0 && isAlone && isOfWords(cells)) return { ...record, cells: cells.map(withoutWords) };
    // What a spreadsheet shortened names nobody, and would make one worker of many: it stays, to be refused.
    const masked = named.filter((at) => !isShortened(cells[at]?.trim() ?? ''));
    const names = masked.map((at) => cells[at]?.trim() ?? '');
    const isTogether = masked.map((at) => together.has(at));
    const whole = names.filter((_, nth) => isTogether[nth]);
    for (const [nth, at] of masked.entries())
      cells[at] = pseudonym(isTogether[nth] ? oneName(whole) : (names[nth] ?? ''));
    const [first] = masked;
    if (first === undefined) return { ...record, cells };
    const without = withoutNames(names, cells[first] ?? '');
    return { ...record, cells: cells.map((cell, at) => (left.has(at) ? cell : without(cell))) };
  };
}

/** A rejected row comes back with one pseudonym in all of these cells. */
const oneName = (parts: readonly string[]): string => [...new Set(parts)].join('\n');

/** Places of all columns that key or fill records of a kind, or refer to such. */
function columnsOf(kind: string, rule: unknown, columns: Columns): readonly number[] {
  if (typeof rule !== 'object' || rule === null) return [];
  if ('kind' in rule && rule.kind === kind) return textsIn(rule).flatMap((text) => columns.find(text) ?? []);
  return Object.values(rule).flatMap((one) => columnsOf(kind, one, columns));
}

const textsIn = (rule: unknown): readonly string[] =>
  typeof rule === 'string'
    ? [rule]
    : typeof rule === 'object' && rule !== null
      ? Object.values(rule).flatMap(textsIn)
      : [];

/**
 * A row that names no worker and holds next to no figures is no pay of somebody whose name was left out: it is a note at the
 * foot, who prepared the list or who certifies it, and its words may name anybody in whatever column they begin.
 */
const isOfWords = (cells: readonly string[]): boolean =>
  cells.filter((cell) => /\p{N}/u.test(cell) && !/\p{L}/u.test(cell)).length < LEAST_FIGURES;

/** A word that heads a row of totals names nobody, and a mapping may hold the row by it. */
const withoutWords = (cell: string): string => (/\p{L}/u.test(cell) && !isTotal(cell) ? '' : cell);

/** Days, hours and pay of a worker are more than this; a signature has a day. */
const LEAST_FIGURES = 3;

/** What may be shown above rejected rows: a banner is text of any kind, and a header may be a row that holds names. */
export function shownHead(rules: MappingFile, head: TableHead | undefined): TableHead | undefined {
  if (rules.pseudonyms === undefined || head === undefined) return head;
  const columns = new Columns(head.header);
  for (const column of rules.pseudonyms) columns.place(column);
  const banner = head.banner.map((cells) => (isBlank(cells) ? cells : [HIDDEN]));
  return { banner, header: columns.isWhole ? head.header : [HIDDEN] };
}

const HIDDEN = '-';
