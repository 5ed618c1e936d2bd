/** A record that is the same in every row is named by what the mapping calls it: no column tells it from another. */
import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import { isMap, mapsIn, type RawMap, rawMapping } from './outline.ts';

const keyOf = (name: string) => [{ constant: name }];

/** Gives such records of an outline that was written the key that no column gives; one that the page named follows its name. */
export function withConstantKeys(base: string, text: string): string {
  const before = recordsOf(base);
  const document = parseDocument(text);
  let isWritten = false;
  recordsOf(text).forEach((records, file) => {
    records.forEach((record, nth) => {
      const name = constantName(record);
      const old = before[file]?.find((one) => one.record === record.record);
      if (name === undefined || !(record.key === undefined || isNamedByPage(old))) return;
      if (isDeepStrictEqual(record.key, keyOf(name))) return;
      const key = document.createNode(keyOf(name), { flow: true });
      document.setIn(['files', file, 'records', nth, 'key'], key);
      isWritten = true;
    });
  });
  return isWritten ? document.toString({ lineWidth: 120 }) : text;
}

function recordsOf(text: string): readonly (readonly RawMap[])[] {
  const raw = rawMapping(text);
  return isMap(raw) ? mapsIn(raw.files).map((file) => mapsIn(file.records)) : [];
}

function constantName({ values }: RawMap): string | undefined {
  const name = isMap(values) ? values.name : undefined;
  return isMap(name) && typeof name.constant === 'string' ? name.constant : undefined;
}

/** Named by its name. A key that says something else was written by somebody, and stays. */
export function isNamedByPage(record: RawMap | undefined): boolean {
  const name = record === undefined ? undefined : constantName(record);
  return name !== undefined && isDeepStrictEqual(record?.key, keyOf(name));
}
