/** Ceilings for one party: the price that is still owed, months of pay, the value of a job. LAW.md 0, point 13. */
import { type Day, lastDayFromUntil, overlaps } from '../dates.ts';
import type { ClaimLine, Contract } from '../model.ts';
import { compare, Decimal, least, type Money, money, round, subtract, sum, times } from '../money.ts';
import { type MissingFact, param } from '../outcome.ts';
import { addPeriod } from '../periods.ts';
import { groupOf } from './amounts.ts';
import { foreignIn } from './currency.ts';
import type { LineJudgement } from './judge.ts';
import { type Known, periodOf } from './known.ts';
import { type Balances, paidBy } from './payments.ts';
import type { Cap, RegimeVersion } from './regime.ts';

/** `undefined` amount: no ceiling. */
export type Ceiling =
  | { readonly known: true; readonly amount: Money | undefined }
  | { readonly known: false; readonly missing: MissingFact };

const at = (amount: Money | undefined): Ceiling => ({ known: true, amount });

/** An amount of a contract that its buyer would know. */
function unsaid({ id, buyer }: Contract, field: 'price' | 'outstanding' | 'labour_value'): Ceiling {
  const params = { contract: param.contract(id) };
  return { known: false, missing: { code: `liability.missing.contract.${field}`, params, holder: buyer } };
}

export function capFor(judged: LineJudgement, regime: RegimeVersion): Cap | undefined {
  return judged.clause?.cap ?? regime.cap;
}

export function isCapped(chosen: readonly LineJudgement[], regime: RegimeVersion): boolean {
  return chosen.some((judged) => capFor(judged, regime) !== undefined);
}

/** Ceilings that are measured by the price of the contract by which the party was reached. */
const OF_ITS_CONTRACT: ReadonlySet<string> = new Set(['price_outstanding', 'percent_of_price']);

/** The most that a party answers for over these lines; a price owed caps the lines of its own contract only. */
export function ceilingOf(
  chosen: readonly LineJudgement[],
  regime: RegimeVersion,
  known: Known,
  balances: Balances,
): Ceiling {
  const groups = new Map<string, LineJudgement[]>();
  for (const judged of chosen) {
    const cap = capFor(judged, regime);
    const key = OF_ITS_CONTRACT.has(cap?.kind ?? '') ? (judged.way?.contract.id ?? '') : `${cap?.kind}`;
    const held = groups.get(key);
    if (held === undefined) groups.set(key, [judged]);
    else held.push(judged);
  }
  const parts = [...groups.values()].map((lines) => ({ lines, ceiling: ceilingLeft(lines, regime, known, balances) }));
  const unknown = parts.find((part) => !part.ceiling.known)?.ceiling;
  if (unknown !== undefined) return unknown;
  const { currency } = known.facts.claim;
  if (parts.every((part) => part.ceiling.known && part.ceiling.amount === undefined)) return at(undefined);
  const amounts = parts.map(({ lines, ceiling }) => {
    const owed = sum(
      lines.flatMap((judged) => (judged.amount === null ? [] : [judged.amount])),
      currency,
    );
    return ceiling.known && ceiling.amount !== undefined ? least(owed, ceiling.amount) : owed;
  });
  return at(sum(amounts, currency));
}

/** Of a price still owed, each buyer's own payments are off already; a share is one of what is left. */
const USED_UP: ReadonlySet<string> = new Set(['percent_of_price', 'months_of_pay']);

/** A payment uses up the payer's own ceiling: it is measured from before it. */
function ceilingLeft(
  lines: readonly LineJudgement[],
  regime: RegimeVersion,
  known: Known,
  balances: Balances,
): Ceiling {
  const ceiling = ceilingOfGroup(lines, regime, known, balances);
  const party = lines[0]?.way?.party;
  if (!ceiling.known || ceiling.amount === undefined || party === undefined) return ceiling;
  if (!USED_UP.has(capFor(lines[0] as LineJudgement, regime)?.kind ?? '')) return ceiling;
  const { amount } = ceiling;
  const paid = paidBy(party, new Set(lines.map(({ line }) => line.id)), balances, amount.currency);
  return at(subtract(amount, least(paid, amount)));
}

