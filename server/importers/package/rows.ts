import { createReadStream } from 'node:fs';
import { type Info, parse } from 'csv-parse';
import type { Cell } from './read.ts';

export interface PackageRecord {
  readonly cells: readonly Cell[];
  /** The last line of the record in its file, from 1. */
  readonly line: number;
}

/** Records of one CSV of an exported package, its header first; memory does not grow with the file. */
export async function* readPackageRows(path: string): AsyncGenerator<PackageRecord> {
  const parser = parse({ info: true, relax_column_count: true, cast: absentWhereEmpty });
  const input = createReadStream(path);
  input.on('error', (cause) => parser.destroy(cause));
  const records = input.pipe(parser) as AsyncIterable<{ record: Cell[]; info: Info }>;
  for await (const { record, info } of records) yield { cells: record, line: info.lines };
}

/** csv-parse tells a quoted empty cell (an empty text) from one that is not there. */
function absentWhereEmpty(value: string, context: { readonly quoting: boolean }): Cell {
  return value === '' && !context.quoting ? undefined : value;
}
