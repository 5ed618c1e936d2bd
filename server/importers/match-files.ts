import { escapeExpression } from './cells/text.ts';
import type { Mapping, MappingFile } from './mapping/schema.ts';
import { unpackedName } from './read-pieces.ts';

export interface GivenFile {
  readonly name: string;
  readonly path: string;
}

export interface MatchedFiles {
  /** In the order of the mapping, then by name: the same files always come in the same order. */
  readonly matched: readonly (GivenFile & { readonly rules: MappingFile; readonly part?: string })[];
  /** Names that the mapping says nothing about. */
  readonly unmatched: readonly string[];
  /** Names that more than one file of the mapping claims. */
  readonly claimedTwice: readonly string[];
  /** Files of the mapping that none was given for. */
  readonly missing: readonly string[];
}

/** A sheet each may be read from one workbook, and the rows under an element each from one file of JSON or XML. */
export function matchFiles(mapping: Mapping, given: readonly GivenFile[]): MatchedFiles {
  const claims = new Map<string, MappingFile[]>();
  const matched = mapping.files.flatMap((rules) => {
    const forms = [rules.glob].flat().map(globExpression);
    const mine = given.filter((file) => isFor(file, rules, forms));
    for (const file of mine) claims.set(file.name, [...(claims.get(file.name) ?? []), rules]);
    return mine.sort((a, b) => (a.name < b.name ? -1 : 1)).map((file) => ({ ...file, rules }));
  });
  const ofParts = matched.map((file) => {
    const { element, sheet } = file.rules;
    const isPart = sheet === undefined && element !== undefined && (claims.get(file.name)?.length ?? 0) > 1;
    return isPart ? { ...file, part: element } : file;
  });
  return {
    matched: ofParts,
    unmatched: given.map((file) => file.name).filter((name) => !claims.has(name)),
    claimedTwice: [...claims].filter(([, rules]) => !areParts(rules)).map(([name]) => name),
    missing: mapping.files.filter((rules) => !matched.some((file) => file.rules === rules)).map((rules) => rules.name),
  };
}

const partOf = ({ sheet, element }: MappingFile): string | number | undefined => sheet ?? element;

function areParts(rules: readonly MappingFile[]): boolean {
  const parts = rules.map(partOf);
  return rules.length === 1 || (parts.every((part) => part !== undefined) && new Set(parts).size === rules.length);
}

function baseName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}

/** What rejected rows are called: bids.rejected.csv, book.xlsx.rejected.csv, book.xlsx#Sheet 1.rejected.csv, list.json#firms.rejected.csv. */
export function rejectedName(label: string): string {
  return label.endsWith('.csv') ? `${label.slice(0, -4)}.rejected.csv` : `${label}.rejected.csv`;
}

/** What mended rows are called: as the rejected rows of the file that they first came from, however often sent. */
export function mendedName(rejected: string): string {
  return rejected.replace(/^(.+?)\.rejected\..*$/s, '$1.rejected.csv');
}

/** Rejected rows, once mended, are read by the rules of the file that they came from. */
function isFor(file: GivenFile, rules: MappingFile, forms: readonly RegExp[]): boolean {
  const name = baseName(file.name);
  const mended = /^(.*?)(?:\.rejected)+\.csv$/s.exec(name)?.[1];
  const fits = (one: string) => forms.some((form) => form.test(one) || form.test(unpackedName(one, file.path)));
  if (mended === undefined) return fits(name);
  const [book = '', part] = mended.split('#');
  if (part !== undefined && part !== String(partOf(rules))) return false;
  return fits(book) || fits(`${book}.csv`);
}

function globExpression(glob: string): RegExp {
  return new RegExp(`^${glob.split('*').map(escapeExpression).join('.*')}$`, 'i');
}
