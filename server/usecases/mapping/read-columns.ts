/** What each column of an uploaded file says under a mapping that is being made. */
import { GRAPH } from '../../../schema/graph.ts';
import { param } from '../../domain/outcome.ts';
import type { EncodingAsk } from '../../importers/encoding/guess.ts';
import { isNamedByPage, withConstantKeys } from '../../importers/mapping/constant-keys.ts';
import type { MappingFault } from '../../importers/mapping/faults.ts';
import { checkMappingText } from '../../importers/mapping/load.ts';
import {
  columnsIn,
  fileIn,
  isMap,
  type KeptPart,
  keptParts,
  mapsIn,
  type Outline,
  outlineOf,
  type RawMap,
  rawMapping,
} from '../../importers/mapping/outline.ts';
import { writeOutline } from '../../importers/mapping/write-outline.ts';
import { matchFiles } from '../../importers/match-files.ts';
import { Columns } from '../../importers/plan/columns.ts';
import { type Likely, likelyReading } from '../../importers/preview/likely.ts';
import { readValues, type ValueReading } from '../../importers/preview/read-values.ts';
import { refusalOfHeading } from '../../importers/preview/refused-headings.ts';
import type { Sample } from '../../importers/preview/sample.ts';
import type { Pseudonym } from '../../importers/pseudonyms.ts';
import { FileProblem } from '../../importers/records.ts';
import { carriedNames } from '../../importers/shape.ts';
import type { Workspace } from '../../store/store.ts';
import type { Upload } from '../importing/upload-folder.ts';
import type { Problem } from '../problem.ts';
import type { ServerDeps } from '../server-deps.ts';
import { factLabel, kindLabel } from './list-facts.ts';
import { neededFacts } from './needed-facts.ts';
import { type NumberWays, numberWays } from './number-ways.ts';

export type { Outline, OutlineLink, OutlineRecord } from '../../importers/mapping/outline.ts';
export type { CellReading, ValueReading } from '../../importers/preview/read-values.ts';

export interface ReadColumn {
  readonly column: string;
  readonly samples: readonly string[];
  readonly first?: string;
  readonly likely: Likely;
  /** Where its numbers can be read two ways, and nothing in the file says which. */
  readonly twoWays?: NumberWays;
  readonly refused?: string;
  readonly readings: readonly ValueReading[];
}

export interface MappingFaultAt extends MappingFault {
  readonly columns: readonly string[];
  readonly record?: string;
  readonly property?: string;
}

export interface ColumnsRead {
  readonly text: string;
  readonly outline?: Outline;
  readonly entries: readonly string[];
  readonly takesFile: boolean;
  readonly columns: readonly ReadColumn[];
  readonly records: readonly {
    readonly record: string;
    readonly kind: string;
    readonly label: string;
    readonly lacks: readonly string[];
  }[];
  readonly faults: readonly MappingFaultAt[];
  readonly kept: readonly KeptPart[];
  /** Columns that the mapping reads and the file does not have. */
  readonly missing: readonly string[];
  readonly rows: number;
  /** Where the encoding of the file is not sure, or is not the one that the mapping says. */
  readonly encoding?: EncodingAsk;
  /** Of a workbook, by name, and the one that is read. */
  readonly sheets: readonly string[];
  readonly sheet?: string;
}

export type ColumnsAnswer =
  | ({ readonly ok: true } & ColumnsRead)
  | { readonly ok: false; readonly problems: readonly Problem[] };

const ROWS_LOOKED_AT = 500;
const SAMPLES_SHOWN = 20;

export async function readColumns(
  deps: ServerDeps,
  asked: { readonly upload: string; readonly base: string; readonly outline?: Outline; readonly workspace: Workspace },
): Promise<ColumnsAnswer> {
  const upload = await deps.uploads.find(asked.upload);
  if (upload === undefined)
    return {
      ok: false,
      problems: [{ field: 'upload', code: 'upload.not-held', params: { id: param.text(asked.upload) } }],
    };
  const { base, outline } = asked;
  const text = outline === undefined ? base : withConstantKeys(base, writeOutline(base, outline));
  const raw = rawMapping(text);
  const name = asked.outline?.file ?? entryFor(raw, upload);
  const entry = fileIn(raw, name) ?? {};
  try {
    const onOpening = (share: number) => deps.uploads.tellOpening(upload.id, share);
    const sample = await deps.samples.of({ file: upload, entry, most: ROWS_LOOKED_AT, onOpening });
    return {
      ok: true,
      ...answer({ text, raw, entry, sample, upload }, (name) => deps.pseudonym(asked.workspace, name)),
    };
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    const params = Object.entries(error.problem.params).map(
      ([key, value]) => [key, param.text(String(value))] as const,
    );
    return { ok: false, problems: [{ field: 'upload', code: error.problem.code, params: Object.fromEntries(params) }] };
  } finally {
    deps.uploads.tellOpening(upload.id, undefined);
  }
}

/** The entry that takes a file of this name. */
function entryFor(raw: unknown, upload: Upload): string | undefined {
  const files = isMap(raw) ? mapsIn(raw.files) : [];
  return files.find((file) => takes(file, upload))?.name as string | undefined;
}

function takes(file: RawMap, upload: Upload): boolean {
  const globs = [file.glob].flat().filter((glob) => typeof glob === 'string');
  const rules = { ...file, glob: globs } as Parameters<typeof matchFiles>[0]['files'][number];
  return matchFiles({ id: '', publisher: '', files: [rules] }, [upload]).matched.length > 0;
}