function ceilingOfGroup(
  lines: readonly LineJudgement[],
  regime: RegimeVersion,
  known: Known,
  balances: Balances,
): Ceiling {
  const first = lines[0] as LineJudgement;
  const cap = capFor(first, regime);
  switch (cap?.kind) {
    case 'price_outstanding':
      return first.way === undefined ? at(undefined) : priceOwed(lines, cap, known, balances);
    case 'percent_of_price':
      return first.way === undefined ? at(undefined) : percentOfPrice(first, first.way.contract, cap, known);
    case 'months_of_pay':
      return monthsOfPay(lines, cap, known, balances);
    case 'share':
      return ownShare(lines, known);
    default:
      return at(undefined);
  }
}

/**
 * What the buyer still owes; `along: path` also what each contract below owes, since one can claim no more than that.
 * What is owed is from before the payments on the claim: what a buyer paid to the workers ends its price to the same extent.
 */
function priceOwed(lines: readonly LineJudgement[], cap: Cap, known: Known, balances: Balances): Ceiling {
  const way = lines[0]?.way;
  const contracts = way === undefined ? [] : cap.along === 'path' ? [way.contract, ...way.path] : [way.contract];
  const unknown = contracts.find((contract) => contract.outstanding === undefined);
  if (unknown !== undefined) return unsaid(unknown, 'outstanding');
  const foreign = contracts.flatMap((contract) => foreignIn(contract, ['outstanding'], known) ?? [])[0];
  if (foreign !== undefined) return { known: false, missing: foreign };
  const ids = new Set(lines.map(({ line }) => line.id));
  const left = contracts.map(({ outstanding, buyer }) => {
    const owed = outstanding as Money;
    return subtract(owed, least(owed, paidBy(buyer, ids, balances, owed.currency)));
  });
  return at(left.reduce(least));
}

/** The party's own share of the employer's work. Not known: no ceiling, and the row shows the defence as open. */
function ownShare(lines: readonly LineJudgement[], known: Known): Ceiling {
  const { currency } = known.facts.claim;
  const shares = lines.map(({ amount, way }) => {
    const share = way?.contract.shareOfWork;
    return share === undefined || amount === null ? undefined : round(times(amount, share));
  });
  const held = shares.filter((share) => share !== undefined);
  return at(held.length < shares.length ? undefined : sum(held, currency));
}

/** A share of the price paid: what the buyer still owes is not paid. */
function percentOfPrice({ line }: LineJudgement, contract: Contract, cap: Cap, known: Known): Ceiling {
  const foreign = foreignIn(contract, ['price', 'outstanding'], known);
  if (foreign !== undefined) return { known: false, missing: foreign };
  const { price, outstanding } = contract;
  if (price?.bound !== 'exact') return unsaid(contract, 'price');
  if (outstanding === undefined) return unsaid(contract, 'outstanding');
  const percent = cap.by_group?.[groupOf(line)] ?? cap.value ?? '0';
  return at(round(times(subtract(price, outstanding), new Decimal(percent).dividedBy(100))));
}

/** So many months' pay; or the value of a single job that takes longer. */
function monthsOfPay(lines: readonly LineJudgement[], cap: Cap, known: Known, balances: Balances): Ceiling {
  const months = new Decimal(cap.value ?? '0');
  const job = cap.or_job_value ? singleJob(lines) : undefined;
  if (job !== undefined) {
    const longer = takesLonger(job, months);
    if (longer === undefined || (longer && job.labourValue === undefined)) return unsaid(job, 'labour_value');
    const foreign = foreignIn(job, ['labourValue'], known);
    if (longer && foreign !== undefined) return { known: false, missing: foreign };
    if (longer) return at(job.labourValue as Money);
  }
  const monthly = monthlyPay(lines, known, balances);
  const ceiling = monthly === undefined ? undefined : round(times(monthly.pay, months));
  if (ceiling === undefined || (monthly?.isAtLeast && bites(ceiling, lines, known, balances)))
    return { known: false, missing: { code: 'liability.missing.monthly_pay', params: {}, holder: known.employer } };
  return at(ceiling);
}

