/** The first records of a file, read as its rules say: what a page shows while a mapping is being made. */
import type { EncodingAsk } from '../encoding/guess.ts';
import { isEncoding } from '../encoding/names.ts';
import { isMap, type RawMap } from '../mapping/outline.ts';
import type { MappingFile } from '../mapping/schema.ts';
import { openTable } from '../open-table.ts';
import { type SourceRecord, type Workbook, withoutUnread } from '../records.ts';
import { type Sniffed, sniff } from '../suggest/sniff.ts';

export interface Sample {
  /** The name of the file. */
  readonly name: string;
  readonly rules: MappingFile;
  /** Undefined where the file has none: it is empty, or `skip` looks for a cell that is not there. */
  readonly header: readonly string[] | undefined;
  readonly records: readonly SourceRecord[];
  readonly workbook?: Workbook;
  /** Where its encoding is not sure, or is not the one that the entry says. */
  readonly ask?: EncodingAsk;
}

/** How the table stands in its file, as far as the entry says it well; the rest as the file looks. */
async function lookAt(path: string, entry: RawMap): Promise<Looked> {
  const { encoding } = entry;
  // An entry that names none is read as UTF-8; where there is no entry yet, as the file looks.
  const stated = isEncoding(encoding) ? encoding : entry.records === undefined ? undefined : 'utf-8';
  const { ask, ...seen } = await sniff(path, stated);
  const rules = rulesFor(seen, entry);
  return { rules, ...(ask === undefined ? {} : { ask }) };
}

interface Looked {
  readonly rules: MappingFile;
  readonly ask?: EncodingAsk;
}

function rulesFor(seen: Sniffed, entry: RawMap): MappingFile {
  const { sheet, header, element, skip, quote, encoding, delimiter, blank, fillDown, group, fromName } = entry;
  const { pseudonyms, namedTogether, alsoCalled } = entry;
  const said = {
    ...(typeof sheet === 'string' || typeof sheet === 'number' ? { sheet } : {}),
    ...(typeof element === 'string' && element !== '' ? { element } : {}),
    ...(typeof quote === 'string' && quote.length === 1 ? { quote } : {}),
    ...(isEncoding(encoding) ? { encoding } : {}),
    ...(typeof delimiter === 'string' && delimiter.length === 1 ? { delimiter } : {}),
    ...(isMap(skip) ? { skip } : {}),
    ...(isMap(group) && isMap(group.header) && isMap(group.carry) ? { group } : {}),
    ...(isMap(fromName) && Object.values(fromName).every(isExpression) ? { fromName } : {}),
    ...(isMap(alsoCalled) && Object.values(alsoCalled).every(Array.isArray) ? { alsoCalled } : {}),
    ...textsAt({ blank, fillDown, pseudonyms, namedTogether }),
  };
  const named =
    Array.isArray(header) && header.every((one) => typeof one === 'string') ? header : (seen.header ?? true);
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

function isExpression(text: unknown): boolean {
  try {
    return typeof text === 'string' && new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

function textsAt(lists: RawMap): RawMap {
  const isTexts = (list: unknown) => Array.isArray(list) && list.every((one) => typeof one === 'string');
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => isTexts(list)));
}

export interface SampleRequest {
  readonly file: { readonly name: string; readonly path: string };
  /** The file entry of the mapping, as far as it is one. */
  readonly entry: RawMap;
  readonly most: number;
  /** Told how much of a workbook is opened. */
  readonly onOpening?: (share: number) => void;
}

/** Throws FileProblem where there is no table to read. */
async function sampleTable({ file, most, ...watch }: SampleRequest, { rules, ask }: Looked): Promise<Sample> {
  const table = openTable({ ...file, rules }, watch);
  const records: SourceRecord[] = [];
  for await (const chunk of table.chunks) {
    const told = chunk.records.map((record) => withoutUnread(record, () => false));
    records.push(...told.filter(({ damage }) => damage === undefined));
    if (records.length >= most) break;
  }
  const asked = ask === undefined ? {} : { ask };
  const workbook = table.workbook?.();
  const ofWorkbook = workbook === undefined ? {} : { workbook };
  return {
    name: file.name,
    rules,
    header: table.head()?.header,
    records: records.slice(0, most),
    ...asked,
    ...ofWorkbook,
  };
}

/**
 * The samples looked at last. A big workbook takes seconds to open, and a mapping is asked about after every change; an
 * uploaded file never changes. They hold what the file holds, so few are kept, and in memory only.
 */
export class Samples {
  readonly #held = new Map<string, Promise<Sample>>();
  readonly #most: number;

  constructor(most = 2) {
    this.#most = most;
  }

  async of(request: SampleRequest): Promise<Sample> {
    const looked = await lookAt(request.file.path, request.entry);
    const key = JSON.stringify([request.file, request.most, looked]);
    const sample = this.#held.get(key) ?? sampleTable(request, looked);
    this.#held.delete(key);
    this.#held.set(key, sample);
    for (const old of [...this.#held.keys()].slice(0, -this.#most)) this.#held.delete(old);
    // One that failed may be read the next time: the file may have been mended meanwhile.
    sample.catch(() => this.#held.delete(key));
    return sample;
  }
}
