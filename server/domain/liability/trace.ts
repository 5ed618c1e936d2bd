/**
 * Who may be liable for a claim: every rule of the filter, every line, every party of the chain.
 * Pure: the same facts and rules give the same answer, in whatever order they arrive.
 */
import { overlaps } from '../dates.ts';
import type { ClaimLine, Contract, TraceFacts } from '../model.ts';
import { least } from '../money.ts';
import { type MissingFact, message, messageKey, param } from '../outcome.ts';
import { placesAround } from '../places.ts';
import { unique, uniqueBy } from '../unique.ts';
import { judgeKinds, kindsOf } from './alike.ts';
import { type Amount, groupOf } from './amounts.ts';
import type { Branch, LiabilityRow, TraceAnswer } from './answer.ts';
import { DEDUCTED_IN_ORDER, type Spent } from './deductions.ts';
import { withDisputes } from './disputes.ts';
import { addedTo, amountsOpen, employerRows, ownDebts, totalOwed } from './employer.ts';
import type { Question } from './judge.ts';
import { type Known, knownOn } from './known.ts';
import { lumpSumLine, lumpSumsOpen } from './lump-sum.ts';
import { linesOfOwnDebt, lossOn } from './own-debt.ts';
import { type Balance, type Balances, balancesOf } from './payments.ts';
import { presumedMonths } from './presume.ts';
import { maxRecovery } from './recovery.ts';
import type { DebtGroup, RegimeVersion } from './regime.ts';
import { isInvoked } from './relation.ts';
import { rowOf } from './rows.ts';
import { type Governs, governs } from './version.ts';

export function trace(facts: TraceFacts, regimes: readonly RegimeVersion[]): TraceAnswer {
  const ask = (held: TraceFacts) => traceHeld(held, regimes);
  return withDisputes(ask(facts), facts, ask);
}

/** Of one value for each fact, whoever says another. */
function traceHeld(facts: TraceFacts, regimes: readonly RegimeVersion[]): TraceAnswer {
  const known = knownOn(facts, regimes);
  const asked = regimesAsked(facts, regimes);
  const balances = balancesOf(known, presumedMonths(known, asked));
  const debts = ownDebts(known, asked, balances);
  const inForce = asked.map((regime) => ({ regime, lines: linesGoverned(regime, facts.claim.lines, known) }));
  const above = inForce.flatMap(({ regime, lines }) =>
    rowsUnder(regime, lines.filter(hasKnownContract), known, balances),
  );
  const parties = [...employerRows(debts, known, balances), ...above];
  const totalClaim = totalOwed(debts, balances, facts.claim.currency);
  const open = amountsOpen(debts);
  // Which text of a rule governs is not asked where the work is outside the rule.
  const isOpen = ({ id }: RegimeVersion) => {
    const rows = above.filter(({ regime }) => regime === id);
    return rows.length === 0 || rows.some(({ reason }) => reason.code !== 'liability.reason.out_of_scope');
  };
  return {
    asOf: facts.asOf,
    currency: facts.claim.currency,
    regimes: inForce.map(({ regime, lines }) => ({ regime: regime.id, lines: lines.map((line) => line.id) })),
    parties,
    totalClaim,
    // A payment on several lines together lies on one of them or another: what comes in is never more than is owed.
    maxRecovery: least(maxRecovery(parties, debts, asked, known), totalClaim),
    amountsKnown: open.length === 0 ? 'all' : debts.some(({ amount }) => amount.known) ? 'some' : 'none',
    branches: branchesOf(inForce, known, balances),
    steps: [],
    missing: uniqueBy(
      [
        ...lawMissing(facts, inForce),
        ...anchorsMissing(asked.filter(isOpen), facts.claim.lines, known),
        ...contractsMissing(facts.claim.lines, known),
        ...lumpSumsOpen(known, asked),
        ...balances.uncounted,
        ...balances.beyond,
        ...open,
      ],
      messageKey,
    ),
  };
}

/**
 * The filter in its order; without one, what the law of the place says: region, then country. Models only when named;
 * a rule that would disclose a person's status only when the creditor relies on it.
 */
export function regimesAsked(
  facts: Pick<TraceFacts, 'claim' | 'regimes'>,
  regimes: readonly RegimeVersion[],
): readonly RegimeVersion[] {
  const { place } = facts.claim;
  if (facts.regimes !== undefined) {
    return facts.regimes.flatMap((id) => regimes.filter((regime) => regime.id === id));
  }
  return lawOfPlace(place, regimes).filter((regime) => isInvoked(regime, facts));
}

/**
 * Where no law of the place is held, or none of the time of the work, nothing is known of anybody but the employer: that is
 * not that nobody else owes.
 */
function lawMissing(
  { claim, regimes: filter }: TraceFacts,
  inForce: readonly { readonly lines: readonly ClaimLine[] }[],
): readonly MissingFact[] {
  if (filter !== undefined) return [];
  const place = param.text(claim.place);
  const without = claim.lines.filter((line) => !inForce.some(({ lines }) => lines.includes(line)));
  if (without.length === claim.lines.length) return [message('liability.missing.no_law', { place })];
  return without.map(({ id }) => message('liability.missing.no_law_of_line', { place, line: param.line(id) }));
}

/** Statutory liability of a region and of its country, whether or not a creditor must rely on it. */
export function lawOfPlace(place: string, regimes: readonly RegimeVersion[]): readonly RegimeVersion[] {
  const around = placesAround(place);
  return regimes.filter(({ kind, jurisdiction }) => kind === 'statutory_liability' && around.includes(jurisdiction));
}

function hasKnownContract(line: ClaimLine): boolean {
  return line.contract !== null;
}

