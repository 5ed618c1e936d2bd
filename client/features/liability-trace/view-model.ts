/** From the answer of the server to what the ladder shows. Pure. */
import { compare } from '../../ui/decimal.ts';
import type { PriceValue } from '../../ui/value.tsx';
import { type ClaimChain, claimChains } from './chains.ts';
import { firmest, type Row, type TraceData } from './trace.ts';

export interface Engaged {
  readonly supplier: string;
  readonly price: PriceValue | null;
  readonly unit: string | null;
  readonly inferred: boolean;
  readonly flagged: boolean;
}

/** A party on the ladder with one entry for each regime and kind of debt; entries are never added. */
export interface Rung {
  readonly party: string;
  readonly name: string;
  readonly role: string;
  readonly status: string;
  readonly rows: readonly Row[];
  /** Letters of the chains it stands in; none for the employer. */
  readonly chains: readonly string[];
  readonly depth: number;
  readonly inferredBelow: boolean;
  readonly engaged: readonly Engaged[];
}

export interface Group {
  readonly key: string;
  readonly chains: readonly ClaimChain[];
  /** Top of the chain first: up the page is up the chain. */
  readonly rungs: readonly Rung[];
}

export interface Ladder {
  readonly groups: readonly Group[];
  readonly employer: Rung | undefined;
  readonly chains: readonly ClaimChain[];
  readonly workplaces: readonly string[];
  /** Rules of the place that reach nobody for this claim, with the reason; one entry a rule. */
  readonly apart: readonly Row[];
  /** Proposals that are not law; they count in no sum and no sentence. */
  readonly models: readonly Row[];
  readonly names: (id: string) => string | undefined;
}

export function namesOf(trace: TraceData): (id: string) => string | undefined {
  const names = new Map<string, string>();
  for (const party of trace.chain?.parties ?? []) if (party.name) names.set(party.id, party.name);
  for (const row of trace.rows) if (row.name) names.set(row.party, row.name);
  const employer = trace.claim.employer;
  if (employer?.name) names.set(employer.id, employer.name);
  for (const line of trace.claim.lines) {
    const text = line.contract?.number ?? line.contract?.what;
    if (line.contract && text) names.set(line.contract.id, text);
    if (line.number) names.set(line.id, line.number);
  }
  return (id) => names.get(id);
}

function engagedBy(trace: TraceData, party: string, names: Ladder['names']): readonly Engaged[] {
  return (trace.chain?.links ?? [])
    .filter((link) => link.buyer === party)
    .map((link) => ({
      supplier: names(link.supplier) ?? link.supplier,
      price: link.unitPrice ?? link.price ?? null,
      unit: link.unitPrice ? (link.unit ?? null) : null,
      inferred: link.evidence === 'inferred',
      flagged: link.test === 'flagged',
    }));
}

function rungOf(
  trace: TraceData,
  party: string,
  rows: readonly Row[],
  chains: readonly ClaimChain[],
  names: Ladder['names'],
): Rung {
  const own = chains.filter((chain) => chain.depthOf.has(party));
  return {
    party,
    name: rows[0]?.name ?? names(party) ?? party,
    role: rows[0]?.role ?? 'not_in_chain',
    status: firmest(rows),
    rows,
    chains: own.map((chain) => chain.letter),
    depth: Math.max(0, ...own.map((chain) => chain.depthOf.get(party) ?? 0)),
    inferredBelow: own.some((chain) => chain.inferredBelow.has(party)),
    engaged: engagedBy(trace, party, names),
  };
}

/** Shared tops first, then each chain, so that the employer at the foot is below all of them. */
function groupsOf(rungs: readonly Rung[], chains: readonly ClaimChain[]): readonly Group[] {
  const byKey = new Map<string, Rung[]>();
  for (const rung of rungs) byKey.set(rung.chains.join(''), [...(byKey.get(rung.chains.join('')) ?? []), rung]);
  return [...byKey]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : b.length - a.length || (a < b ? -1 : 1)))
    .map(([key, members]) => ({
      key: key || 'apart',
      chains: chains.filter((chain) => key.includes(chain.letter)),
      rungs: [...members].sort((a, b) => b.depth - a.depth || (a.name < b.name ? -1 : 1)),
    }));
}

