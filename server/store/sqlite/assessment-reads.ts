/** Reading the answers of tests as last computed. */
import type { RecordKind } from '../../../schema/graph.ts';
import type { Day } from '../../domain/dates.ts';
import { AnswerBook } from '../answer-book.ts';
import { isOfNone, type Sifting, siftingsOf } from '../answer-sieve.ts';
import type {
  AnswerCount,
  AnsweredRecord,
  AnswerFacet,
  AnswerFacets,
  AnswersAsked,
  AssessedAbout,
  AssessedKind,
  Assessments,
  KeptAssessment,
  Unassessed,
  YearCount,
} from '../assessment.ts';
import { cutPage } from '../page-marks.ts';
import type { Page, PageRequest } from '../store.ts';
import { type AssessmentRow, answerKinds, heldAssessment, keptAssessment, readersText } from './assessments.ts';
import type { Connection } from './connection.ts';
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

export function pageAnswers(reading: Reading, id: string, of: AnswersAsked, page: PageRequest): Page<AnsweredRecord> {
  const { connection } = reading;
  const { num } = heldAssessment(connection, id);
  const book = new AnswerBook(answerKinds(connection, num));
  const nums = book.numbersOf(of);
  const [first] = nums;
  if (first === undefined || isOfNone(of)) return { items: [] };
  const isRanked = of.outcome === 'flagged';
  const sieve = siftingsOf(of.sieve ?? {});
  if (!isRanked || sieve.length > 0) reading.rows.leaveToThread();
  const found = isRanked
    ? rankedRows(reading, { assessment: num, answer: first, sieve }, page)
    : rowsWith(reading, { assessment: num, nums, sieve }, page);
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

const FLAGGED = { table: 'flagged', within: 'f.assessment = ? AND f.answer = ?' } as const;
const ASSESSED = { table: 'assessed', within: 'f.assessment = ?' } as const;

interface Ranked {
  readonly assessment: number;
  readonly answer: number;
  readonly sieve: readonly Sifting[];
}

function rankedRows({ connection }: Reading, { assessment, answer, sieve }: Ranked, page: PageRequest): Answered[] {
  const [rank = '-1', record = '0'] = page.after?.split(' ') ?? [];
  const where = [assessment, answer];
  const { index, sql, values } = wayThrough(connection, { ...FLAGGED, given: where }, sieve);
  return connection
    .prepare(
      `SELECT ${COLUMNS}, f.rank FROM
         (SELECT f.assessment, f.rank, f.record FROM flagged f ${index}
          WHERE f.assessment = ? AND f.answer = ? AND (f.rank, f.record) > (?, ?) ${sql}
          ORDER BY f.rank, f.record ${LIMIT_BOUND}) f
       CROSS JOIN assessed a ON a.assessment = f.assessment AND a.record = f.record ${NAMED}
       ORDER BY f.rank, f.record`,
    )
    .all<Answered>(...where, Number(rank), Number(record), ...values, page.first + 1);
}

interface Unranked {
  readonly assessment: number;
  readonly nums: readonly number[];
  readonly sieve: readonly Sifting[];
}

/** Goes through the records that the sieve leaves until enough have one of the answers. */
function rowsWith({ connection }: Reading, { assessment, nums, sieve }: Unranked, page: PageRequest): Answered[] {
  const { index, sql, values } = wayThrough(connection, { ...ASSESSED, given: [assessment] }, sieve);
  const given: Bound[] = [assessment, Number(page.after ?? 0), ...values, ...listedOf(nums), page.first + 1];
  return connection
    .prepare(
      `SELECT ${COLUMNS}, 0 AS rank FROM
         (SELECT record, about, ${LISTED} AS listed, answers FROM assessed f ${index}
          WHERE f.assessment = ? AND f.record > ? ${sql} ORDER BY f.record) a ${NAMED}
       WHERE ${hasOneOf(nums, 'a.listed')} ORDER BY a.record ${LIMIT_BOUND}`,
    )
    .all<Answered>(...given);
}

const LISTED = "',' || trim(answers, '[]') || ','";
const hasOneOf = (nums: readonly number[], listed: string): string =>
  nums.map(() => `instr(${listed}, ?) > 0`).join(' OR ');
const listedOf = (nums: readonly number[]): readonly string[] => nums.map((num) => `,${num},`);

export function countSifted(reading: Reading, id: string, of: AnswersAsked): number {
  const { connection } = reading;
  const { num } = heldAssessment(connection, id);
  const nums = new AnswerBook(answerKinds(connection, num)).numbersOf(of);
  const [answer] = nums;
  if (answer === undefined || isOfNone(of)) return 0;
  reading.rows.leaveToThread();
  const isRanked = of.outcome === 'flagged';
  const walk = isRanked ? { ...FLAGGED, given: [num, answer] } : { ...ASSESSED, given: [num] };
  const { index, sql, values } = wayThrough(connection, walk, siftingsOf(of.sieve ?? {}));
  const has = isRanked ? '' : `AND (${hasOneOf(nums, LISTED)})`;
  const row = connection
    .prepare(`SELECT count(*) AS held FROM ${walk.table} f ${index} WHERE ${walk.within} ${sql} ${has}`)
    .first<{ held: number }>(...walk.given, ...values, ...(isRanked ? [] : listedOf(nums)));
  return row?.held ?? 0;
}

export function answerFacets(
  reading: Reading,
  id: string,
  { test, outcome, by }: Parameters<Assessments['answerFacets']>[1],
  most: number,
): AnswerFacets {
  const { connection } = reading;
  const { num } = heldAssessment(connection, id);
  const nums = new AnswerBook(answerKinds(connection, num)).numbersOf({ test, outcome });
  const [answer] = nums;
  const isRanked = outcome === 'flagged';
  if (answer === undefined || (by === 'band' && !isRanked)) return { listed: [], values: 0 };
  reading.rows.leaveToThread();
  const { table, within } = isRanked ? FLAGGED : ASSESSED;
  const has = isRanked ? '' : `AND (${hasOneOf(nums, LISTED)})`;
  const rows = connection
    .prepare(
      `SELECT f.${by} AS value, count(*) AS held, count(*) OVER () AS "values"
       FROM ${table} f ${isRanked ? `INDEXED BY flagged_${by}` : ''}
       WHERE ${within} AND f.${by} IS NOT NULL ${has} GROUP BY f.${by} ORDER BY held DESC, value ${LIMIT_BOUND}`,
    )
    .all<AnswerFacet & { values: number }>(...(isRanked ? [num, answer] : [num, ...listedOf(nums)]), most);
  return { listed: rows.map(({ value, held }) => ({ value, held })), values: rows[0]?.values ?? 0 };
}

export function countByYear(
  reading: Reading,
  id: string,
  { test, sieve }: Parameters<Assessments['countByYear']>[1],
): readonly YearCount[] {
  const { connection } = reading;
  const { num } = heldAssessment(connection, id);
  const outcomes = new AnswerBook(answerKinds(connection, num)).outcomesOf(test);
  if (outcomes.length === 0) return [];
  reading.rows.leaveToThread();
  const siftings = siftingsOf(sieve ?? {});
  return outcomes
    .flatMap(({ outcome, nums }) => (outcome === 'flagged' ? nums.map((answer) => ({ outcome, answer })) : []))
    .flatMap((one) => flaggedByYear(connection, { ...one, assessment: num, sieve: siftings }))
    .concat(othersByYear(connection, { assessment: num, outcomes, sieve: siftings }))
    .map(({ year, ...count }) => (year === null ? count : { ...count, year }));
}

interface YearRow {
  readonly year: string | null;
  readonly outcome: string;
  readonly held: number;
}

function flaggedByYear(connection: Connection, { outcome, ...of }: Ranked & { readonly outcome: string }): YearRow[] {
  const given = [of.assessment, of.answer];
  const { index, sql, values } = wayThrough(connection, { ...FLAGGED, given }, of.sieve);
  return connection
    .prepare(
      `SELECT substr(f.day, 1, 4) AS year, ? AS outcome, count(*) AS held
       FROM flagged f ${index} WHERE ${FLAGGED.within} ${sql} GROUP BY year`,
    )
    .all<YearRow>(outcome, ...given, ...values);
}

interface Outcomes extends Pick<Unranked, 'assessment' | 'sieve'> {
  readonly outcomes: ReturnType<AnswerBook['outcomesOf']>;
}

/** Each record is looked at once for all outcomes. */
function othersByYear(connection: Connection, { assessment, outcomes, sieve }: Outcomes): YearRow[] {
  const others = outcomes.filter(({ outcome }) => outcome !== 'flagged');
  if (others.length === 0) return [];
  const { index, sql, values } = wayThrough(connection, { ...ASSESSED, given: [assessment] }, sieve);
  const cases = others.map(({ nums }) => `WHEN ${hasOneOf(nums, 'listed')} THEN ?`).join(' ');
  const given = others.flatMap(({ outcome, nums }) => [...listedOf(nums), outcome]);
  return connection
    .prepare(
      `SELECT year, outcome, count(*) AS held FROM
         (SELECT substr(day, 1, 4) AS year, CASE ${cases} END AS outcome FROM
            (SELECT day, ${LISTED} AS listed FROM assessed f ${index} WHERE ${ASSESSED.within} ${sql}))
       WHERE outcome IS NOT NULL GROUP BY year, outcome`,
    )
    .all<YearRow>(...given, assessment, ...values);
}

interface Way {
  readonly index: string;
  readonly sql: string;
  readonly values: readonly Bound[];
}

/** Up to so many places of an index are put in order; where it leaves more, the table is walked in its own order. */
const MOST_SORTED = 20_000;

/** `within`: of alias `f`, which part of the table is asked of. */
interface Walk {
  readonly table: 'flagged' | 'assessed';
  readonly within: string;
  readonly given: readonly Bound[];
}

/** A value to be equal to is looked up, a range where it leaves few; else the answers are walked in their order. */
function wayThrough(connection: Connection, walk: Walk, sieve: readonly Sifting[]): Way {
  const asked = walk.table === 'flagged' ? sieve : sieve.map(ofRecords);
  const led = asked.find((one) => 'is' in one) ?? asked.find((one) => isNarrow(connection, walk, one));
  // Without a sign before it a column could lead to an index that nobody chose.
  const parts = asked.map((one) => conditionOf(one, led === undefined ? '+' : ''));
  return {
    index: led === undefined ? '' : `INDEXED BY ${walk.table}_${led.by}`,
    sql: parts.map(({ sql }) => `AND ${sql}`).join(' '),
    values: parts.flatMap(({ values }) => values),
  };
}

/** Of records without a flag a country is a span of places: DE, DE-SH. */
function ofRecords(sifting: Sifting): Sifting {
  return sifting.by === 'country' && 'is' in sifting
    ? { by: 'place', from: sifting.is, before: `${sifting.is}.` }
    : sifting;
}

function isNarrow(connection: Connection, { table, within, given }: Walk, sifting: Sifting): boolean {
  const { sql, values } = conditionOf(sifting, '');
  const most = connection
    .prepare(
      `SELECT count(*) AS held FROM
         (SELECT 1 FROM ${table} f INDEXED BY ${table}_${sifting.by} WHERE ${within} AND ${sql} LIMIT ${MOST_SORTED + 1})`,
    )
    .first<{ held: number }>(...given, ...values);
  return (most?.held ?? 0) <= MOST_SORTED;
}

function conditionOf(sifting: Sifting, sign: '' | '+'): { readonly sql: string; readonly values: readonly Bound[] } {
  const column = `${sign}f.${sifting.by}`;
  if ('is' in sifting) return { sql: `${column} = ?`, values: [sifting.is] };
  const { from, before } = sifting;
  const ends = [
    ...(from === undefined ? [] : [{ sql: `${column} >= ?`, value: from }]),
    ...(before === undefined ? [] : [{ sql: `${column} < ?`, value: before }]),
  ];
  return { sql: ends.map(({ sql }) => sql).join(' AND '), values: ends.map(({ value }) => value) };
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
