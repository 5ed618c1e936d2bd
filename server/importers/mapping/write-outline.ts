/** An outline back into the text that it was read from: what the page did not touch stays as it was typed. */
import { isDeepStrictEqual } from 'node:util';
import type { Document } from 'yaml';
import {
  filledColumn,
  isMap,
  mapsIn,
  type Outline,
  type OutlineList,
  type OutlineRecord,
  outlineOf,
  plainValue,
  type RawMap,
} from './outline.ts';
import { readYaml } from './read-yaml.ts';

type Path = readonly (string | number)[];

/** Sets a part only where it says something else than before, so that its layout and remarks stay. */
class Pen {
  readonly document: Document;

  constructor(document: Document) {
    this.document = document;
  }

  /** `undefined` takes the part out. Small parts are written in one line. */
  put(path: Path, before: unknown, after: unknown, flow = true): void {
    if (isDeepStrictEqual(before, after)) return;
    if (after === undefined) this.document.deleteIn(path);
    else this.document.setIn(path, this.document.createNode(after, { flow: flow && typeof after === 'object' }));
  }
}

/** The text unchanged where it has no file of that name. */
export function writeOutline(base: string, outline: Outline): string {
  const { document, raw } = readYaml(base);
  const files = isMap(raw) ? mapsIn(raw.files) : [];
  const at = files.findIndex((file) => file.name === outline.file);
  const file = files[at];
  if (!isMap(raw) || file === undefined) return base;
  if (isDeepStrictEqual(outlineOf(raw, outline.file), outline)) return base;
  const pen = new Pen(document);
  pen.put(['id'], raw.id, outline.id);
  pen.put(['publisher'], raw.publisher, outline.publisher);
  pen.put(['title'], raw.title, outline.title);
  const path = ['files', at];
  const globs = outline.globs.length === 1 ? outline.globs[0] : outline.globs;
  if (!isDeepStrictEqual([file.glob].flat(), outline.globs)) pen.put([...path, 'glob'], file.glob, globs);
  pen.put(
    [...path, 'pseudonyms'],
    file.pseudonyms,
    outline.pseudonyms.length === 0 ? undefined : [...outline.pseudonyms],
  );
  writeRecords(pen, [...path, 'records'], mapsIn(file.records), outline);
  writeLists(pen, isMap(raw.valueLists) ? raw.valueLists : undefined, outline.valueLists);
  return document.toString({ lineWidth: 120 });
}

function writeRecords(pen: Pen, path: Path, before: readonly RawMap[], outline: Outline): void {
  const wanted = outline.records.map(({ record }) => record);
  const kept = before.filter(({ record }) => wanted.includes(String(record)));
  const added = outline.records.filter(({ record }) => !kept.some((old) => old.record === record));
  for (let nth = before.length - 1; nth >= 0; nth -= 1)
    if (!wanted.includes(String(before[nth]?.record))) pen.document.deleteIn([...path, nth]);
  if (before.length === 0) pen.document.setIn(path, pen.document.createNode([]));
  for (const { record, kind } of added) {
    const fresh = pen.document.createNode({ record, kind });
    pen.document.addIn(path, fresh);
  }
  [...kept, ...added.map(({ record, kind }): RawMap => ({ record, kind }))].forEach((old, nth) => {
    const record = outline.records.find((one) => one.record === old.record);
    if (record !== undefined) writeRecord(pen, [...path, nth], old, { record, outline });
  });
}

function writeRecord(
  pen: Pen,
  path: Path,
  old: RawMap,
  { record, outline }: { readonly record: OutlineRecord; readonly outline: Outline },
): void {
  pen.put([...path, 'kind'], old.kind, record.kind);
  if (record.key !== undefined) pen.put([...path, 'key'], old.key, [...record.key]);
  if (old.when === undefined || filledColumn(old.when) !== undefined)
    pen.put([...path, 'when'], old.when, conditionOf(record.whenFilled));
  const before = isMap(old.values) ? old.values : {};
  const after = valuesOf(record.record, outline);
  if (!isMap(old.values)) {
    pen.document.setIn([...path, 'values'], pen.document.createNode(Object.fromEntries(after)));
    flattenValues(pen, [...path, 'values'], after);
    return;
  }
  for (const [property, given] of Object.entries(before))
    if (!after.has(property) && plainValue(given) !== undefined) pen.document.deleteIn([...path, 'values', property]);
  for (const [property, value] of after) {
    const same = isDeepStrictEqual(longForm(before[property]), longForm(value));
    if (!same) pen.put([...path, 'values', property], before[property], value);
  }
}

/** Each value of a new record in one line, as docs/MAPPING.md writes them. */
function flattenValues(pen: Pen, path: Path, values: ReadonlyMap<string, unknown>): void {
  for (const [property, value] of values)
    if (typeof value === 'object')
      pen.document.setIn([...path, property], pen.document.createNode(value, { flow: true }));
}

const longForm = (value: unknown): unknown => (typeof value === 'string' ? { column: value } : value);

const conditionOf = (column: string | undefined) => (column === undefined ? undefined : { column, filled: true });

function valuesOf(record: string, outline: Outline): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  const mine = <T extends { readonly record: string }>(all: readonly T[]) => all.filter((one) => one.record === record);
  for (const { property, to, kind, key, whenFilled } of mine(outline.links)) {
    const when = whenFilled === undefined ? {} : { when: conditionOf(whenFilled) };
    values.set(
      property,
      to === undefined ? { reference: { kind, key: [...(key ?? [])] }, ...when } : { record: to, ...when },
    );
  }
  for (const { property, value } of mine(outline.constants)) values.set(property, { constant: value });
  for (const { property, column, options } of mine(outline.feeds))
    values.set(property, Object.keys(options).length === 0 ? column : { column, ...options });
  return values;
}

function writeLists(pen: Pen, before: RawMap | undefined, lists: readonly OutlineList[]): void {
  for (const name of Object.keys(before ?? {}))
    if (!lists.some((list) => list.name === name)) pen.document.deleteIn(['valueLists', name]);
  const old = outlineOf({ files: [{}], valueLists: before }, undefined)?.valueLists ?? [];
  for (const list of lists) {
    if (
      isDeepStrictEqual(
        old.find(({ name }) => name === list.name),
        list,
      )
    )
      continue;
    pen.put(['valueLists', list.name], undefined, {
      values: Object.fromEntries(list.words.map(({ from, to }) => [from, to])),
      otherwise: list.otherwise,
      ...(list.caseless ? { caseless: true } : {}),
    });
  }
  if (before !== undefined && lists.length === 0) pen.document.deleteIn(['valueLists']);
}
