/** From the answer of the server to what the ladder shows. Pure. */
import { compare } from '../../ui/decimal.ts';
import type { PriceValue } from '../../ui/value.tsx';
import { type ClaimChain, claimChains } from './chains.ts';
import { byFirmness, firmest, type Row, type TraceData } from './trace.ts';

export interface Engaged {
  readonly contract: string;
  readonly supplier: string;
  readonly price: PriceValue | null;
  readonly unit: string | null;
  readonly inferred: boolean;
  readonly flagged: boolean;
  /** What was said and done after a flag of that contract. */
  readonly notes: readonly { readonly kind: string }[];
}

/** A party on the ladder with one entry for each regime and kind of debt; entries are never added. */
export interface Rung {
  readonly party: string;
  readonly name: string;
  readonly role: string;
  readonly status: string;
  /** The firmest first. */
  readonly rows: readonly Row[];
  /** Rules under which it is not liable, said in one line beneath what it may be liable for. */
  readonly aside: readonly Row[];
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
  readonly names: (id: string) => string | undefined;
}

export function namesOf(trace: TraceData): (id: string) => string | undefined {
  const names = new Map<string, string>();
  for (const party of trace.chain?.parties ?? []) if (party.name) names.set(party.id, party.name);
  for (const row of trace.rows) if (row.name) names.set(row.party, row.name);
  const employer = trace.claim.employer;
  if (employer?.name) names.set(employer.id, employer.name);
  for (const line of trace.claim.lines) {
    if (line.contract) names.set(line.contract.id, line.contract.label);
    if (line.number) names.set(line.id, line.number);
  }
  return (id) => names.get(id);
}

function engagedBy(trace: TraceData, party: string, names: Ladder['names']): readonly Engaged[] {
  return (trace.chain?.links ?? [])
    .filter((link) => link.buyer === party)
    .map((link) => ({
      contract: link.id,
      supplier: names(link.supplier) ?? link.supplier,
      price: link.unitPrice ?? link.price ?? null,
      unit: link.unitPrice ? (link.unit ?? null) : null,
      inferred: link.evidence === 'inferred',
      flagged: link.test === 'flagged',
      notes: link.notes,
    }));
}

/** A rung shows what may be owed; where nothing is, it shows why under the first rule that says something about the party. */
function shownAndAside(rows: readonly Row[]): { readonly rows: readonly Row[]; readonly aside: readonly Row[] } {
  const sorted = byFirmness(rows);
  const quiet = sorted.filter((row) => row.status === 'does_not_owe');
  if (quiet.length < sorted.length)
    return { rows: sorted.filter((row) => row.status !== 'does_not_owe'), aside: quiet };
  const shown = quiet.find((row) => !isAboutTheClaim(row)) ?? quiet[0];
  return { rows: shown ? [shown] : [], aside: quiet.filter((row) => row !== shown) };
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
    role: rows[0]?.role ?? 'in_chain',
    status: firmest(rows),
    ...shownAndAside(rows),
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
/** So is that a text makes nobody a debtor at all, which it says with the help that it is instead. */
const isAboutTheClaim = ({ reason, help }: Row): boolean =>
  (help?.length ?? 0) > 0 || ABOUT_THE_CLAIM.includes(reason.code.split('.').at(-1) ?? '');

/** The first row of each rule that nobody owes under, for one reason that has nothing to do with who they are. */
function rulesApart(trace: TraceData): readonly Row[] {
  const byRule = new Map<string, Row[]>();
  for (const row of trace.rows.filter(({ role, model }) => role !== 'employer' && !model))
    byRule.set(row.regime, [...(byRule.get(row.regime) ?? []), row]);
  return [...byRule.values()].flatMap((rows) => {
    const oneReason = new Set(rows.map(({ reason }) => reason.code)).size === 1;
    const apart = rows.every((row) => row.status === 'does_not_owe' && isAboutTheClaim(row));
    return apart && oneReason ? rows.slice(0, 1) : [];
  });
}

/** No law of the place that covers the work is encoded: of nobody above the employer can anything be told. */
export function hasNoLaw(trace: TraceData): boolean {
  return trace.missing.some(({ code }) => code === 'liability.missing.no_law');
}

/** No law of the time of one line, or several, is encoded: what others owe on it cannot be told. */
export function withoutLawOfLine(trace: TraceData): TraceData['missing'] {
  return trace.missing.filter(({ code }) => code === 'liability.missing.no_law_of_line');
}

/** It is not known under which contract some of the work was done: who else may be liable hangs on it. */
export function isContractOpen(trace: TraceData): boolean {
  return trace.claim.lines.some((line) => line.contractUnknown);
}

/** Of somebody above it cannot be told: nothing of theirs is in what can come in. */
export function isMoreOpen(ladder: Ladder): boolean {
  return above(ladder).some((rung) => rung.rows.some(({ status }) => status === 'cannot_tell'));
}

/** Parties of the chains, of whom no rule says anything because none is held. */
function withoutLaw(trace: TraceData, chains: readonly ClaimChain[]): readonly string[] {
  return hasNoLaw(trace) ? [...new Set(chains.flatMap(({ depthOf }) => [...depthOf.keys()]))] : [];
}

export function buildLadder(trace: TraceData): Ladder {
  const names = namesOf(trace);
  const chains = claimChains(trace);
  const apart = rulesApart(trace);
  const told = new Set(apart.map((row) => row.regime));
  const judged = byParty(trace.rows.filter((row) => !row.model && !told.has(row.regime)));
  const open = withoutLaw(trace, chains).flatMap((party) => (judged.has(party) ? [] : [[party, []] as const]));
  const rungs = [...judged, ...open].map(([party, rows]) => rungOf(trace, party, rows, chains, names));
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
    names,
  };
}

/** Every row of the answer in the order of the ladder, the employer last; rules that reach nobody are told apart. */
export function rowsInOrder(ladder: Ladder): readonly Row[] {
  const rungs = ladder.employer ? [...above(ladder), ladder.employer] : above(ladder);
  return rungs.flatMap((rung) => [...rung.rows, ...rung.aside]);
}

/** Numbers of the lines that a row is about, where these are not all that its party could answer for. */
export function partOfLines(row: Row, rung: Rung, ladder: Ladder, trace: TraceData): readonly string[] {
  const chains = ladder.chains.filter((chain) => rung.chains.includes(chain.letter));
  const all = chains.length > 0 ? chains.flatMap((chain) => chain.lines) : trace.claim.lines.map((line) => line.id);
  if (row.lines.length === 0 || all.every((line) => row.lines.includes(line))) return [];
  return trace.claim.lines.flatMap((line, at) => (row.lines.includes(line.id) ? [line.number ?? String(at + 1)] : []));
}

export function above(ladder: Ladder): readonly Rung[] {
  return ladder.groups.flatMap((group) => group.rungs);
}

const READ = ['primary_text', 'official_guidance'];

/** The law of this row was read in its own text or in official guidance. */
export function isVerified(row: { readonly verification?: string | null }): boolean {
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

/** The first day of all work claimed for; unknown where that of a line is. */
export function firstDayWorked({ claim }: Pick<TraceData, 'claim'>): string | undefined {
  const days = claim.lines.flatMap(({ from }) => from ?? []);
  return days.length < claim.lines.length ? undefined : days.sort()[0];
}