function linesGoverned(regime: RegimeVersion, lines: readonly ClaimLine[], known: Known): readonly ClaimLine[] {
  return lines.filter((line) => governsAny(regime, line, known).kind !== 'not_governed');
}

function governsAny(regime: RegimeVersion, line: ClaimLine, known: Known): Governs {
  return governs(regime, line, line.contract ?? undefined, known);
}

/** One row for every other party and group of debt among the lines, damages that the rule adds included. */
function rowsUnder(
  regime: RegimeVersion,
  lines: readonly ClaimLine[],
  known: Known,
  balances: Balances,
): readonly LiabilityRow[] {
  const others = known.facts.parties.filter((party) => party.id !== known.employer);
  const groups = groupsOf(regime, lines, known);
  const reckoned = [...groups]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ group, of }) => {
      const questions = of.map((line) => questionOn(line, regime, group, known, balances));
      return { group, kinds: kindsOf(questions) };
    });
  const rows = new Map(
    others.flatMap(({ id }) => {
      const spent: Spent = { taken: new Map() };
      return reckoned.map(({ group, kinds }) => {
        const row = rowOf(id, group, regime, judgeKinds(id, kinds), known, balances, spent);
        // How much of a payment a debt takes that cannot be told is not known either.
        if (row.status === 'cannot_tell') spent.open ??= row.missing[0];
        return [`${id} ${group}`, row] as const;
      });
    }),
  );
  return groups.flatMap(({ group }) => others.map((party) => rows.get(`${party.id} ${group}`) as LiabilityRow));
}

function rank({ group }: Group): number {
  return DEDUCTED_IN_ORDER.indexOf(group);
}

interface Group {
  readonly group: DebtGroup;
  readonly of: readonly ClaimLine[];
}

function groupsOf(regime: RegimeVersion, lines: readonly ClaimLine[], known: Known): readonly Group[] {
  const groups = unique(lines.map(groupOf)).map((group) => ({
    group,
    of: lines.filter((line) => groupOf(line) === group),
  }));
  const own = linesOfOwnDebt(regime, lines);
  if (own.length > 0 && regime.own_debt !== undefined) return [...groups, { group: regime.own_debt.group, of: own }];
  const lump = lumpSumLine(regime, known);
  if (regime.lump_sum !== undefined && lump !== undefined && lines.includes(lump))
    return [...groups, { group: regime.lump_sum.group, of: [lump] }];
  const added = lines.filter((line) => addedTo(line, regime, known) !== undefined);
  return added.length === 0 || regime.adds === undefined
    ? groups
    : [...groups, { group: regime.adds.group, of: added }];
}

function questionOn(
  line: ClaimLine,
  regime: RegimeVersion,
  group: DebtGroup,
  known: Known,
  balances: Balances,
): Question {
  const own = (balances.of.get(line.id) as Balance).left;
  const gross = group === groupOf(line) ? own : beside(line, own, regime, known);
  return { known, regime, line, contract: line.contract ?? undefined, group, gross };
}

/** What a rule makes of a line beside the line itself: the debtor's own damages, or a sum that it adds. */
function beside(line: ClaimLine, unpaid: Amount, regime: RegimeVersion, known: Known): Amount {
  if (regime.own_debt !== undefined) return lossOn(line, unpaid, regime.own_debt);
  return addedTo(line, regime, known) ?? unpaid;
}

/** A line whose contract is not known: the answer under each contract that it could be; none of them counts as owed. */
function branchesOf(
  inForce: readonly { readonly regime: RegimeVersion; readonly lines: readonly ClaimLine[] }[],
  known: Known,
  balances: Balances,
): readonly Branch[] {
  const open = known.facts.claim.lines.filter((line) => line.contract === null);
  return open.flatMap((line) =>
    contractsPossible(line, known).map((contract) => {
      const asked = inForce.filter(({ lines }) => lines.includes(line));
      const parties = asked.flatMap(({ regime }) =>
        branchRows(regime, { ...line, contract: contract.id }, known, balances),
      );
      return { line: line.id, contract: contract.id, parties };
    }),
  );
}

/** Contracts that the employer supplied while the line was worked; missing days do not exclude. */
function contractsPossible(line: ClaimLine, known: Known): readonly Contract[] {
  return known.facts.contracts.filter((contract) => contract.supplier === known.employer && overlaps(contract, line));
}

function branchRows(regime: RegimeVersion, line: ClaimLine, known: Known, balances: Balances): readonly LiabilityRow[] {
  return rowsUnder(regime, [line], known, balances).map((row) => demoted(row, line));
}

function demoted(row: LiabilityRow, line: ClaimLine): LiabilityRow {
  if (row.status !== 'owes' && row.status !== 'may_owe') return row;
  const params = { line: param.line(line.id), contract: param.contract(line.contract ?? '') };
  const condition = {
    ...message('liability.condition.worked_under', params),
    state: 'unknown' as const,
    bars: 'debt' as const,
  };
  const reason = row.status === 'owes' ? message('liability.reason.contract_not_known', params) : row.reason;
  return { ...row, status: 'may_owe', reason, conditions: [...row.conditions, condition] };
}

/** Days that choose a version and are not recorded: the period worked decided instead, and the answer says so. */
function anchorsMissing(
  regimes: readonly RegimeVersion[],
  lines: readonly ClaimLine[],
  known: Known,
): readonly MissingFact[] {
  return regimes.flatMap((regime) =>
    lines.map((line) => governsAny(regime, line, known)).flatMap((g) => (g.kind === 'not_governed' ? [] : g.notes)),
  );
}

function contractsMissing(lines: readonly ClaimLine[], { employer }: Known): readonly MissingFact[] {
  return lines
    .filter((line) => line.contract === null)
    .map(({ id }) => ({ ...message('liability.missing.line.contract', { line: param.line(id) }), holder: employer }));
}
