import { createReadStream } from 'node:fs';
import { type Info, parse } from 'csv-parse';
import { parse as parseText } from 'csv-parse/sync';
import type { Cell } from './read.ts';

export interface PackageRecord {
  readonly cells: readonly Cell[];
  /** The last line of the record in its file, from 1. */
  readonly line: number;
}

interface Parsed {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: Info;
}

/** Also true where the signs stand inside a longer cell: then the record is only looked at twice. */
const MAY_HOLD_EMPTY_TEXT = /(?:^|,)""(?:,|\s*$)/;

/** Records of one CSV of an exported package, its header first; memory does not grow with the file. */
export async function* readPackageRows(path: string): AsyncGenerator<PackageRecord> {
  const parser = parse({ info: true, raw: true, relax_column_count: true });
  const input = createReadStream(path);
  input.on('error', (cause) => parser.destroy(cause));
  const records = input.pipe(parser) as AsyncIterable<Parsed>;
  for await (const { record, raw, info } of records) {
    yield {
      cells: MAY_HOLD_EMPTY_TEXT.test(raw) ? withEmptyTexts(raw) : record.map(absentWhereEmpty),
      line: info.lines,
    };
  }
}

/** A quoted empty cell is an empty text, one that is not quoted is not there. */
function withEmptyTexts(raw: string): readonly Cell[] {
  // Asked of every cell of every record, csv-parse takes three times as long.
  const cast = (value: string, { quoting }: { readonly quoting: boolean }): Cell =>
    quoting ? value : absentWhereEmpty(value);
  const [cells] = parseText(raw, { relax_column_count: true, cast }) as unknown as readonly (readonly Cell[])[];
  return cells ?? [];
}

function absentWhereEmpty(value: string): Cell {
  return value === '' ? undefined : value;
}
