/** Rows that an import of the page rejected, with their cells, so that they can be mended where they stand. */
import { refusalOfHeading } from '../../importers/preview/refused-headings.ts';
import type { RowProblem, View } from '../../store/store.ts';
import { listProblems } from '../importing/list-imports.ts';
import { readHeaders } from '../importing/write-rejected.ts';
import { loadMapping } from '../mapping/load-mapping.ts';
import type { ServerDeps } from '../server-deps.ts';
import { sentAgain } from './sent-again.ts';

export interface RejectedRow {
  readonly file: string;
  readonly line: number;
  readonly header: readonly string[];
  readonly cells: readonly string[];
  /** Places of columns that are never stored. */
  readonly closed: readonly number[];
  readonly problems: readonly (RowProblem & { readonly at: readonly number[] })[];
  /** The import by which it was mended and sent again, if one stands. */
  readonly sentBy?: string;
}

export interface RejectedPage {
  readonly items: readonly RejectedRow[];
  readonly next?: string;
}

const PROBLEMS_A_PAGE = 500;

/** Undefined where the import was not asked for on this page: its files are not known here. */
export async function rejectedRows(
  deps: ServerDeps,
  asked: { readonly import: string; readonly view: View; readonly first: number; readonly after?: string },
): Promise<RejectedPage | undefined> {
  const request = deps.jobs.requestOf(asked.import);
  if (request === undefined) return undefined;
  const rows = new Map<string, RowProblem[]>();
  let next: string | undefined;
  for await (const { problem, cursor } of rejectedFrom(deps, asked)) {
    const key = `${problem.file}\n${problem.line}`;
    const held = rows.get(key);
    if (held !== undefined) held.push(problem);
    else if (rows.size < asked.first) rows.set(key, [problem]);
    else {
      next = cursor;
      break;
    }
  }
  const headers = await readHeaders(loadMapping(request.mapping, 'mapping').mapping, request.files);
  const sent = new Map(
    (await sentAgain(deps, asked)).flatMap((one) => one.rows.map(({ file, line }) => [`${file}\n${line}`, one.import])),
  );
  const items = [...rows].map(([key, problems]): RejectedRow => {
    const sentBy = sent.get(key);
    return { ...rowOf(problems, headers), ...(sentBy === undefined ? {} : { sentBy }) };
  });
  return next === undefined ? { items } : { items, next };
}

/** The problems of rejected rows from a mark on, each with the mark from which a later page would begin with it. */
async function* rejectedFrom(
  deps: ServerDeps,
  { import: id, view, after = ':0' }: { readonly import: string; readonly view: View; readonly after?: string },
): AsyncGenerator<{ readonly problem: RowProblem; readonly cursor: string }> {
  const cut = after.lastIndexOf(':');
  let mark = after.slice(0, cut);
  let from = Number(after.slice(cut + 1)) || 0;
  for (;;) {
    const page = { first: PROBLEMS_A_PAGE, ...(mark === '' ? {} : { after: mark }) };
    const { items, next } = await listProblems(deps, { import: id, view, page });
    for (const [at, problem] of items.entries())
      if (at >= from && problem.outcome === 'rejected') yield { problem, cursor: `${mark}:${at}` };
    if (next === undefined) return;
    mark = next;
    from = 0;
  }
}

function rowOf(problems: readonly RowProblem[], headers: ReadonlyMap<string, readonly string[]>): RejectedRow {
  const [first] = problems as [RowProblem, ...RowProblem[]];
  const said = first.params?.header;
  const header = Array.isArray(said) ? said.map(String) : (headers.get(first.file) ?? []);
  const cells = problems.find(({ record }) => record !== undefined)?.record ?? [];
  const isClosed = (heading: string, at: number) => refusalOfHeading(heading) !== undefined && (cells[at] ?? '') === '';
  return {
    file: first.file,
    line: first.line,
    header,
    cells,
    closed: header.flatMap((heading, at) => (isClosed(heading, at) ? [at] : [])),
    problems: problems.map((problem) => ({ ...problem, at: placesOf(problem.column, header) })),
  };
}

/** A value that joins columns names them all. */
function placesOf(column: string | undefined, header: readonly string[]): readonly number[] {
  if (column === undefined) return [];
  const whole = header.indexOf(column);
  if (whole >= 0) return [whole];
  const second = /^(.*) \((\d+)\)$/.exec(column);
  const same = header.flatMap((heading, at) => (heading === second?.[1] ? [at] : []));
  const twin = same[Number(second?.[2]) - 1];
  if (twin !== undefined) return [twin];
  return column.split(', ').flatMap((one) => (header.includes(one) ? [header.indexOf(one)] : []));
}
