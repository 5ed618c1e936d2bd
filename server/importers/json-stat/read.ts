/**
 * JSON-stat 2.0, as offices of statistics publish their tables: a row for each figure, with a column for the code and one for
 * the name of each dimension, the value, and the status where the publisher marks figures.
 */
import { z } from 'zod';
import { CellProblem } from '../cells/reading.ts';
import type { OpenTable } from '../csv/read.ts';
import { documentText } from '../json/text.ts';
import { FileProblem, type RecordChunk, type SourceRecord, type TableHead } from '../records.ts';

const CHUNK = 2000;

const categories = z.object({
  index: z.union([z.array(z.string()), z.record(z.string(), z.number())]).optional(),
  label: z.record(z.string(), z.string()).optional(),
});
const cell = z.union([z.number(), z.string(), z.null()]);
const sparse = <T extends z.ZodType>(of: T) => z.union([z.array(of), z.record(z.string(), of)]);

const dataset = z.object({
  class: z.literal('dataset'),
  label: z.string().optional(),
  id: z.array(z.string()).min(1),
  size: z.array(z.number()),
  dimension: z.record(z.string(), z.object({ label: z.string().optional(), category: categories })),
  value: sparse(cell),
  status: z.union([z.string(), sparse(z.union([z.string(), z.null()]))]).optional(),
});
type Dataset = z.infer<typeof dataset>;

/** By its first signs: the class stands before or behind the figures. */
export const isJsonStat = (text: string): boolean =>
  /^\s*\{/.test(text) && /"class"\s*:\s*"dataset"|"version"\s*:\s*"2\.0"/.test(text);

/** Throws FileProblem where the file cannot be opened or is no such table. */
export function openJsonStat(path: string, signal?: AbortSignal): OpenTable {
  const told: { head?: TableHead } = {};
  return { head: () => told.head, chunks: chunksOf(path, told, signal) };
}

async function* chunksOf(
  path: string,
  told: { head?: TableHead },
  signal: AbortSignal | undefined,
): AsyncGenerator<RecordChunk> {
  const table = parsed(await documentText(path, 'utf-8', signal));
  const dimensions = table.id.map((id, at) => dimensionOf(table, id, table.size[at] ?? 0));
  const count = dimensions.reduce((product, { codes }) => product * codes.length, 1);
  told.head = {
    ...{ header: headerOf(table, dimensions), banner: [] },
    ...(table.label === undefined ? {} : { title: table.label }),
  };
  for (let start = 0; start < count; start += CHUNK) {
    signal?.throwIfAborted();
    const end = Math.min(count, start + CHUNK);
    const records = Array.from({ length: end - start }, (_none, at) => recordAt(table, dimensions, start + at));
    yield { records: records.filter((record) => record !== undefined), share: end / count };
  }
  if (count === 0) yield { records: [], share: 1 };
}

function parsed(text: string): Dataset {
  try {
    return dataset.parse(JSON.parse(text));
  } catch (cause) {
    throw new FileProblem(new CellProblem('import.is-json'), cause);
  }
}

interface Dimension {
  readonly id: string;
  readonly heading: string;
  readonly codes: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}

/** Of a dimension of one category its index may be left out. */
function dimensionOf({ dimension }: Dataset, id: string, size: number): Dimension {
  const { label = id, category } = dimension[id] ?? { category: {} };
  const { index = Object.keys(category.label ?? {}), label: labels = {} } = category;
  const codes = Array.isArray(index) ? index : Object.keys(index).sort((a, b) => (index[a] ?? 0) - (index[b] ?? 0));
  if (codes.length !== size) throw new FileProblem(new CellProblem('import.is-json'));
  return { id, heading: label, codes, labels };
}

function headerOf(table: Dataset, dimensions: readonly Dimension[]): readonly string[] {
  const ids = dimensions.map(({ id }) => id);
  const names = dimensions.map(({ id, heading }) => (ids.includes(heading) ? `${id} label` : heading));
  return [
    ...ids.flatMap((id, at) => [id, names[at] ?? '']),
    'value',
    ...(table.status === undefined ? [] : ['status']),
  ];
}

/** Undefined where nothing was published; the last dimension runs fastest. */
function recordAt(table: Dataset, dimensions: readonly Dimension[], at: number): SourceRecord | undefined {
  const value = pick(table.value, at);
  const status = typeof table.status === 'string' ? table.status : table.status && pick(table.status, at);
  if ((value === undefined || value === null) && (status === undefined || status === null)) return undefined;
  let left = at;
  const cells = dimensions
    .toReversed()
    .map(({ codes, labels }) => {
      const code = codes[left % codes.length] ?? '';
      left = Math.floor(left / codes.length);
      return [code, labels[code] ?? code];
    })
    .toReversed()
    .flat();
  const told = [...cells, String(value ?? ''), ...(table.status === undefined ? [] : [status ?? ''])];
  // Counted as lines of the CSV that rejected rows come back as.
  return { line: at + 2, lastLine: at + 2, cells: told };
}

function pick<T>(some: readonly T[] | Readonly<Record<string, T>>, at: number): T | undefined {
  return Array.isArray(some) ? some[at] : (some as Readonly<Record<string, T>>)[String(at)];
}
