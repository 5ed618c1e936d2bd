/**
 * Wage records of an employer that a test of pay flags, as lines of a claim. What cannot be said without guessing is listed
 * with the fact that is missing, or with the day on which the record is to be split.
 */
import { render } from '../../../schema/messages/index.ts';
import { type Day, nextDay } from '../../domain/dates.ts';
import { SolidaryError } from '../../domain/errors.ts';
import { type AnyFlag, flagById } from '../../domain/flags/index.ts';
import { type Message, message, param } from '../../domain/outcome.ts';
import type { BenchmarkBook } from '../../domain/wages/benchmark.ts';
import { higherOfDue } from '../../domain/wages/due-in-all.ts';
import { type ShortOfFloor, shortOfFloor } from '../../domain/wages/floor-together.ts';
import { severalWorkers } from '../../domain/wages/hourly-pay.ts';
import { type Owed, owedLines } from '../../domain/wages/owed-lines.ts';
import { owedTogether, type RatedWork } from '../../domain/wages/owed-together.ts';
import { type RateDue, rateDue } from '../../domain/wages/rate-due.ts';
import { type Together, together } from '../../domain/wages/together.ts';
import type { PaidWork } from '../../domain/wages/wage-record.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { readBenchmarks } from '../facts/benchmark.ts';
import { worksWith } from '../facts/subjects.ts';
import { contextFor, rowOfWork } from '../flags/flag-row.ts';
import { everyPage } from '../records/every-record.ts';
import { type ClaimsToMake, type FoundLine, type MadeClaim, makeClaims, nameOf } from './payroll-claims.ts';

export type { ClaimedOtherwise } from './claimed-already.ts';
export type { MadeClaim } from './payroll-claims.ts';

/** Records that lie within the first and the last day. */
export interface PayrollClaimRequest extends ClaimsToMake {
  /** Pseudonyms; all workers if not given. */
  readonly workers?: readonly string[];
  /** True: whoever asks says that the collective agreement binds the employer. */
  readonly agreementBinds?: boolean;
  readonly asOf: Day;
}

/** A record that became no line, or of which a line is a lower bound. */
export interface OpenRecord {
  readonly record: string;
  readonly why: Message;
}

export interface PayrollClaims {
  /** Records looked at, and how many of them a test flags. */
  readonly records: number;
  readonly flagged: number;
  /** One for each place and currency: a claim has one of both. */
  readonly claims: readonly MadeClaim[];
  readonly open: readonly OpenRecord[];
}

const TESTS = ['pay-below-statutory-floor', 'overtime-not-paid', 'pay-late-or-missing'] as const;
/** A payroll seldom says what these ask: where they cannot tell, a record that passes the others is not listed. */
const OVERTIME_TEST = 'overtime-not-paid';
const BESIDE: readonly string[] = [OVERTIME_TEST, 'pay-late-or-missing'];
/** What other records of a worker hold decides what a record is short of. */
const NEEDS = ['same_worker'] as const;
const OF_OTHER_RECORDS = ['flag.missing.hours-of-all-records', 'flag.missing.pay-of-all-records'];
const AGREEMENT_TEST = 'pay-below-collective-agreement';
const PAGE = 1000;

/** Throws `not-found` where no such employer is held. */
export async function claimFromPayroll(deps: Deps, request: PayrollClaimRequest): Promise<PayrollClaims> {
  const { employer, asOf } = request;
  const view: View = { ...request.view, asOf };
  if ((await deps.store.record('Organisation', employer, view)) === undefined)
    throw new SolidaryError('not-found', { what: 'organisation', id: employer });
  const flags = [...TESTS, ...(request.agreementBinds ? [AGREEMENT_TEST] : [])].flatMap((id) => flagById(id) ?? []);
  const benchmarks = await readBenchmarks(deps.store, view, [...new Set(flags.flatMap(({ measures }) => measures))]);
  const works = await worksOf(deps, employer, view);
  const everybody = [...new Set(works.map(nameOf))];
  const asked = works.filter((work) => isAskedFor(work, request));
  const judged = asked.map((work) => judge(deps, work, { request, flags, benchmarks }));
  const lines = judged.flatMap(({ lines: made }) => made);
  return {
    records: asked.length,
    flagged: judged.filter(({ isFlagged }) => isFlagged).length,
    claims: await makeClaims(deps, lines, { ...request, view, everybody }),
    open: judged.flatMap(({ open }) => open),
  };
}

