/** Rows of claims whose status, amount or days are others at the later point, and last days that passed or came up. */

import { type DayChange, dayChanges } from '../../domain/changes/day-changes.ts';
import { type RowChange, rowChanges } from '../../domain/changes/row-changes.ts';
import type { Day } from '../../domain/dates.ts';
import { listDays } from '../../domain/liability/day-list.ts';
import { claimTitle } from '../claims/claim-title.ts';
import type { Deps } from '../deps.ts';
import { traceClaims } from '../trace/trace-claims.ts';
import type { TraceResult } from '../trace/trace-liability.ts';
import { type ChangesRequest, isSamePoint, type Point, viewAt } from './points.ts';

interface OfClaim {
  readonly claim: string;
  readonly title: string;
  readonly names: TraceResult['names'];
}

/** A claim that is held at one point only says so in one line: its rows are all new, or all gone. */
export type ClaimChange = OfClaim & ({ readonly what: 'claim_new' | 'claim_gone' } | RowChange);
export type DeadlineChange = OfClaim & DayChange;

export interface ClaimChanges {
  readonly rows: readonly ClaimChange[];
  readonly deadlines: readonly DeadlineChange[];
  /** Claims held that were not looked at, because there are so many. */
  readonly leftOut: number;
}

export async function claimChanges(deps: Deps, request: ChangesRequest): Promise<ClaimChanges> {
  if (isSamePoint(request.from, request.to)) return { rows: [], deadlines: [], leftOut: 0 };
  const before = await tracesAt(deps, request, request.from);
  const after = await tracesAt(deps, request, request.to);
  const since = request.from.asOf < request.to.asOf ? request.from.asOf : request.to.asOf;
  const pairs = [...new Set([...before.byClaim.keys(), ...after.byClaim.keys()])]
    .filter((claim) => before.reaches(claim) && after.reaches(claim))
    .map((claim) => [before.byClaim.get(claim), after.byClaim.get(claim)] as const);
  const concerned = pairs.map(([was, is]) =>
    ofParty(request.organisation, rowsOf(was, is), daysOf(deps, since, was, is)),
  );
  return {
    rows: concerned.flatMap(({ rows }) => rows),
    deadlines: concerned.flatMap(({ days }) => days),
    leftOut: Math.max(before.leftOut, after.leftOut),
  };
}

async function tracesAt(deps: Deps, { view, claim }: ChangesRequest, point: Point) {
  const only = claim === undefined ? {} : { claim };
  const asked = { asOf: point.asOf, view: viewAt(view, point), ...only };
  const { traces, held, read } = await traceClaims(deps, asked, (trace) => trace);
  const leftOut = Math.max(0, held - read);
  const last = traces.at(-1)?.file.claim.id ?? '';
  return {
    byClaim: new Map(traces.map((trace) => [trace.file.claim.id, trace])),
    leftOut,
    /** Claims are read in the order of their ids: past the last one read nothing can be said of any. */
    reaches: (id: string) => leftOut === 0 || id <= last,
  };
}

type MayBe = TraceResult | undefined;

function rowsOf(was: MayBe, is: MayBe): readonly ClaimChange[] {
  if (was === undefined || is === undefined)
    return [{ ...ofClaim(was, is), what: was === undefined ? 'claim_new' : 'claim_gone' }];
  const law = (trace: TraceResult) => trace.answer.parties.filter(({ model }) => !model);
  return rowChanges(law(was), law(is)).map((change) => ({ ...ofClaim(was, is), ...change }));
}

function daysOf(deps: Deps, since: Day, was: MayBe, is: MayBe): readonly DeadlineChange[] {
  const days = (trace: MayBe) =>
    trace === undefined
      ? []
      : listDays({
          ...{ answer: trace.answer, debts: trace.debt, regimes: deps.regimes },
          ...{ employer: trace.facts.claim.employer, since },
        });
  return dayChanges(days(was), days(is)).map((change) => ({ ...ofClaim(was, is), ...change }));
}

function ofClaim(was: MayBe, is: MayBe): OfClaim {
  const trace = (is ?? was) as TraceResult;
  const names = (one: string) => is?.names(one) ?? was?.names(one);
  return { claim: trace.file.claim.id, title: claimTitle(trace), names };
}

function ofParty(party: string | undefined, rows: readonly ClaimChange[], days: readonly DeadlineChange[]) {
  if (party === undefined) return { rows, days };
  return {
    rows: rows.filter((row) => 'party' in row && row.party === party),
    days: days.filter(({ day }) => day.parties.includes(party)),
  };
}
