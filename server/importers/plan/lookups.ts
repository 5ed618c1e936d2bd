import type { Mapping, MappingFile } from '../mapping/schema.ts';
import type { LookupSpec } from '../mapping/specs.ts';

type Asked = Pick<LookupSpec, 'file' | 'where' | 'pairs'>;

/** Columns that hold one of these texts. */
type Constants = Readonly<Record<string, readonly string[]>>;

interface Where {
  readonly by: readonly string[];
  readonly constants: Constants;
  readonly pairs?: Constants;
}

/**
 * The rows of another file by the columns that lookups ask for. Memory: for each row of that file the texts of those
 * columns and of the columns asked for, no more; rows that miss a constant of `where` are not kept.
 */
export class LookupTable {
  readonly file: string;
  readonly by: readonly string[];
  readonly constants: Constants;
  readonly columns: readonly string[];
  /** Which rows of the same file look into it, where they are paired with those that it holds. */
  readonly pairs: Constants | undefined;
  readonly #rows = new Map<string, readonly string[] | 'several'>();
  /** Of pairs: what each row says, and the lines of the rows that ask. */
  readonly #inOrder = new Map<string, { readonly said: (readonly string[])[]; readonly asking: number[] }>();

  constructor({ by, constants, pairs }: Where, file: string, columns: readonly string[]) {
    this.file = file;
    this.by = by;
    this.constants = constants;
    this.pairs = pairs;
    this.columns = columns;
  }

  /** Every column of the file that the table needs. */
  get named(): readonly string[] {
    return [...this.by, ...Object.keys({ ...this.constants, ...this.pairs }), ...this.columns];
  }

  get size(): number {
    return this.#rows.size;
  }

  /** Two rows with the same key are one answer only if they say the same in the columns asked for, or are paired. */
  add(key: readonly string[], values: readonly string[]): void {
    const joined = key.join('\u0001');
    const held = this.#rows.get(joined);
    if (this.pairs !== undefined) this.#ordered(joined).said.push(values);
    if (held === undefined) this.#rows.set(joined, values);
    else if (held !== 'several' && held.some((value, at) => value !== values[at])) this.#rows.set(joined, 'several');
  }

  /** A row that will ask. */
  expect(key: readonly string[], line: number): void {
    this.#ordered(key.join('\u0001')).asking.push(line);
  }

  find(key: readonly string[], line: number): readonly string[] | 'several' | undefined {
    const joined = key.join('\u0001');
    const held = this.#rows.get(joined);
    if (held !== 'several' || this.pairs === undefined) return held;
    const { said, asking } = this.#ordered(joined);
    const nth = asking.indexOf(line);
    return nth >= 0 && said.length === asking.length ? said[nth] : held;
  }

  #ordered(joined: string) {
    const held = this.#inOrder.get(joined) ?? { said: [], asking: [] };
    this.#inOrder.set(joined, held);
    return held;
  }
}

export type LookupTables = ReadonlyMap<string, LookupTable>;

/** Lookups that ask the same file by the same columns share a table. */
export function tableId(asked: Asked): string {
  const { by, constants, pairs = {} } = splitWhere(asked);
  return JSON.stringify([asked.file, by, Object.entries(constants).sort(), Object.entries(pairs).sort()]);
}

export function splitWhere({ where, pairs }: Pick<Asked, 'where' | 'pairs'>): Where {
  const by: string[] = [];
  const constants: Record<string, readonly string[]> = {};
  for (const [column, given] of Object.entries(where)) {
    if (typeof given === 'object' && 'constant' in given) constants[column] = [given.constant].flat();
    else by.push(column);
  }
  const paired = Object.entries(pairs ?? {}).map(([column, { constant }]) => [column, [constant].flat()] as const);
  return { by: by.sort(), constants, ...(pairs === undefined ? {} : { pairs: Object.fromEntries(paired) }) };
}

/** The tables that the records of these files need, empty. */
export function lookupTables(files: readonly MappingFile[]): Map<string, LookupTable> {
  const wanted = new Map<string, Asked & { columns: Set<string> }>();
  for (const lookup of files.flatMap((file) => [...lookupsIn(file), ...(file.waitsFor ?? [])])) {
    const id = tableId(lookup);
    const entry = wanted.get(id) ?? { ...lookup, columns: new Set<string>() };
    if ('column' in lookup) entry.columns.add(lookup.column);
    wanted.set(id, entry);
  }
  return new Map(
    [...wanted].map(([id, asked]) => [id, new LookupTable(splitWhere(asked), asked.file, [...asked.columns])]),
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
