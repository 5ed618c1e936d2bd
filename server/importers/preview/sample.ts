/** The first records of a file, read as its rules say: what a page shows while a mapping is being made. */
import { isMap, type RawMap } from '../mapping/outline.ts';
import type { MappingFile } from '../mapping/schema.ts';
import { openTable } from '../open-table.ts';
import type { SourceRecord } from '../records.ts';
import { sniff } from '../suggest/sniff.ts';

export interface Sample {
  readonly rules: MappingFile;
  /** Undefined where the file has none: it is empty, or `skip` looks for a cell that is not there. */
  readonly header: readonly string[] | undefined;
  readonly records: readonly SourceRecord[];
}

const ENCODINGS = ['utf-8', 'windows-1252', 'latin1', 'utf-16le'];

/** How the table stands in its file, as far as the entry says it well; the rest as the file looks. */
async function rulesFor(path: string, entry: RawMap): Promise<MappingFile> {
  const seen = await sniff(path);
  const { sheet, header, skip, quote, encoding, delimiter, blank, fillDown, group, pseudonyms } = entry;
  const said = {
    ...(typeof sheet === 'string' || typeof sheet === 'number' ? { sheet } : {}),
    ...(typeof quote === 'string' && quote.length === 1 ? { quote } : {}),
    ...(typeof encoding === 'string' && ENCODINGS.includes(encoding) ? { encoding } : {}),
    ...(typeof delimiter === 'string' && delimiter.length === 1 ? { delimiter } : {}),
    ...(isMap(skip) ? { skip } : {}),
    ...(isMap(group) && isMap(group.header) && isMap(group.carry) ? { group } : {}),
    ...textsAt({ blank, fillDown, pseudonyms }),
  };
  const named = Array.isArray(header) && header.every((one) => typeof one === 'string') ? header : true;
  // A csv file stays one whatever the entry says, and a workbook too: mended rows of a workbook come as csv.
  return {
    ...seen,
    ...said,
    format: seen.format,
    name: 'sample',
    glob: '*',
    header: named,
    records: [],
  } as unknown as MappingFile;
}

function textsAt(lists: RawMap): RawMap {
  const isTexts = (list: unknown) => Array.isArray(list) && list.every((one) => typeof one === 'string');
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => isTexts(list)));
}

/** Throws FileProblem where there is no table to read. */
export async function sampleTable(
  file: { readonly name: string; readonly path: string },
  entry: RawMap,
  most: number,
): Promise<Sample> {
  const rules = await rulesFor(file.path, entry);
  const table = openTable({ ...file, rules });
  const records: SourceRecord[] = [];
  for await (const chunk of table.chunks) {
    records.push(...chunk.records.filter((record) => record.damage === undefined));
    if (records.length >= most) break;
  }
  return { rules, header: table.head()?.header, records: records.slice(0, most) };
}