async function worksOf(deps: Deps, employer: string, view: View): Promise<readonly PaidWork[]> {
  const works: PaidWork[] = [];
  const pages = everyPage(PAGE, (page) => deps.store.pageRecords('WageRecord', { employer }, view, page));
  for await (const items of pages) works.push(...(await worksWith(deps.store, items, NEEDS, view)));
  return works.sort((a, b) => compare(a.from ?? '', b.from ?? '') || compare(a.id, b.id));
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** A record whose days are not known may lie within them: it is looked at, and listed. */
function isAskedFor({ from, until, worker }: PaidWork, { from: first, to, workers }: PayrollClaimRequest): boolean {
  if (workers !== undefined && (worker === undefined || !workers.includes(worker))) return false;
  return (from === undefined || from <= to) && (until === undefined || until > first);
}

interface Judging {
  readonly request: PayrollClaimRequest;
  readonly flags: readonly AnyFlag[];
  readonly benchmarks: BenchmarkBook;
}

interface Judged {
  readonly isFlagged: boolean;
  readonly lines: readonly FoundLine[];
  readonly open: readonly OpenRecord[];
}

function judge(deps: Deps, work: PaidWork, { request, flags, benchmarks }: Judging): Judged {
  const rows = flags.flatMap((flag) =>
    flag.subject === 'wage_record' ? [rowOfWork(flag, work, contextFor(deps, flag, request.asOf, { benchmarks }))] : [],
  );
  const isFlagged = rows.some(({ outcome }) => outcome === 'flagged');
  const open = (...whys: readonly Message[]): Judged => ({
    ...{ isFlagged, lines: [] },
    open: whys.map((why) => ({ record: work.id, why })),
  });
  if (!isFlagged) {
    const facts = rows.flatMap(({ test, outcome, missing }) =>
      outcome === 'cannot_tell' && (!BESIDE.includes(test) || isOfOtherRecords(missing)) ? missing.slice(0, 1) : [],
    );
    return open(...facts.map(({ code, params }) => ({ code, params })));
  }
  const { from, until, paid, due } = work;
  // Nobody owes today what falls due later.
  if (due !== undefined && request.asOf < due) return open(message('flag.reason.not-yet-due', { day: param.day(due) }));
  const first = from !== undefined && from < request.from ? request.from : undefined;
  const last = until !== undefined && until > nextDay(request.to) ? nextDay(request.to) : undefined;
  const edges = [first, last].filter((day): day is Day => day !== undefined);
  if (edges.length > 0) return open(...edges.map(splitOn));
  if (from === undefined || until === undefined) return open(missing('pay-period', work));
  const several = severalWorkers(work);
  if (several !== undefined) return open(missing(several, work));
  if (paid === undefined) return open(missing('pay', work));
  const period = { from, until };
  const { agreementBinds = false } = request;
  const held = together(work);
  const isOvertimeShort = rows.some(({ test, outcome }) => test === OVERTIME_TEST && outcome === 'flagged');
  if (isOvertimeShort && held.works.length > 1 && held.works.every(({ payDue }) => payDue === undefined))
    return ofWeek(deps, held, { request, benchmarks, period, currency: paid.currency });
  const isPart = held.works.length > 1 || held.leftHere > 0;
  const answer = rateDue(work, { book: benchmarks, period, agreementBinds, currency: paid.currency });
  if (held.works.length > 1 && answer.kind === 'known' && answer.rate.basis === 'statutory_minimum') {
    const short = shortOfFloor(held, answer.rate.amount, { period, payLaw: deps.payLaw });
    if (short !== undefined) return ofFloor(work, short, { isFlagged, rate: answer.rate });
  }
  const ofHours: Owed =
    answer.kind === 'known'
      ? owedLines(work, { rate: answer.rate, period, payLaw: deps.payLaw, isPart })
      : { lines: [], missing: answer.kind === 'not_known' ? answer.missing : [] };
  const owed = higherOfDue(work, ofHours);
  const why = [
    ...(answer.kind === 'split' ? answer.days.map(splitOn) : []),
    ...owed.missing.map((name) => missing(name, work)),
  ];
  if (owed.lines.length === 0) return open(...(why.length > 0 ? why : [nothingShort(work)]));
  const rate = answer.kind === 'known' ? { rate: answer.rate } : {};
  const lines = owed.lines.map((line) => ({ work, line, ...rate }));
  return { isFlagged, lines, open: why.map((one) => ({ record: work.id, why: lowerBound(one) })) };
}

/** One line for all records of those days, made once; more may be due, where the law looks at each hour. */
function ofFloor(
  work: PaidWork,
  { work: first, line }: ShortOfFloor,
  { isFlagged, rate }: { readonly isFlagged: boolean; readonly rate: RateDue },
): Judged {
  if (work.id !== first.id || !line.amount.greaterThan(0)) return { isFlagged, lines: [], open: [] };
  const { contract: _contract, ...ofAll } = work;
  const why = [...rate.missing, 'pay-of-all-records'].map((name) => lowerBound(missing(name, work)));
  return { isFlagged, lines: [{ work: ofAll, rate, line }], open: why.map((one) => ({ record: work.id, why: one })) };
}

interface Week {
  readonly request: PayrollClaimRequest;
  readonly benchmarks: BenchmarkBook;
  readonly period: { readonly from: Day; readonly until: Day };
  readonly currency: string;
}

/** The lines of a worker's week are made once, with the first of its records. */
function ofWeek(deps: Deps, held: Together, { request, benchmarks, period, currency }: Week): Judged {
  const [work] = held.works;
  const first = [...held.works].sort((a, b) => compare(a.id, b.id))[0];
  if (work === undefined || work !== first) return { isFlagged: true, lines: [], open: [] };
  const { agreementBinds = false } = request;
  const open = (why: Message) => ({ record: work.id, why });
  const rated: RatedWork[] = [];
  for (const one of held.works) {
    const answer = rateDue(one, { book: benchmarks, period, agreementBinds, currency });
    if (answer.kind === 'split') return { isFlagged: true, lines: [], open: answer.days.map(splitOn).map(open) };
    if (answer.kind === 'not_known')
      return { isFlagged: true, lines: [], open: answer.missing.map((name) => open(missing(name, one))) };
    rated.push({ work: one, rate: answer.rate });
  }
  const owed = owedTogether(held, rated, { period, payLaw: deps.payLaw });
  const why = owed.missing.map((name) => missing(name, work));
  const isBound = owed.lines.length > 0;
  return { isFlagged: true, lines: owed.lines, open: why.map((one) => open(isBound ? lowerBound(one) : one)) };
}

const isOfOtherRecords = ([first]: readonly { readonly code: string }[]): boolean =>
  first !== undefined && OF_OTHER_RECORDS.includes(first.code);

/** A test may flag what is no debt: pay that came late, and in full. */
function nothingShort({ due, paidOn, payDue, agreedRate }: PaidWork): Message {
  const isLate = due !== undefined && paidOn !== undefined && paidOn > due;
  if (!isLate) return message('payroll.nothing-short-recorded');
  const saysWhatWasDue = payDue !== undefined || agreedRate !== undefined;
  return message(saysWhatWasDue ? 'payroll.nothing-short' : 'payroll.nothing-short-of-floor');
}

const splitOn = (day: Day): Message => message('payroll.split', { day: param.day(day) });

function missing(name: string, { place, from }: PaidWork): Message {
  const params = { place: param.text(place ?? ''), ...(from === undefined ? {} : { day: param.day(from) }) };
  return message(`flag.missing.${name}`, params);
}

function lowerBound({ code, params }: Message): Message {
  return message('payroll.at-least', { fact: param.text(render(code, params)) });
}
