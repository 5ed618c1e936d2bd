/** Reading the answers of tests as last computed. */
import type { Day } from '../../domain/dates.ts';
import { AnswerBook } from '../answer-book.ts';
import { isOfNone, siftingsOf } from '../answer-sieve.ts';
import { outermost, pageMark, placeOfMark } from '../assessed-walk.ts';
import type {
  AnswerCount,
  AnsweredRecord,
  AnswerFacets,
  AnswerSieve,
  AnswersAsked,
  AssessedAbout,
  AssessedAt,
  AssessedKind,
  Assessments,
  KeptAssessment,
  Unassessed,
  YearCount,
} from '../assessment.ts';
import { cutPage } from '../page-marks.ts';
import type { Page, PageRequest, Workspace } from '../store.ts';
import { ASSESSMENT, answerKinds, heldAssessment, keptAssessment, keyOf, readersOf } from './assessments.ts';
import type { Row, Run } from './connection.ts';
import { isReadBy, viewParams } from './reading.ts';

export async function assessments(run: Run, readable: readonly Workspace[]): Promise<readonly KeptAssessment[]> {
  const rows = await run<{ a: Parameters<typeof keptAssessment>[0] }>(
    `MATCH (a:Assessment) WHERE a.readable = $readable AND a.state <> 'old' RETURN ${ASSESSMENT} ORDER BY toInteger(a.id)`,
    { readable: readersOf(readable) },
  );
  return rows.map(({ a }) => keptAssessment(a));
}

export async function countAnswers(run: Run, id: string): Promise<readonly AnswerCount[]> {
  await heldAssessment(run, id);
  const kinds = await answerKinds(run, id);
  return kinds.flatMap(({ num: _num, ...count }) => (count.held === 0 ? [] : [count]));
}

interface Answered {
  readonly kind: AssessedKind;
  readonly id: string;
  readonly about: string;
  readonly answers: string;
  readonly mark: string;
}

export async function pageAnswers(
  run: Run,
  id: string,
  of: AnswersAsked,
  page: PageRequest,
): Promise<Page<AnsweredRecord>> {
  await heldAssessment(run, id);
  const book = new AnswerBook(await answerKinds(run, id));
  const nums = book.numbersOf(of);
  const [first] = nums;
  if (first === undefined || isOfNone(of)) return { items: [] };
  const rows = await (of.outcome === 'flagged'
    ? rankedRows(run, { id, answer: first, sieve: of.sieve ?? {} }, page)
    : rowsWith(run, { id, nums, sieve: of.sieve ?? {} }, page));
  const items = rows.slice(0, page.first).flatMap((row): AnsweredRecord[] => {
    const answer = book.answerIn(row.answers, nums);
    const about = JSON.parse(row.about) as AssessedAbout;
    return answer === undefined ? [] : [{ kind: row.kind, id: row.id, about, answer }];
  });
  const last = rows[page.first - 1];
  return rows.length > page.first && last !== undefined ? { items, next: last.mark } : { items };
}

/** Of an assessed record, one of the answers asked for. */
const HAS_ONE = 'any(one IN $nums WHERE n.listed CONTAINS one)';
const listedOf = (nums: readonly number[]): readonly string[] => nums.map((num) => `,${num},`);

const COLUMNS = 'n.kind AS kind, n.id AS id, n.about AS about, n.answers AS answers';
/** Behind every key that begins with the same parts. */
const END = '\uffff';

interface Ranked {
  readonly id: string;
  readonly answer: number;
  readonly sieve: AnswerSieve;
}

function rankedRows(run: Run, { id, answer, sieve }: Ranked, page: PageRequest): Promise<readonly Answered[]> {
  const start = keyOf(id, answer, '');
  const { cypher, params } = siftedIn('f', sieve);
  return run<Answered>(
    `MATCH (f:Flagged) WHERE f.place > $after AND f.place < $end ${cypher} WITH f ORDER BY f.place LIMIT toInteger($most)
     MATCH (n:Assessed {key: f.record}) RETURN ${COLUMNS}, f.place AS mark ORDER BY mark`,
    { ...params, list: keyOf(id, answer), after: page.after ?? start, end: start + END, most: page.first + 1 },
  );
}

interface Unranked {
  readonly id: string;
  readonly nums: readonly number[];
  readonly sieve: AnswerSieve;
}

/** Goes through the records that the sieve leaves until enough have one of the answers. */
function rowsWith(run: Run, { id, nums, sieve }: Unranked, page: PageRequest): Promise<readonly Answered[]> {
  const start = keyOf(id, '');
  const { cypher, params } = siftedIn('n', sieve);
  return run<Answered>(
    `MATCH (n:Assessed) WHERE n.key > $after AND n.key < $end ${cypher} AND ${HAS_ONE}
     WITH n ORDER BY n.key LIMIT toInteger($most) RETURN ${COLUMNS}, n.key AS mark ORDER BY mark`,
    {
      ...{ ...params, assessment: id, after: page.after ?? start, end: start + END, most: page.first + 1 },
      nums: listedOf(nums),
    },
  );
}

