import type { RecordKind, Values } from '../../../schema/graph.ts';
import type { Day } from '../../domain/dates.ts';
import type { Page, PageRequest, Statement, StatementDraft, View } from '../store.ts';
import type { Run } from './connection.ts';
import { isReadBy, viewParams } from './reading.ts';

/** A statement as it lies on its node: values and source as JSON text. */
export interface StatementNode {
  readonly id: string;
  readonly subject: string;
  readonly kind: RecordKind;
  readonly part: string;
  readonly publisher: string;
  readonly workspace: string;
  readonly import: string;
  readonly values: string;
  readonly source: string;
  readonly from?: string | null;
  readonly until?: string | null;
  readonly recordedFrom: string;
  readonly recordedUntil?: string | null;
  readonly rankedFrom?: string | null;
}

/** What every reading query returns of a statement `s`. */
export const STATEMENT = `s {.id, .subject, .kind, .part, .publisher, .workspace, .import, .values, .source, .from, .until,
  .recordedFrom, .recordedUntil, .rankedFrom}`;

export function statementOf(node: StatementNode): Statement {
  const { from, until, recordedUntil, rankedFrom } = node;
  return {
    id: node.id,
    subject: node.subject,
    kind: node.kind,
    part: node.part,
    publisher: node.publisher,
    workspace: node.workspace,
    import: node.import,
    values: JSON.parse(node.values) as Values,
    source: JSON.parse(node.source) as StatementDraft['source'],
    ...(from ? { from: from as Day } : {}),
    ...(until ? { until: until as Day } : {}),
    recordedFrom: node.recordedFrom,
    ...(recordedUntil ? { recordedUntil } : {}),
    ...(rankedFrom ? { rankedFrom } : {}),
  };
}

/** What a view reads about some ids; with a kind only what is said of them as records of that kind. */
export async function readStatements(
  run: Run,
  subjects: readonly string[],
  view: View,
  kind?: RecordKind,
): Promise<readonly Statement[]> {
  if (subjects.length === 0) return [];
  const ofKind = kind === undefined ? '' : 'AND s.kind = $kind';
  const rows = await run<{ s: StatementNode }>(
    `UNWIND $subjects AS subject MATCH (s:Statement) WHERE s.subject = subject ${ofKind} AND ${isReadBy(view, 's')}
     RETURN ${STATEMENT} AS s ORDER BY s.id`,
    { subjects: [...subjects], kind, ...viewParams(view) },
  );
  return rows.map((row) => statementOf(row.s));
}

/** Closed ones too, whatever the view's days. */
export async function readStatementsEver(run: Run, subject: string, view: View): Promise<readonly Statement[]> {
  const rows = await run<{ s: StatementNode }>(
    `MATCH (s:Statement) WHERE s.subject = $subject AND s.workspace IN $readable RETURN ${STATEMENT} AS s ORDER BY s.id`,
    { subject, readable: [...view.readable] },
  );
  return rows.map((row) => statementOf(row.s));
}

/** In the order of the index on (kind, id), so that a page costs what it shows. */
export function statementPageQuery(view: View): string {
  return `MATCH (s:Statement) WHERE s.kind = $kind AND s.id > $after AND ${isReadBy(view, 's')}
    WITH s ORDER BY s.kind, s.id LIMIT toInteger($most) RETURN ${STATEMENT} AS s`;
}

export async function readStatementPage(
  run: Run,
  kind: RecordKind,
  view: View,
  page: PageRequest,
): Promise<Page<Statement>> {
  const params = { kind, after: page.after ?? '', most: page.first + 1, ...viewParams(view) };
  const rows = await run<{ s: StatementNode }>(statementPageQuery(view), params);
  const items = rows.slice(0, page.first).map((row) => statementOf(row.s));
  const last = items.at(-1);
  return rows.length > page.first && last !== undefined ? { items, next: last.id } : { items };
}
