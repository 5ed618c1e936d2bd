/** Objects of a JSON document as rows: each cell by the way to it, `tender/value/amount`, as open contracting data are flattened. */

export interface JsonRow {
  readonly cells: ReadonlyMap<string, string>;
}

type Around = readonly (readonly [object: object, path: string, key: string])[];

/** Without `element` the objects of the list that the document is, or the document itself. */
export function* jsonRows(document: unknown, element: string | undefined): Generator<JsonRow> {
  yield* rowsIn(document, '', [], element);
}

function* rowsIn(value: unknown, path: string, around: Around, element: string | undefined): Generator<JsonRow> {
  if (Array.isArray(value)) {
    for (const one of value) yield* rowsIn(one, path, around, element);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (element === undefined || path === element || path.endsWith(`/${element}`)) {
    const cells = new Map<string, string>();
    // What stands around a row says the same of all rows in it.
    for (const [object, of, key] of around) flatten(without(object, key), of, cells);
    flatten(value, path, cells);
    yield { cells };
    return;
  }
  for (const [key, inner] of Object.entries(value))
    yield* rowsIn(inner, wayTo(path, key), [...around, [value, path, key]], element);
}

const wayTo = (path: string, key: string): string => (path === '' ? key : `${path}/${key}`);

const without = (object: object, key: string): object =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));

function flatten(value: unknown, path: string, cells: Map<string, string>): void {
  if (value === null || value === undefined) return;
  if (typeof value !== 'object') {
    cells.set(path, String(value));
    return;
  }
  for (const [key, inner] of Object.entries(value)) flatten(inner, wayTo(path, key), cells);
}
