/** Statements as the table holds them, and reads of statements themselves. */
import type { RecordKind, Values } from '../../../schema/graph.ts';
import { RECORD_KINDS } from '../../../schema/graph.ts';
import type { Day } from '../../domain/dates.ts';
import { statementId } from '../identity.ts';
import { compareText, type Stated } from '../project.ts';
import type { Page, PageRequest, Statement, Workspace } from '../store.ts';
import type { Reading } from './reading.ts';
import { LIMIT_BOUND, readStatements, workspaceName } from './reading.ts';

/** Of a statement `s`, what the projection needs. */
export const STATEMENT_COLUMNS = `s.key, s.nth, s.workspace, s.said, s.recorded_from, s.ranked_from,
  (SELECT u.name FROM publisher u WHERE u.num = s.publisher) AS publisher`;

export interface StatementRow {
  readonly key: string;
  readonly nth: number;
  readonly workspace: number;
  readonly said: string;
  readonly recorded_from: string;
  readonly ranked_from: string | null;
  readonly publisher: string;
  readonly record: number;
  readonly subject: string;
}

interface WholeRow extends StatementRow {
  readonly kind: RecordKind;
  readonly part: string;
  readonly valid_from: Day | null;
  readonly valid_until: Day | null;
  readonly source: string;
  readonly import: string;
  readonly recorded_until: string | null;
}

export function statedOf(row: StatementRow, workspace: Workspace): Stated {
  return {
    id: statementId(row.key, row.nth, workspace),
    publisher: row.publisher,
    workspace,
    recordedFrom: row.recorded_from,
    ...(row.ranked_from === null ? {} : { rankedFrom: row.ranked_from }),
    values: JSON.parse(row.said) as Values,
  };
}

const WHOLE = `${STATEMENT_COLUMNS}, s.record, s.part, s.valid_from, s.valid_until, s.source, s.recorded_until,
  r.id AS subject,
  (SELECT k.name FROM kind k WHERE k.num = s.kind) AS kind,
  (SELECT i.id FROM import i WHERE i.num = s.import) AS import`;

function statementOf(row: WholeRow, reading: Reading): Statement {
  const workspace = workspaceName(reading, row.workspace);
  return {
    ...statedOf(row, workspace),
    subject: row.subject,
    kind: row.kind,
    part: row.part,
    ...(row.valid_from === null ? {} : { from: row.valid_from }),
    ...(row.valid_until === null ? {} : { until: row.valid_until }),
    source: JSON.parse(row.source) as Statement['source'],
    import: row.import,
    ...(row.recorded_until === null ? {} : { recordedUntil: row.recorded_until }),
  };
}

export function statementsAbout(reading: Reading, id: string): readonly Statement[] {
  return statementsOn(reading, id, readStatements(reading));
}

/** Closed ones too. */
export function statementsEver(reading: Reading, id: string): readonly Statement[] {
  return statementsOn(reading, id, { sql: `s.workspace IN ${reading.list}`, values: [] });
}

function statementsOn(reading: Reading, id: string, read: ReturnType<typeof readStatements>): readonly Statement[] {
  if (reading.workspaces.size === 0) return [];
  const kinds = RECORD_KINDS.map((kind) => reading.connection.kindNumber(kind)).join(',');
  const rows = reading.connection
    .prepare(
      `SELECT ${WHOLE} FROM record r CROSS JOIN statement s ON s.record = r.num
       WHERE r.kind IN (${kinds}) AND r.id = ? AND ${read.sql} ${reading.rows.sql}`,
    )
    .all<WholeRow>(id, ...read.values);
  return reading.rows
    .take(rows)
    .map((row) => statementOf(row, reading))
    .sort((a, b) => compareText(a.id, b.id));
}

/** An id leads with its key, and a view reads at most one statement under a key in each workspace. */
export function pageStatements(reading: Reading, kind: RecordKind, page: PageRequest): Page<Statement> {
  if (reading.workspaces.size === 0) return { items: [] };
  const read = readStatements(reading);
  const after = page.after ?? '';
  const rows = reading.connection
    .prepare(
      `SELECT ${WHOLE} FROM statement s CROSS JOIN record r ON r.num = s.record
       WHERE s.kind = ${reading.connection.kindNumber(kind)} AND s.key >= ? AND ${read.sql} ORDER BY s.key
       ${LIMIT_BOUND}`,
    )
    .all<WholeRow>(after.split('.')[0] ?? '', ...read.values, page.first + 1 + reading.workspaces.size);
  const found = reading.rows
    .take(rows)
    .map((row) => statementOf(row, reading))
    .sort((a, b) => compareText(a.id, b.id))
    .filter((one) => one.id > after);
  const items = found.slice(0, page.first);
  const last = items.at(-1);
  return found.length > page.first && last !== undefined ? { items, next: last.id } : { items };
}
