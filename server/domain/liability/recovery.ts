/**
 * The most that can come in from all parties together: the largest flow from debtors to lines of the claim.
 * No row gives more than its amount, each line's money counts once, and no model counts.
 */
import { Decimal, type Money, money } from '../money.ts';
import type { LiabilityRow } from './answer.ts';
import type { OwnDebt } from './employer.ts';
import { type Known, statusOf } from './known.ts';
import { type DebtGroup, isModel, type RegimeVersion } from './regime.ts';
import { basisOf } from './rows.ts';

interface Source {
  left: Decimal;
  readonly lines: readonly string[];
}

export function maxRecovery(
  rows: readonly LiabilityRow[],
  debts: readonly OwnDebt[],
  regimes: readonly RegimeVersion[],
  known: Known,
): Money {
  const law = new Set(['employment', ...regimes.filter((regime) => !isModel(regime)).map((regime) => regime.id)]);
  const groups = [...new Set(debts.map((debt) => debt.group))];
  const total = groups.reduce((sum, group) => sum.plus(recoveryOf(group, rows, debts, law, known)), new Decimal(0));
  return money(total, known.facts.claim.currency);
}

function recoveryOf(
  group: DebtGroup,
  rows: readonly LiabilityRow[],
  debts: readonly OwnDebt[],
  law: ReadonlySet<string>,
  known: Known,
): Decimal {
  const room = new Map<string, Decimal>();
  for (const debt of debts) {
    if (debt.group === group && debt.status === 'owes' && debt.amount.known)
      room.set(debt.line.id, debt.amount.amount.amount);
  }
  const sources = rows
    .filter((row) => (group === 'wages' ? row.basis === 'gross' || row.basis === 'net' : row.basis === basisOf(group)))
    .filter(
      (row) => (row.status === 'owes' || row.status === 'may_owe') && law.has(row.regime) && mayPay(row.party, known),
    )
    .map((row) => ({ left: row.amount?.amount ?? new Decimal(0), lines: row.lines.filter((line) => room.has(line)) }));
  return largestFlow(sources, room);
}

/** The most that can come in: a party counts unless it is known not to be active. */
function mayPay(party: string, known: Known): boolean {
  return (statusOf(known, party) ?? 'active') === 'active';
}

/** Augmenting paths over debtors and lines: a debtor gives to a line, and may take back what it gave to another. */
function largestFlow(sources: readonly Source[], room: Map<string, Decimal>): Decimal {
  const given = sources.map(() => new Map<string, Decimal>());
  let total = new Decimal(0);
  for (;;) {
    const path = findPath(sources, room, given);
    if (path === undefined) return total;
    total = total.plus(push(path, sources, room, given));
  }
}

interface Hop {
  readonly source: number;
  readonly line: string;
}

/** Hops alternate: a debtor gives to a line; if the line is full, another debtor that gave to it may give elsewhere. */
function findPath(
  sources: readonly Source[],
  room: ReadonlyMap<string, Decimal>,
  given: readonly ReadonlyMap<string, Decimal>[],
): readonly Hop[] | undefined {
  const queue: (readonly Hop[])[] = [];
  const seen = new Set<string>();
  const visit = (source: number, before: readonly Hop[]) => {
    for (const line of sources[source]?.lines ?? []) {
      if (seen.has(line)) continue;
      seen.add(line);
      queue.push([...before, { source, line }]);
    }
  };
  sources.forEach((source, index) => {
    if (source.left.greaterThan(0)) visit(index, []);
  });
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const last = path[path.length - 1] as Hop;
    if (room.get(last.line)?.greaterThan(0)) return path;
    given.forEach((to, index) => {
      if (to.get(last.line)?.greaterThan(0)) visit(index, path as readonly Hop[]);
    });
  }
  return undefined;
}

function push(
  path: readonly Hop[],
  sources: readonly Source[],
  room: Map<string, Decimal>,
  given: readonly Map<string, Decimal>[],
): Decimal {
  const first = path[0] as Hop;
  const last = path[path.length - 1] as Hop;
  const zero = new Decimal(0);
  const takenBack = path.slice(0, -1).map((hop, i) => given[(path[i + 1] as Hop).source]?.get(hop.line) ?? zero);
  const start = sources[first.source] as Source;
  const amount = Decimal.min(start.left, room.get(last.line) ?? zero, ...takenBack);
  path.forEach((hop, i) => {
    const mine = given[hop.source] as Map<string, Decimal>;
    mine.set(hop.line, (mine.get(hop.line) ?? zero).plus(amount));
    const next = path[i + 1];
    if (next === undefined) return;
    const theirs = given[next.source] as Map<string, Decimal>;
    theirs.set(hop.line, (theirs.get(hop.line) ?? zero).minus(amount));
  });
  start.left = start.left.minus(amount);
  room.set(last.line, (room.get(last.line) ?? zero).minus(amount));
  return amount;
}
