/** Lines that were found of a payroll, written as claims: one for each place and currency, each an import of its own. */
import { render } from '../../../schema/messages/index.ts';
import { type Day, lastDayFromUntil } from '../../domain/dates.ts';
import type { Decimal } from '../../domain/money.ts';
import { type Param, param } from '../../domain/outcome.ts';
import type { DueLine } from '../../domain/wages/due-in-all.ts';
import type { OwedLine } from '../../domain/wages/owed-lines.ts';
import type { RateDue } from '../../domain/wages/rate-due.ts';
import type { PaidWork } from '../../domain/wages/wage-record.ts';
import type { StoredRecord, View, Workspace } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import type { Problem } from '../problem.ts';
import type { ClaimEntry, LineEntry } from './claim-entry.ts';
import { type ClaimedOtherwise, siftClaimed } from './claimed-already.ts';
import { saveClaim } from './save-claim.ts';

export interface MadeClaim {
  readonly entry: ClaimEntry;
  /** Lines left out, which these claims have already. */
  readonly already: ReadonlyMap<string, number>;
  /** Left out as well: a claim has this work with other figures, and is to be corrected. */
  readonly otherwise: readonly ClaimedOtherwise[];
  /** Absent of a dry run, where the entry has problems, and where no line is left. */
  readonly claim?: StoredRecord<'Claim'>;
  readonly problems: readonly Problem[];
}

export interface FoundLine {
  readonly work: PaidWork;
  /** Absent of what was due in all, where the rate of an hour is not known. */
  readonly rate?: RateDue;
  readonly line: OwedLine | DueLine;
}

export interface ClaimsToMake {
  readonly employer: string;
  readonly from: Day;
  readonly to: Day;
  readonly view: View;
  readonly workspace: Workspace;
  readonly dryRun?: boolean;
}

/** The pseudonym of its worker; of a record without one, its id. */
export const nameOf = ({ worker, id }: PaidWork): string => worker ?? id;

/** `everybody`: the names of everybody of the payroll, by which lines that are claimed are told apart. */
export async function makeClaims(
  deps: Deps,
  lines: readonly FoundLine[],
  request: ClaimsToMake & { readonly everybody: readonly string[] },
): Promise<readonly MadeClaim[]> {
  const groups = new Map<string, FoundLine[]>();
  for (const found of lines) {
    const key = `${found.work.place ?? ''} ${found.work.paid?.currency ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), found]);
  }
  const held = await heldContracts(deps, lines, request.view);
  const made: MadeClaim[] = [];
  for (const group of groups.values()) made.push(await makeClaim(deps, group, held, request));
  return made;
}

async function heldContracts(deps: Deps, lines: readonly FoundLine[], view: View): Promise<ReadonlySet<string>> {
  const ids = [...new Set(lines.flatMap(({ work }) => work.contract ?? []))];
  const records = ids.length === 0 ? [] : await deps.store.records('Contract', ids, view);
  return new Set(records.map(({ id }) => id));
}

async function makeClaim(
  deps: Deps,
  lines: readonly FoundLine[],
  held: ReadonlySet<string>,
  request: ClaimsToMake & { readonly everybody: readonly string[] },
): Promise<MadeClaim> {
  const { employer, from, to, view, workspace, dryRun, everybody: workers } = request;
  const work = lines[0]?.work;
  const days = { from: { type: 'day', value: from }, to: { type: 'day', value: to } };
  const found = lines.map((one) => ({ entry: lineEntry(one, held), worker: nameOf(one.work) }));
  const { fresh, ...left } = await siftClaimed(deps, { employer, lines: found, workers, view });
  const entry: ClaimEntry = {
    title: render('payroll.title', days),
    ...{ employer, place: work?.place ?? '', creditor: 'worker', currency: work?.paid?.currency ?? '' },
    lines: fresh,
  };
  if (dryRun || fresh.length === 0) return { entry, ...left, problems: [] };
  const saved = await saveClaim(deps, { entry, view, workspace });
  return { entry, ...left, ...(saved.ok ? { claim: saved.claim, problems: [] } : { problems: saved.problems }) };
}

function lineEntry(found: FoundLine, held: ReadonlySet<string>): LineEntry {
  const { work, rate, line } = found;
  const known = work.contract !== undefined && held.has(work.contract);
  return {
    kind: line.kind,
    ...(known ? { contract: work.contract } : { contractUnknown: true }),
    ...{ from: work.from, until: work.until, due: work.due, workers: 1 },
    rateBasis: 'dueInAll' in line ? (line.basis ?? 'contract') : rate?.basis,
    ...('amount' in line
      ? { amount: line.amount.toFixed() }
      : { hours: line.hours.toFixed(), rateDue: line.rateDue.toFixed(), paid: line.paid.toFixed() }),
    what: whatOf(found),
  };
}

/** Who, by pseudonym, and where the rate comes from; or what was due in all, and how much of it was paid. */
function whatOf({ work, rate, line }: FoundLine): string {
  const { currency } = work.paid ?? {};
  const { from, until } = work;
  const who = {
    worker: nameOf(work),
    ...(from === undefined ? {} : { first: { type: 'day' as const, value: from } }),
    ...(until === undefined ? {} : { last: { type: 'day' as const, value: lastDayFromUntil(until) } }),
  };
  const money = (amount: Decimal): Param =>
    currency === undefined ? param.decimal(amount.toFixed()) : param.money({ amount, currency });
  if ('dueInAll' in line)
    return render('payroll.line-due', { ...who, due: money(line.dueInAll), paid: money(line.paidInAll) });
  if (rate === undefined) return who.worker;
  return render('payroll.line', {
    ...who,
    rate: money(rate.amount),
    bound: rate.missing.length > 0 ? 'least' : 'exact',
    basis: { type: 'code', value: rate.basis },
    ...(rate.cite === undefined ? {} : { cite: rate.cite }),
    factor: { type: 'decimal', value: 'amount' in line ? line.factor.toString() : '1' },
    hours: { type: 'decimal', value: line.hours.toString() },
  });
}