function byParty(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(row.party, [...(found.get(row.party) ?? []), row]);
  return found;
}

/** Reasons that are about the claim and not about a party: a rule with one of them for everybody is said once. */
const ABOUT_THE_CLAIM = ['debt_not_covered', 'out_of_scope', 'special_rule', 'not_invoked'];

/** The first row of each rule that nobody owes under, for one reason that has nothing to do with who they are. */
function rulesApart(trace: TraceData): readonly Row[] {
  const byRule = new Map<string, Row[]>();
  for (const row of trace.rows.filter(({ role, model }) => role !== 'employer' && !model))
    byRule.set(row.regime, [...(byRule.get(row.regime) ?? []), row]);
  return [...byRule.values()].flatMap((rows) => {
    const reasons = new Set(rows.map(({ reason }) => reason.code.split('.').at(-1) ?? ''));
    const apart = rows.every(({ status }) => status === 'does_not_owe') && reasons.size === 1;
    return apart && ABOUT_THE_CLAIM.some((reason) => reasons.has(reason)) ? rows.slice(0, 1) : [];
  });
}

export function buildLadder(trace: TraceData): Ladder {
  const names = namesOf(trace);
  const chains = claimChains(trace);
  const apart = rulesApart(trace);
  const told = new Set(apart.map((row) => row.regime));
  const parties = byParty(trace.rows.filter((row) => !row.model && !told.has(row.regime)));
  const rungs = [...parties].map(([party, rows]) => rungOf(trace, party, rows, chains, names));
  const employerId = trace.claim.employer?.id;
  const isEmployer = (rung: Rung) => rung.party === employerId || rung.role === 'employer';
  return {
    groups: groupsOf(
      rungs.filter((rung) => !isEmployer(rung)),
      chains,
    ),
    employer: rungs.find(isEmployer),
    chains,
    workplaces: [...new Set(chains.flatMap((chain) => chain.workplaces))],
    apart,
    models: trace.rows.filter((row) => row.model),
    names,
  };
}

export function above(ladder: Ladder): readonly Rung[] {
  return ladder.groups.flatMap((group) => group.rungs);
}

export interface Until {
  readonly on: string;
  readonly what: string;
  readonly passed: boolean;
  /** Within 14 days: somebody has to do something. */
  readonly near: boolean;
}

const LAST_DAYS = new Set(['claim_by', 'notify_by', 'file_by', 'assess_by', 'covered_until']);
/** Days from which something may be asked or is covered end nothing. */
export const FIRST_DAYS: ReadonlySet<string> = new Set(['claimable_from', 'covered_from']);
const NEAR = 14 * 86_400_000;

/** The next last day of a row, or the latest that has passed. Days of other people's duties come after. */
export function untilOf(row: Row, asOf: string): Until | undefined {
  if (row.status === 'does_not_owe') return undefined;
  const ends = row.deadlines
    .filter((day) => !FIRST_DAYS.has(day.what))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const lasting = ends.filter((day) => LAST_DAYS.has(day.what));
  const pool = lasting.length > 0 ? lasting : ends;
  const next = pool.find((day) => day.on >= asOf) ?? pool.at(-1);
  if (!next) return undefined;
  const left = Date.parse(next.on) - Date.parse(asOf);
  return { on: next.on, what: next.what, passed: left < 0, near: left >= 0 && left <= NEAR };
}

const READ = ['primary_text', 'official_guidance'];

/** The law of this row was read in its own text or in official guidance. */
export function isVerified(row: Row): boolean {
  return row.verification == null || READ.some((how) => row.verification?.startsWith(how));
}

/** 0 to 3: how thick the rail is that leads up to this party. */
export function railStep(rung: Rung, total: string): 0 | 1 | 2 | 3 {
  if (rung.status === 'does_not_owe' || rung.status === 'cannot_tell') return 0;
  const most = rung.rows.reduce(
    (max, row) => (row.amount !== null && compare(row.amount, max) > 0 ? row.amount : max),
    '0',
  );
  const thirds = Number(most) / Math.max(Number(total), 1e-9);
  return thirds > 2 / 3 ? 3 : thirds > 1 / 3 ? 2 : 1;
}
