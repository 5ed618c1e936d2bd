import { escapeExpression } from './cells/text.ts';
import type { Mapping, MappingFile } from './mapping/schema.ts';

export interface GivenFile {
  readonly name: string;
  readonly path: string;
}

export interface MatchedFiles {
  /** In the order of the mapping, then by name: the same files always come in the same order. */
  readonly matched: readonly (GivenFile & { readonly rules: MappingFile })[];
  /** Names that the mapping says nothing about. */
  readonly unmatched: readonly string[];
  /** Names that more than one file of the mapping claims. */
  readonly claimedTwice: readonly string[];
  /** Files of the mapping that none was given for. */
  readonly missing: readonly string[];
}

/** A sheet each may be read from one workbook; any other file is claimed once. */
export function matchFiles(mapping: Mapping, given: readonly GivenFile[]): MatchedFiles {
  const claims = new Map<string, MappingFile[]>();
  const matched = mapping.files.flatMap((rules) => {
    const forms = [rules.glob].flat().map(globExpression);
    const mine = given.filter((file) => forms.some((form) => form.test(mended(baseName(file.name)))));
    for (const file of mine) claims.set(file.name, [...(claims.get(file.name) ?? []), rules]);
    return mine.sort((a, b) => (a.name < b.name ? -1 : 1)).map((file) => ({ ...file, rules }));
  });
  return {
    matched,
    unmatched: given.map((file) => file.name).filter((name) => !claims.has(name)),
    claimedTwice: [...claims].filter(([, rules]) => !areSheets(rules)).map(([name]) => name),
    missing: mapping.files.filter((rules) => !matched.some((file) => file.rules === rules)).map((rules) => rules.name),
  };
}

function areSheets(rules: readonly MappingFile[]): boolean {
  const sheets = rules.map((one) => one.sheet);
  return rules.length === 1 || (sheets.every((sheet) => sheet !== undefined) && new Set(sheets).size === rules.length);
}

function baseName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}

/** bids.rejected.csv, once mended, is read by the rules of bids.csv. */
function mended(name: string): string {
  return name.replace(/\.rejected(?=\.[^.]+$)/, '');
}

function globExpression(glob: string): RegExp {
  return new RegExp(`^${glob.split('*').map(escapeExpression).join('.*')}$`, 'i');
}
