/** Reading the answers of tests as last computed. */
import type { RecordKind } from '../../../schema/graph.ts';
import type { Day } from '../../domain/dates.ts';
import { AnswerBook } from '../answer-book.ts';
import type {
  AnswerCount,
  AnsweredRecord,
  AssessedAbout,
  AssessedAt,
  AssessedKind,
  KeptAssessment,
  Unassessed,
} from '../assessment.ts';
import { cutPage } from '../page-marks.ts';
import type { Page, PageRequest } from '../store.ts';
import { type AssessmentRow, answerKinds, heldAssessment, keptAssessment, readersText } from './assessments.ts';
import type { Bound } from './driver.ts';
import { LIMIT_BOUND, type Reading, readStatements } from './reading.ts';

/** Of those who read; the view says who. */
export function assessments({ connection, view }: Reading): readonly KeptAssessment[] {
  return connection
    .prepare("SELECT * FROM assessment WHERE readable = ? AND state <> 'old' ORDER BY num")
    .all<AssessmentRow>(readersText(view.readable))
    .map(keptAssessment);
}

export function countAnswers({ connection }: Reading, id: string): readonly AnswerCount[] {
  const { num } = heldAssessment(connection, id);
  return answerKinds(connection, num).flatMap(({ num: _num, ...count }) => (count.held === 0 ? [] : [count]));
}

interface Answered {
  readonly kind: AssessedKind;
  readonly id: string;
  readonly about: string;
  readonly answers: string;
  readonly record: number;
  readonly rank: number;
}

export function pageAnswers(
  reading: Reading,
  id: string,
  of: { readonly test: string; readonly outcome: string },
  page: PageRequest,
): Page<AnsweredRecord> {
  const { connection } = reading;
  const { num } = heldAssessment(connection, id);
  const book = new AnswerBook(answerKinds(connection, num));
  const nums = book.numbersOf(of.test, of.outcome);
  const [first] = nums;
  if (first === undefined) return { items: [] };
  const isRanked = of.outcome === 'flagged';
  if (!isRanked) reading.rows.leaveToThread();
  const found = isRanked ? rankedRows(reading, num, first, page) : rowsWith(reading, num, nums, page);
  const rows = reading.rows.take(found);
  const items = rows.slice(0, page.first).flatMap((row): AnsweredRecord[] => {
    const answer = book.answerIn(row.answers, nums);
    const about = JSON.parse(row.about) as AssessedAbout;
    return answer === undefined ? [] : [{ kind: row.kind, id: row.id, about, answer }];
  });
  const last = rows[page.first - 1];
  if (rows.length <= page.first || last === undefined) return { items };
  return { items, next: isRanked ? `${last.rank} ${last.record}` : String(last.record) };
}

const COLUMNS = `k.name AS kind, r.id, a.about, a.answers, a.record`;
const NAMED = 'CROSS JOIN record r ON r.num = a.record CROSS JOIN kind k ON k.num = r.kind';

function rankedRows({ connection }: Reading, assessment: number, answer: number, page: PageRequest): Answered[] {
  const [rank = '-1', record = '0'] = page.after?.split(' ') ?? [];
  return connection
    .prepare(
      `SELECT ${COLUMNS}, f.rank FROM flagged f
       CROSS JOIN assessed a ON a.assessment = f.assessment AND a.record = f.record ${NAMED}
       WHERE f.assessment = ? AND f.answer = ? AND (f.rank, f.record) > (?, ?)
       ORDER BY f.rank, f.record ${LIMIT_BOUND}`,
    )
    .all<Answered>(assessment, answer, Number(rank), Number(record), page.first + 1);
}

/** Goes through the records until enough have one of the answers. */
function rowsWith({ connection }: Reading, assessment: number, nums: readonly number[], page: PageRequest): Answered[] {
  const has = nums.map(() => `instr(a.answers, ?) > 0`).join(' OR ');
  const values: Bound[] = [assessment, Number(page.after ?? 0), ...nums.map((num) => `,${num},`), page.first + 1];
  return connection
    .prepare(
      `SELECT ${COLUMNS}, 0 AS rank FROM
         (SELECT record, about, ',' || trim(answers, '[]') || ',' AS listed, answers FROM assessed
          WHERE assessment = ? AND record > ? ORDER BY record) a ${NAMED}
       WHERE ${has.replaceAll('a.answers', 'a.listed')} ORDER BY a.record ${LIMIT_BOUND}`,
    )
    .all<Answered>(...values);
}

export function pageAssessedAt(
  { connection, rows }: Reading,
  id: string,
  { within, days, kind }: AssessedAt,
  page: PageRequest,
): Page<string> {
  const { num } = heldAssessment(connection, id);
  if (within === undefined) rows.leaveToThread();
  const places =
    within === undefined
      ? 'FROM assessed a WHERE a.assessment = ? AND a.record > ?'
      : `FROM json_each(?) j CROSS JOIN assessed a
         ON a.assessment = ? AND (a.place = j.value OR (a.place > j.value || '-' AND a.place < j.value || '.'))
         WHERE a.record > ?`;
  const dated = days === undefined ? '' : "AND a.about ->> 'on' >= ? AND a.about ->> 'on' < ?";
  const found = rows.take(
    connection
      .prepare(
        `SELECT r.num, r.id FROM (SELECT DISTINCT a.record ${places} ${dated}) a
         CROSS JOIN record r ON r.num = a.record WHERE r.kind = ? ORDER BY r.num ${LIMIT_BOUND}`,
      )
      .all<{ num: number; id: string }>(
        ...(within === undefined ? [] : [JSON.stringify(within)]),
        ...[num, Number(page.after ?? 0)],
        ...(days === undefined ? [] : [days.from, days.until]),
        ...[connection.kindNumber(kind), page.first + 1],
      ),
  );
  return cutPage(
    found,
    page.first,
    ({ id }) => id,
    ({ num }) => num,
  );
}

export function pageUnassessed({ connection, rows }: Reading, id: string, page: PageRequest): Page<Unassessed> {
  const { num } = heldAssessment(connection, id);
  const found = rows.take(
    connection
      .prepare(
        `SELECT r.num, k.name AS kind, r.id, u.turn FROM unassessed u
         CROSS JOIN record r ON r.num = u.record CROSS JOIN kind k ON k.num = r.kind
         WHERE u.assessment = ? AND u.record > ? ORDER BY u.record ${LIMIT_BOUND}`,
      )
      .all<Unassessed & { num: number }>(num, Number(page.after ?? 0), page.first + 1),
  );
  return cutPage(
    found,
    page.first,
    ({ kind, id, turn }) => ({ kind, id, turn }),
    ({ num }) => num,
  );
}

/** Goes through all open statements: once a day. */
export function recordsTurning(
  reading: Reading,
  { after, upTo }: { readonly after: Day; readonly upTo: Day },
): readonly { readonly kind: RecordKind; readonly id: string }[] {
  if (reading.workspaces.size === 0) return [];
  reading.rows.leaveToThread();
  const read = readStatements({ ...reading, view: { readable: reading.view.readable } });
  return reading.connection
    .prepare(
      `SELECT k.name AS kind, r.id FROM (
         SELECT DISTINCT s.record FROM statement s WHERE ${read.sql}
         AND ((s.valid_from > ? AND s.valid_from <= ?) OR (s.valid_until > ? AND s.valid_until <= ?))
       ) s CROSS JOIN record r ON r.num = s.record CROSS JOIN kind k ON k.num = r.kind ORDER BY r.num`,
    )
    .all<{ kind: RecordKind; id: string }>(...read.values, after, upTo, after, upTo);
}