/** Whether more is unpaid on the lines, with what the party paid itself, than the ceiling lets through. */
function bites(ceiling: Money, lines: readonly LineJudgement[], known: Known, balances: Balances): boolean {
  const { currency } = ceiling;
  const party = lines[0]?.way?.party ?? known.employer;
  const owed = lines.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const paid = paidBy(party, new Set(lines.map(({ line }) => line.id)), balances, currency);
  return compare(sum([...owed, paid], currency), ceiling) > 0;
}

function singleJob(lines: readonly LineJudgement[]): Contract | undefined {
  const contracts = lines.flatMap(({ way }) => (way === undefined ? [] : [way.contract, ...way.path]));
  return contracts.find((contract) => contract.singleJob === true);
}

function takesLonger(job: Contract, months: Decimal): boolean | undefined {
  if (job.from === undefined || job.until === undefined) return undefined;
  return addPeriod(job.from, `P${months.toFixed(0)}M`) <= lastDayFromUntil(job.until);
}

/** Pay for a month over lines of whole months. What is unpaid, before any payment, is pay, but it may be a part of it only. */
function monthlyPay(
  lines: readonly LineJudgement[],
  known: Known,
  { of }: Balances,
): { readonly pay: Money; readonly isAtLeast: boolean } | undefined {
  const { currency } = known.facts.claim;
  const pay: Money[] = [];
  const spans: { from: Day; until: Day }[] = [];
  // Under several contracts others may have worked, each for two months of their own.
  let isAtLeast = new Set(lines.map(({ line }) => line.contract)).size > 1;
  for (const { line } of lines) {
    const { unpaid } = line;
    if (unpaid.way === 'presumed')
      return { pay: round(times(unpaid.customaryMonthlyPay, new Decimal(line.workers ?? 1))), isAtLeast: false };
    const period = periodOf(known, line);
    const before = of.get(line.id)?.before;
    if (period === undefined || !before?.known) return undefined;
    spans.push(period);
    pay.push(unpaid.way === 'hours' ? round(times(unpaid.rateDue, unpaid.hours)) : before.amount);
    if (unpaid.way !== 'hours') isAtLeast = true;
  }
  const months = isOfSameWorkers(
    lines.map(({ line }) => line),
    known,
  )
    ? wholeMonths(spans)
    : undefined;
  if (months === undefined) return undefined;
  return { pay: money(sum(pay, currency).amount.dividedBy(months), currency), isAtLeast };
}

/**
 * What a month is worth can be read off several lines only where each period is of as many workers as any other: one
 * who worked a month beside one who worked three has no part in the pay of the others.
 */
export function isOfSameWorkers(lines: readonly ClaimLine[], known: Known): boolean {
  const wages = lines.filter(({ kind }) => kind === 'wages');
  const workers = new Map<string, number>();
  const spans: { from: Day; until: Day }[] = [];
  for (const line of wages) {
    const span = periodOf(known, line);
    if (span === undefined) continue;
    const key = `${span.from} ${span.until}`;
    if (!workers.has(key)) spans.push(span);
    workers.set(key, (workers.get(key) ?? 0) + (line.workers ?? 1));
  }
  const isApart = spans.every((span, nth) => spans.slice(nth + 1).every((other) => !overlaps(span, other)));
  return isApart && new Set(workers.values()).size <= 1;
}

/** Months that the spans cover together; `undefined` where they are not whole months. */
export function wholeMonths(spans: readonly { readonly from: Day; readonly until: Day }[]): number | undefined {
  const sorted = [...spans].sort((a, b) => (a.from < b.from ? -1 : 1));
  const merged: { from: Day; until: Day }[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last === undefined || span.from > last.until) merged.push({ ...span });
    else if (span.until > last.until) last.until = span.until;
  }
  let total = 0;
  for (const { from, until } of merged) {
    let count = 0;
    while (addPeriod(from, `P${count}M`) < until) count += 1;
    if (addPeriod(from, `P${count}M`) !== until) return undefined;
    total += count;
  }
  return total === 0 ? undefined : total;
}