export async function countSifted(run: Run, id: string, of: AnswersAsked): Promise<number> {
  await heldAssessment(run, id);
  const nums = new AnswerBook(await answerKinds(run, id)).numbersOf(of);
  const [answer] = nums;
  if (answer === undefined || isOfNone(of)) return 0;
  const isRanked = of.outcome === 'flagged';
  const { cypher, params } = siftedIn(isRanked ? 'f' : 'n', of.sieve ?? {});
  const asked = isRanked
    ? `MATCH (f:Flagged) WHERE f.place > $start AND f.place < $end ${cypher}`
    : `MATCH (n:Assessed) WHERE n.key > $start AND n.key < $end ${cypher} AND ${HAS_ONE}`;
  const start = isRanked ? keyOf(id, answer, '') : keyOf(id, '');
  const given = { ...params, list: keyOf(id, answer), assessment: id, start, end: start + END };
  const [row] = await run<{ held: number }>(`${asked} RETURN count(*) AS held`, {
    ...given,
    nums: listedOf(nums),
  });
  return row?.held ?? 0;
}

export async function answerFacets(
  run: Run,
  id: string,
  { test, outcome, by }: Parameters<Assessments['answerFacets']>[1],
  most: number,
): Promise<AnswerFacets> {
  await heldAssessment(run, id);
  const nums = new AnswerBook(await answerKinds(run, id)).numbersOf({ test, outcome });
  const [answer] = nums;
  const isRanked = outcome === 'flagged';
  if (answer === undefined || (by === 'band' && !isRanked)) return { listed: [], values: 0 };
  const start = keyOf(id, '');
  const asked = isRanked
    ? `MATCH (n:Flagged) WHERE n.list = $list`
    : `MATCH (n:Assessed) WHERE n.key > $start AND n.key < $end AND ${HAS_ONE}`;
  const value = `n.${isRanked && by === 'place' ? 'region' : by}`;
  const [row] = await run<AnswerFacets>(
    `${asked} AND ${value} IS NOT NULL WITH ${value} AS value, count(*) AS held ORDER BY held DESC, value
     WITH collect({value: value, held: held}) AS facets
     RETURN facets[0..toInteger($most)] AS listed, size(facets) AS values`,
    { list: keyOf(id, answer), start, end: start + END, nums: listedOf(nums), most },
  );
  return row ?? { listed: [], values: 0 };
}

export async function countByYear(
  run: Run,
  id: string,
  { test, sieve = {} }: Parameters<Assessments['countByYear']>[1],
): Promise<readonly YearCount[]> {
  await heldAssessment(run, id);
  const outcomes = new AnswerBook(await answerKinds(run, id)).outcomesOf(test);
  const others = outcomes.filter(({ outcome }) => outcome !== 'flagged');
  const flagged = outcomes.filter(({ outcome }) => outcome === 'flagged').flatMap(({ nums }) => nums);
  const lists = await Promise.all(flagged.map((answer) => flaggedByYear(run, { id, answer, sieve })));
  const rows = [...lists.flat(), ...(others.length === 0 ? [] : await othersByYear(run, { id, others, sieve }))];
  return rows.map(({ year, ...count }) => (year === null ? count : { ...count, year }));
}

interface YearRow {
  readonly year: string | null;
  readonly outcome: string;
  readonly held: number;
}

function flaggedByYear(run: Run, { id, answer, sieve }: Ranked): Promise<readonly YearRow[]> {
  const { cypher, params } = siftedIn('f', sieve);
  return run<YearRow>(
    `MATCH (f:Flagged) WHERE f.list = $list ${cypher}
     RETURN left(f.day, 4) AS year, 'flagged' AS outcome, count(*) AS held`,
    { ...params, list: keyOf(id, answer) },
  );
}

/** Each record is looked at once for all outcomes. */
function othersByYear(
  run: Run,
  of: { readonly id: string; readonly others: ReturnType<AnswerBook['outcomesOf']>; readonly sieve: AnswerSieve },
): Promise<readonly YearRow[]> {
  const { cypher, params } = siftedIn('n', of.sieve);
  const start = keyOf(of.id, '');
  const cases = of.others.map(
    (_, at) => `WHEN any(one IN $nums[${at}] WHERE n.listed CONTAINS one) THEN $outcomes[${at}]`,
  );
  return run<YearRow>(
    `MATCH (n:Assessed) WHERE n.key > $start AND n.key < $end ${cypher}
     WITH left(n.day, 4) AS year, CASE ${cases.join(' ')} END AS outcome WHERE outcome IS NOT NULL
     RETURN year, outcome, count(*) AS held`,
    {
      ...{ ...params, assessment: of.id, start, end: start + END },
      outcomes: of.others.map(({ outcome }) => outcome),
      nums: of.others.map(({ nums }) => listedOf(nums)),
    },
  );
}