interface Looked {
  readonly text: string;
  readonly raw: unknown;
  readonly entry: RawMap;
  readonly sample: Sample;
  readonly upload: Upload;
}

function answer({ text, raw, entry, sample, upload }: Looked, pseudonym: Pseudonym): ColumnsRead {
  const name = typeof entry.name === 'string' ? entry.name : undefined;
  const outline = outlineOf(raw, name);
  const named = new Set(mapsIn(entry.records).flatMap((one) => (isNamedByPage(one) ? [`${one.record}.key`] : [])));
  const readings = isMap(raw) ? readValues({ raw, entry, graph: GRAPH, sample, pseudonym }) : [];
  return {
    text,
    ...(outline === undefined ? {} : { outline }),
    entries: isMap(raw) ? mapsIn(raw.files).map((file) => String(file.name)) : [],
    takesFile: takes(entry, upload),
    columns: columnsOf(sample, readings),
    records: mapsIn(entry.records).map(({ record, kind, values }) => ({
      record: String(record),
      kind: String(kind),
      label: kindLabel(String(kind)),
      lacks: neededFacts(String(kind)).flatMap((fact) => (isMap(values) && fact in values ? [] : [factLabel(fact)])),
    })),
    faults: checkMappingText(text, GRAPH).faults.map((fault) => located(fault, raw)),
    kept: keptParts(raw, name).filter(({ path }) => !named.has(path)),
    missing: missingColumns(entry, sample),
    rows: sample.records.length,
    ...(sample.ask === undefined ? {} : { encoding: sample.ask }),
    ...sheetsOf(sample),
  };
}

function sheetsOf({ workbook, rules }: Sample): Pick<ColumnsRead, 'sheets' | 'sheet'> {
  const sheets = workbook?.sheets.map(({ name }) => name) ?? [];
  const sheet = typeof rules.sheet === 'string' ? rules.sheet : sheets[(rules.sheet ?? 1) - 1];
  return sheet === undefined ? { sheets } : { sheets, sheet };
}

function missingColumns(entry: RawMap, sample: Sample): readonly string[] {
  const values = mapsIn(entry.records).flatMap((record) => {
    // The rules of such a record call columns by names of their own.
    if (record.eachColumn !== undefined) return [];
    const short = Object.values(isMap(record.values) ? record.values : {}).filter((value) => typeof value === 'string');
    return [...short, ...columnsIn(record)];
  });
  const { fillDown, pseudonyms, hold } = entry;
  const named = [...values, ...columnsIn({ fillDown, hold, key: pseudonyms })];
  const columns = new Columns(sample.header ?? [], carriedNames(sample.rules));
  return [...new Set(named)].filter((column) => columns.place(column) < 0);
}

/** A heading that stands twice is told apart as the mapping does: Amount (2). */
function namesOf(header: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return header.map((heading) => {
    const times = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, times);
    return times === 1 ? heading : `${heading} (${times})`;
  });
}

/** An uploaded file never changes, and its sample is asked about after every change of the mapping. */
const WAYS = new WeakMap<Sample, readonly (NumberWays | undefined)[]>();

function waysOf(sample: Sample, shown: readonly (readonly string[])[]): readonly (NumberWays | undefined)[] {
  const held = WAYS.get(sample);
  if (held !== undefined) return held;
  const header = sample.header ?? [];
  const ways = numberWays(header.map((heading, at) => ({ heading, cells: shown[at] ?? [] })));
  WAYS.set(sample, ways);
  return ways;
}

function columnsOf(sample: Sample, readings: readonly ValueReading[]): readonly ReadColumn[] {
  const hidden = new Set(sample.rules.pseudonyms ?? []);
  const names = namesOf(sample.header ?? []);
  // What is never stored, and the names of workers, are not shown either.
  const isShown = (column: string) => refusalOfHeading(column) === undefined && !hidden.has(column);
  const cellsOf = (at: number) => sample.records.map((record) => record.cells[at]?.trim() ?? '');
  const shown = names.map((column, at) => (isShown(column) ? cellsOf(at) : []));
  const ways = waysOf(sample, shown);
  return names.flatMap((column, at): readonly ReadColumn[] => {
    if (column === '') return [];
    const cells = shown[at] ?? [];
    const refused = refusalOfHeading(column);
    const twoWays = ways[at];
    return [
      {
        column,
        samples: [...new Set(cells.filter((cell) => cell !== ''))].slice(0, SAMPLES_SHOWN),
        ...(cells[0] ? { first: cells[0] } : {}),
        likely: likelyReading(cells, column),
        ...(twoWays === undefined ? {} : { twoWays }),
        ...(refused === undefined ? {} : { refused }),
        readings: readings.filter(({ columns }) => columns.includes(column)),
      },
    ];
  });
}

const OF_RECORD = /^files\[(\d+)\]\.records\[(\d+)\](?:\.(?:values\.)?([\w-]+))?/;

/** The columns and the fact that a fault is about. */
function located(fault: MappingFault, raw: unknown): MappingFaultAt {
  const [, file, nth, property] = OF_RECORD.exec(fault.field) ?? [];
  const files = isMap(raw) ? mapsIn(raw.files) : [];
  const record = mapsIn(files[Number(file)]?.records)[Number(nth)];
  if (record === undefined) return { ...fault, columns: [] };
  const values = isMap(record.values) ? record.values : {};
  const spec = property === undefined ? undefined : (values[property] ?? record[property]);
  const columns = typeof spec === 'string' ? [spec] : columnsIn({ key: spec });
  return {
    ...fault,
    columns: [...new Set(columns)],
    record: String(record.record),
    ...(property === undefined ? {} : { property }),
  };
}
