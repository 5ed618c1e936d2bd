import type { Mapping, MappingFile } from '../mapping/schema.ts';
import type { LookupSpec } from '../mapping/specs.ts';

type Where = LookupSpec['where'];

/**
 * The rows of another file by the columns that lookups ask for. Memory: for each row of that file the texts of those
 * columns and of the columns asked for, no more; rows that miss a constant of `where` are not kept.
 */
export class LookupTable {
  readonly file: string;
  readonly by: readonly string[];
  readonly constants: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  readonly #rows = new Map<string, readonly string[] | 'several'>();

  constructor(
    file: string,
    by: readonly string[],
    constants: Readonly<Record<string, string>>,
    columns: readonly string[],
  ) {
    this.file = file;
    this.by = by;
    this.constants = constants;
    this.columns = columns;
  }

  /** Every column of the file that the table needs. */
  get named(): readonly string[] {
    return [...this.by, ...Object.keys(this.constants), ...this.columns];
  }

  get size(): number {
    return this.#rows.size;
  }

  /** Two rows with the same key are one answer only if they say the same in the columns asked for. */
  add(key: readonly string[], values: readonly string[]): void {
    const joined = key.join('\u0001');
    const held = this.#rows.get(joined);
    if (held === undefined) this.#rows.set(joined, values);
    else if (held !== 'several' && held.some((value, at) => value !== values[at])) this.#rows.set(joined, 'several');
  }

  find(key: readonly string[]): readonly string[] | 'several' | undefined {
    return this.#rows.get(key.join('\u0001'));
  }
}

export type LookupTables = ReadonlyMap<string, LookupTable>;

/** Lookups that ask the same file by the same columns share a table. */
export function tableId(file: string, where: Where): string {
  const { by, constants } = splitWhere(where);
  return JSON.stringify([file, by, Object.entries(constants).sort()]);
}

export function splitWhere(where: Where): { by: readonly string[]; constants: Readonly<Record<string, string>> } {
  const by: string[] = [];
  const constants: Record<string, string> = {};
  for (const [column, given] of Object.entries(where)) {
    if (typeof given === 'string') by.push(column);
    else constants[column] = given.constant;
  }
  return { by: by.sort(), constants };
}

/** The tables that the records of these files need, empty. */
export function lookupTables(files: readonly MappingFile[]): Map<string, LookupTable> {
  const wanted = new Map<string, { file: string; where: Where; columns: Set<string> }>();
  for (const lookup of files.flatMap((file) => [...lookupsIn(file), ...(file.waitsFor ?? [])])) {
    const id = tableId(lookup.file, lookup.where);
    const entry = wanted.get(id) ?? { file: lookup.file, where: lookup.where, columns: new Set<string>() };
    if ('column' in lookup) entry.columns.add(lookup.column);
    wanted.set(id, entry);
  }
  return new Map(
    [...wanted].map(([id, { file, where, columns }]) => {
      const { by, constants } = splitWhere(where);
      return [id, new LookupTable(file, by, constants, [...columns])];
    }),
  );
}

/** Every lookup anywhere in the rules of a file. */
function lookupsIn(rules: MappingFile): readonly LookupSpec[] {
  const found: LookupSpec[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      for (const [name, inner] of Object.entries(node)) {
        if (name === 'lookup' && typeof inner === 'object') found.push(inner as LookupSpec);
        else visit(inner);
      }
    }
  };
  visit([rules.records, rules.hold, rules.keys, rules.group?.header]);
  return found;
}

/** Files that others of the mapping look into: these are read first, whole. */
export function filesLookedInto(mapping: Mapping, files: readonly MappingFile[]): readonly MappingFile[] {
  const names = new Set([...lookupTables(files).values()].map((table) => table.file));
  return mapping.files.filter((file) => names.has(file.name));
}