/** Beside its list or assessment, by which an index begins. A place in the list of a flag is called otherwise. */
function siftedIn(node: 'f' | 'n', sieve: AnswerSieve): { readonly cypher: string; readonly params: Row } {
  const siftings = siftingsOf(sieve);
  if (siftings.length === 0) return { cypher: '', params: {} };
  const within = node === 'f' ? 'AND f.list = $list' : 'AND n.assessment = $assessment';
  const named = (by: string) => `${node}.${node === 'f' && by === 'place' ? 'region' : by}`;
  const params: Record<string, string> = {};
  const given = (by: string, end: string, value: string): string => {
    params[`${by}_${end}`] = value;
    return `$${by}_${end}`;
  };
  const conditions = siftings.flatMap((one): readonly string[] => {
    if ('is' in one) return [`${named(one.by)} = ${given(one.by, 'is', one.is)}`];
    return [
      ...(one.from === undefined ? [] : [`${named(one.by)} >= ${given(one.by, 'from', one.from)}`]),
      ...(one.before === undefined ? [] : [`${named(one.by)} < ${given(one.by, 'before', one.before)}`]),
    ];
  });
  return { cypher: [within, ...conditions].join(' AND '), params };
}

export async function pageAssessedAt(run: Run, id: string, at: AssessedAt, page: PageRequest): Promise<Page<string>> {
  await heldAssessment(run, id);
  const [last, key] = placeOfMark(page.after);
  const found: (AssessedRow & { readonly value: string })[] = [];
  for (const value of at.within === undefined ? [''] : outermost(at.within)) {
    if (found.length > page.first) break;
    if (value < last) continue;
    const after = value === last && key !== '' ? key : keyOf(id, at.kind, '');
    const rows = await assessedAt(run, id, at, { value, after, most: page.first + 1 - found.length });
    found.push(...rows.map((row) => ({ ...row, value })));
  }
  return cutPage(
    found,
    page.first,
    (row) => row.id,
    (row) => pageMark(row.value, row.mark),
  );
}

interface AssessedRow {
  readonly id: string;
  readonly mark: string;
}

/** After a key, in the order of keys: in a place with its regions, or of any place where none is asked for. */
function assessedAt(
  run: Run,
  id: string,
  { within, days, kind }: AssessedAt,
  { value, after, most }: { readonly value: string; readonly after: string; readonly most: number },
): Promise<readonly AssessedRow[]> {
  const places =
    within === undefined
      ? 'MATCH (n:Assessed) WHERE n.key > $after AND n.key < $end'
      : `CALL () {
           MATCH (n:Assessed) WHERE n.assessment = $assessment AND n.place = $place RETURN n
           UNION
           MATCH (n:Assessed) WHERE n.assessment = $assessment AND n.place STARTS WITH $place + '-' RETURN n
         }
         WITH n WHERE n.kind = $kind AND n.key > $after`;
  const dated = days === undefined ? '' : 'AND n.day >= $from AND n.day < $until';
  return run<AssessedRow>(`${places} ${dated} RETURN n.id AS id, n.key AS mark ORDER BY mark LIMIT toInteger($most)`, {
    ...{ place: value, assessment: id, kind, after, end: keyOf(id, kind, '') + END, most },
    ...days,
  });
}

export async function pageUnassessed(run: Run, id: string, page: PageRequest): Promise<Page<Unassessed>> {
  await heldAssessment(run, id);
  const start = keyOf(id, '');
  const rows = await run<Unassessed & { mark: string }>(
    `MATCH (n:Unassessed) WHERE n.key > $after AND n.key < $end
     RETURN n.kind AS kind, n.id AS id, n.turn AS turn, n.key AS mark ORDER BY mark LIMIT toInteger($most)`,
    { after: page.after ?? start, end: start + END, most: page.first + 1 },
  );
  return cutPage(
    rows,
    page.first,
    ({ kind, id: record, turn }) => ({ kind, id: record, turn }),
    (row) => row.mark,
  );
}

/** Goes through all open statements: once a day. */
export async function recordsTurning(
  run: Run,
  readable: readonly Workspace[],
  { after, upTo }: { readonly after: Day; readonly upTo: Day },
): Promise<readonly { readonly kind: string; readonly id: string }[]> {
  const view = { readable };
  const params: Row = { ...viewParams(view), first: after, last: upTo };
  return run<{ kind: string; id: string }>(
    `MATCH (s:Statement) WHERE ${isReadBy(view, 's')}
       AND ((s.from > $first AND s.from <= $last) OR (s.until > $first AND s.until <= $last))
     RETURN DISTINCT s.kind AS kind, s.subject AS id ORDER BY kind, id`,
    params,
  );
}
