import { shortClaimName } from '../../../schema/messages/claim-name.ts';
import { render } from '../../../schema/messages/index.ts';
import { type Day, daysBetween } from '../../domain/dates.ts';
import type { Deadline, LiabilityRow } from '../../domain/liability/answer.ts';
import { canStillPay } from '../../domain/liability/first-day.ts';
import { type Message, type MissingFact, messageKey } from '../../domain/outcome.ts';
import type { View } from '../../store/store.ts';
import { claimTitle } from '../claims/claim-title.ts';
import type { Deps } from '../deps.ts';
import type { Assessment, FlagRow } from '../flags/assess-flags.ts';
import { furthestBelow } from '../flags/furthest-below.ts';
import { isTraceable, LIMITS, readClaims } from '../trace/trace-claims.ts';
import { traceLiability } from '../trace/trace-liability.ts';
import { Turns } from '../turns.ts';
import { untilWritten } from '../until-written.ts';

export interface OverviewDeadline {
  readonly claim: string;
  /** "claim K-2025-014", or its name in words where it has no number but a bare one. */
  readonly claimText: string;
  readonly days: number;
  readonly row: LiabilityRow;
  readonly deadline: Deadline;
}

export interface Question {
  readonly fact: Message;
  readonly holder?: string;
  /** Answers that it would settle. */
  readonly settles: number;
}

export interface ClaimsAhead {
  /** Claims looked at, of those held. */
  readonly read: number;
  readonly deadlines: readonly OverviewDeadline[];
  readonly missing: readonly MissingFact[];
}

/** Claims that are traced for the first screen. */
const CLAIMS_TRACED = 50;
const DEADLINES_SHOWN = 10;
const QUESTIONS_SHOWN = 3;
export const PRICES_SHOWN = 5;

/** Of so many days asked about. */
const heldAhead = untilWritten<ClaimsAhead>(20);

/** The first screen asks for the days and, with what the tests say, for the questions: both are of the same traces. */
export function readClaimsAhead(
  deps: Deps,
  request: { readonly asOf: Day; readonly view: View },
): Promise<ClaimsAhead> {
  const key = JSON.stringify([request.asOf, request.view]);
  return heldAhead(deps.store).get(deps.store, key, () => traceAhead(deps, request));
}

/** Days ahead on the claims held on which something is still to be done, the nearest first. A claim that lacks what a trace needs is left to its own page. */
async function traceAhead(
  deps: Deps,
  { asOf, view }: { readonly asOf: Day; readonly view: View },
): Promise<ClaimsAhead> {
  const deadlines: OverviewDeadline[] = [];
  const missing: MissingFact[] = [];
  const { claims, isAll } = await readClaims(deps, { ...view, asOf }, { ...LIMITS, traced: CLAIMS_TRACED });
  const turns = new Turns();
  for (const { id: claim, values } of claims.filter(isTraceable)) {
    await turns.step();
    const trace = await traceLiability(deps, { claim, asOf, view });
    const { answer } = trace;
    const claimText = textOf(values.number, claimTitle(trace));
    missing.push(...answer.missing, ...answer.parties.flatMap((row) => row.missing));
    deadlines.push(...answer.parties.flatMap((row) => deadlinesAhead({ claim, claimText }, row, asOf)));
  }
  const read = isAll ? (await countHeld(deps, view)).claims : claims.length;
  return { read, deadlines: soonest(deadlines), missing };
}

function textOf(number: string | undefined, title: string): string {
  const name = shortClaimName(number, title);
  return name === title ? title : render('ask.about.Claim', { name });
}

/** A day runs as well against a party of whom a fact is missing, as in the list of all days. */
function deadlinesAhead(
  of: Pick<OverviewDeadline, 'claim' | 'claimText'>,
  row: LiabilityRow,
  asOf: Day,
): readonly OverviewDeadline[] {
  if (!canStillPay(row)) return [];
  return row.deadlines
    .filter(({ on, done }) => on >= asOf && done === undefined)
    .map((deadline) => ({ ...of, days: daysBetween(asOf, deadline.on), row, deadline }));
}

/** The same day for the same party and act is one line, however many debts hang on it. */
function soonest(deadlines: readonly OverviewDeadline[]): readonly OverviewDeadline[] {
  const once = new Map(
    deadlines.map((item) => [`${item.claim} ${item.row.party} ${item.deadline.what} ${item.deadline.on}`, item]),
  );
  return [...once.values()].sort((a, b) => a.days - b.days).slice(0, DEADLINES_SHOWN);
}

/** What is held: claims, and contracts and wage records, which tests look at. */
export async function countHeld(
  deps: Deps,
  view: View,
): Promise<{ readonly claims: number; readonly records: number }> {
  const { Claim = 0, Contract = 0, WageRecord = 0 } = await deps.store.countRecords(view);
  return { claims: Claim, records: Contract + WageRecord };
}

/** Prices furthest below what they are held against, each once, by the test that says most. */
export function lowestPrices(assessments: readonly Assessment[]): readonly FlagRow[] {
  const rows = assessments.flatMap(({ test, rows }) => (test.subject === 'contract' ? rows : []));
  return furthestBelow(rows.filter(({ ratio }) => ratio !== undefined)).slice(0, PRICES_SHOWN);
}

/** The missing facts that would settle most answers, of claims and of tests. */
export function questionsThatSettleMost(
  missing: readonly MissingFact[],
  assessments: readonly Assessment[],
): readonly Question[] {
  const questions = new Map<string, Question>();
  const add = (fact: Message, settles: number, holder?: string) => {
    const key = messageKey(fact);
    const known = questions.get(key);
    questions.set(key, { fact, settles: (known?.settles ?? 0) + settles, ...(holder === undefined ? {} : { holder }) });
  };
  for (const { code, params, holder } of missing) add({ code, params }, 1, holder);
  for (const { cannotTell } of assessments)
    for (const { missing: code, count } of cannotTell) add({ code, params: {} }, count);
  return [...questions.values()].sort((a, b) => b.settles - a.settles).slice(0, QUESTIONS_SHOWN);
}
