/**
 * Who stands above a line of work, under one rule: docs/RULES.md section 4.
 * The climb keeps a visited set and looks at each contract once; what depends on the path is propagated.
 */
import { type Interval, overlaps } from '../dates.ts';
import type { ClaimLine, Contract, Link } from '../model.ts';
import type { Known } from './known.ts';
import { periodOf } from './known.ts';
import { once } from './memo.ts';
import type { Position } from './regime.ts';

/** One way in which a party stands above the work: as buyer of a reached contract. */
export interface Way {
  readonly party: string;
  readonly contract: Contract;
  /** 1 = buyer of the contract that the hours were worked under. */
  readonly rung: number;
  readonly direct: boolean;
  /** Reached only through an inferred link. */
  readonly inferred: boolean;
  /** The inferred link nearest to the work through which it is reached; absent where documented links reach it. */
  readonly inferredLink: InferredLink | undefined;
  /** Reached only through a contract whose kind is not known. */
  readonly kindUnknown: boolean;
  /** Contracts above this one whose kind is not known: whether the chain goes on at them decides its place. */
  readonly openKinds: readonly Contract[];
  /** Reached contracts just below this one. */
  readonly below: readonly Contract[];
  /** The contracts between it and the work, by the way on which it was first reached; the work's own is the last. */
  readonly path: readonly Contract[];
  /** Counted where contracts of unknown kind cut the chain, where they do not, and with inferred links. */
  readonly strict: Positions | undefined;
  readonly documented: Positions | undefined;
  readonly all: Positions;
}

export interface InferredLink {
  readonly lower: Contract;
  readonly upper: Contract;
}

/** Positions that the facts establish, and those that they leave possible. */
export interface Positions {
  readonly definite: ReadonlySet<Position>;
  readonly possible: ReadonlySet<Position>;
}

export interface Reach {
  readonly work: Contract | undefined;
  readonly ways: ReadonlyMap<string, readonly Way[]>;
  /** Buyers of contracts whose kind the climb does not pass. */
  readonly cut: ReadonlySet<string>;
  /** Who would be reached if work went on under contracts beyond their written days, with the contracts that they bought. */
  readonly lapsed: ReadonlyMap<string, readonly Contract[]>;
  readonly heads: Heads;
}

/**
 * Reached contracts with nothing reached above them, by id; none where the documents merely end there. Which they are
 * may hang on the kind of a contract above, and on a link that is only inferred.
 */
export interface Heads {
  /** As far as kinds are known. */
  readonly strict: readonly Contract[];
  /** Past contracts whose kind is not known, too. */
  readonly documented: readonly Contract[];
  /** Past inferred links, too. */
  readonly all: readonly Contract[];
  /** The contracts whose kind is not known, nearest to the work: whether the chain goes on at them decides the head. */
  readonly openKinds: readonly Contract[];
}

interface View {
  readonly rungs: ReadonlyMap<string, number>;
  readonly children: ReadonlyMap<string, readonly Contract[]>;
  /** The link by which each contract was first reached. */
  readonly via: ReadonlyMap<string, { readonly lower: Contract; readonly evidence: Link['evidence'] }>;
  readonly cut: ReadonlySet<string>;
  /** A contract was left out for its days, and no other stands in its place. */
  readonly isLapsed: boolean;
}

interface Passage {
  readonly inferred: boolean;
  readonly unknownKind: boolean;
  /** Through contracts whose days do not meet the work, where no other stands in their place. */
  readonly lapsed?: boolean;
}

const NOBODY: ReadonlyMap<string, readonly Contract[]> = new Map();
const EVERY_WAY: Passage = { inferred: true, unknownKind: true };

const EVERY: ReadonlySet<Position> = new Set(['end_client', 'main_contractor', 'intermediate']);
const BELOW_TOP: ReadonlySet<Position> = new Set(['main_contractor', 'intermediate']);
const NONE: ReadonlySet<Position> = new Set();
const NO_HEADS: Heads = { strict: [], documented: [], all: [], openKinds: [] };

export function reachOf(known: Known, line: ClaimLine, contractId: string | undefined, walk: readonly string[]): Reach {
  const work = contractId === undefined ? undefined : known.contract(contractId);
  if (work === undefined) return { work, ways: new Map(), cut: new Set(), lapsed: new Map(), heads: NO_HEADS };
  const period = periodOf(known, line);
  if (period !== undefined && !overlaps(work, period)) return lapsedFrom(known, work, walk);
  return once(known, ['reach', work, walk, standing(known, period)], () => climbUp(known, work, walk, period));
}

/** The work lies outside the days of the very contract that it is said to be done under: whoever stands above it may not. */
function lapsedFrom(known: Known, work: Contract, walk: readonly string[]): Reach {
  return once(known, ['lapsed', work, walk], () => {
    const { rungs, cut } = climb(known, undefined, work, walk, EVERY_WAY);
    const above = [...rungs.keys()].flatMap((id) => known.contract(id) ?? []);
    const lapsed = new Map(above.map(({ buyer }) => [buyer, [work]]));
    lapsed.delete(known.employer);
    return { work, ways: new Map(), cut, lapsed, heads: NO_HEADS };
  });
}

/** Which dated contracts stand while the work is done, as a key: two lines with the same climb the same way. */
function standing(known: Known, period: Interval | undefined): string {
  if (period === undefined) return 'always';
  const dated = once(known, ['dated'], () =>
    known.facts.contracts.filter(({ from, until }) => from !== undefined || until !== undefined),
  );
  return dated.map((contract) => (overlaps(contract, period) ? '1' : '0')).join('');
}

function climbUp(known: Known, work: Contract, walk: readonly string[], period: Interval | undefined): Reach {
  const climbing = (allow: Passage) => climb(known, period, work, walk, allow);
  const strict = climbing({ inferred: false, unknownKind: false });
  const documented = climbing({ inferred: false, unknownKind: true });
  const all = climbing(EVERY_WAY);
  const lapsed = all.isLapsed ? lapsedAbove(known, climbing({ ...EVERY_WAY, lapsed: true }), all) : NOBODY;
  const lapsedIds = new Set([...lapsed.values()].flat().map(({ id }) => id));
  const positions = [strict, documented, all].map((view) => positionsOf(known, view, lapsedIds)) as [
    Placing,
    Placing,
    Placing,
  ];
  const ways = new Map<string, Way[]>();
  for (const [id, rung] of all.rungs) {
    const contract = known.contract(id);
    if (contract === undefined || contract.buyer === known.employer) continue;
    const way: Way = {
      party: contract.buyer,
      contract,
      rung: documented.rungs.get(id) ?? rung,
      direct: contract.buyer === work.buyer,
      inferred: !documented.rungs.has(id),
      inferredLink: documented.rungs.has(id) ? undefined : inferredLinkTo(known, contract, all),
      kindUnknown: documented.rungs.has(id) && !strict.rungs.has(id),
      openKinds: openKindsAbove(known, contract, walk),
      below: all.children.get(id) ?? [],
      path: pathDown(contract, documented.rungs.has(id) ? documented : all),
      strict: strict.rungs.has(id) ? positions[0](contract) : undefined,
      documented: documented.rungs.has(id) ? positions[1](contract) : undefined,
      all: positions[2](contract),
    };
    ways.set(contract.buyer, [...(ways.get(contract.buyer) ?? []), way]);
  }
  const heads = {
    strict: headsIn(known, work, strict, lapsedIds),
    documented: headsIn(known, work, documented, lapsedIds),
    all: headsIn(known, work, all, lapsedIds),
    openKinds: contractsIn(known, documented).filter(
      (c) =>
        passage(c, walk) === 'unknown' &&
        (c === work || (documented.children.get(c.id) ?? []).some((lower) => strict.rungs.has(lower.id))),
    ),
  };
  return { work, ways, cut: all.cut, lapsed, heads };
}

function lapsedAbove(known: Known, lapsed: View, all: View): ReadonlyMap<string, readonly Contract[]> {
  const bought = new Map<string, Contract[]>();
  for (const contract of contractsIn(known, lapsed))
    if (!all.rungs.has(contract.id)) bought.set(contract.buyer, [...(bought.get(contract.buyer) ?? []), contract]);
  return bought;
}

function contractsIn(known: Known, view: View): readonly Contract[] {
  return [...view.rungs.keys()].map((id) => known.contract(id)).filter((c): c is Contract => c !== undefined);
}

function headsIn(known: Known, work: Contract, view: View, lapsed: ReadonlySet<string>): readonly Contract[] {
  const reached = contractsIn(known, view).filter((contract) => contract.buyer !== known.employer);
  const pool = new Map([...reached, work].map((contract) => [contract.id, contract]));
  return [...pool.values()]
    .filter((contract) => !contract.under.some((link) => link.contract !== contract.id && pool.has(link.contract)))
    .filter((contract) => !documentsEnd(known, contract, lapsed))
    .sort((a, b) => a.id.localeCompare(b.id));
}

/** One and two steps up, as far as the place of the contract's buyer depends on them. */
function openKindsAbove(known: Known, contract: Contract, walk: readonly string[]): readonly Contract[] {
  const above = (of: Contract) =>
    of.under.flatMap((link) => {
      const upper = link.evidence === 'inferred' ? undefined : known.contract(link.contract);
      return upper === undefined || passage(upper, walk) === 'no' ? [] : [upper];
    });
  const near = above(contract);
  const reached = new Set([...near, ...near.flatMap(above)]);
  reached.delete(contract);
  return [...reached].filter((upper) => passage(upper, walk) === 'unknown');
}

/** Down from a contract to the last inferred link on the way by which it was first reached. */
function inferredLinkTo(known: Known, contract: Contract, view: View): InferredLink | undefined {
  let found: InferredLink | undefined;
  let upper: Contract | undefined = contract;
  while (upper !== undefined) {
    const step = view.via.get(upper.id);
    if (step?.evidence === 'inferred') found = { lower: step.lower, upper };
    upper = step === undefined ? undefined : known.contract(step.lower.id);
  }
  return found;
}

function pathDown(contract: Contract, view: View): readonly Contract[] {
  const path: Contract[] = [];
  let step = view.via.get(contract.id);
  while (step !== undefined) {
    path.push(step.lower);
    step = view.via.get(step.lower.id);
  }
  return path;
}

function climb(
  known: Known,
  period: Interval | undefined,
  start: Contract,
  walk: readonly string[],
  allow: Passage,
): View {
  const rungs = new Map<string, number>();
  const children = new Map<string, Contract[]>();
  const via = new Map<string, { lower: Contract; evidence: Link['evidence'] }>();
  const cut = new Set<string>();
  const enter = (contract: Contract, rung: number): boolean => {
    const passes = passage(contract, walk);
    if (passes === 'no') cut.add(contract.buyer);
    if (passes === 'no' || (passes === 'unknown' && !allow.unknownKind)) return false;
    rungs.set(contract.id, rung);
    return true;
  };
  let isLapsed = false;
  let frontier = enter(start, 1) ? [start] : [];
  for (let rung = 2; frontier.length > 0; rung += 1) {
    const next: Contract[] = [];
    for (const lower of frontier) {
      for (const link of [...lower.under].sort((a, b) => a.contract.localeCompare(b.contract))) {
        const upper = known.contract(link.contract);
        if (upper === undefined || (link.evidence === 'inferred' && !allow.inferred)) continue;
        if (period !== undefined && !overlaps(upper, period)) {
          if (stands(known, lower, period)) continue;
          isLapsed = true;
          if (allow.lapsed !== true) continue;
        }
        if (!rungs.has(upper.id) && enter(upper, rung)) {
          next.push(upper);
          via.set(upper.id, { lower, evidence: link.evidence });
        }
        if (rungs.has(upper.id)) children.set(upper.id, [...(children.get(upper.id) ?? []), lower]);
      }
    }
    // In the order of ids, so that the same way is found in whatever order the contracts arrived.
    frontier = next.sort((a, b) => a.id.localeCompare(b.id));
  }
  return { rungs, children, via, cut, isLapsed };
}

/** Whether some contract above it is of those days. */
function stands(known: Known, lower: Contract, period: Interval): boolean {
  return lower.under.some(({ contract }) => {
    const upper = known.contract(contract);
    return upper !== undefined && overlaps(upper, period);
  });
}

/** Whether the climb passes a contract of this kind; a sale may be named with its state of goods. */
export function passage(contract: Contract, walk: readonly string[]): 'yes' | 'no' | 'unknown' {
  if (contract.kind === undefined) return 'unknown';
  if (walk.includes(contract.kind)) return 'yes';
  const kindWithState = walk.filter((entry) => entry.startsWith(`${contract.kind}.`));
  if (kindWithState.length === 0) return 'no';
  if (contract.goodsState === undefined) return 'unknown';
  return kindWithState.includes(`${contract.kind}.${contract.goodsState}`) ? 'yes' : 'no';
}

/** Counted after the cuts. A top whose documents merely end leaves its buyer's position open; so does a circle without a top. */
type Placing = (contract: Contract) => Positions;

function positionsOf(known: Known, view: View, lapsed: ReadonlySet<string>): Placing {
  const parentsOf = (contract: Contract) =>
    contract.under.filter((link) => view.rungs.has(link.contract) && link.contract !== contract.id);
  const isTop = (contract: Contract) => parentsOf(contract).length === 0;
  const isOpenTop = (contract: Contract) => isTop(contract) && documentsEnd(known, contract, lapsed);
  if (!contractsIn(known, view).some(isTop)) return () => ({ definite: NONE, possible: EVERY });
  return (contract) => {
    if (isOpenTop(contract)) return { definite: NONE, possible: EVERY };
    if (isTop(contract)) return { definite: new Set(['end_client']), possible: NONE };
    const definite = new Set<Position>();
    let possible: ReadonlySet<Position> = NONE;
    for (const link of parentsOf(contract)) {
      const parent = known.contract(link.contract);
      if (parent === undefined) continue;
      if (isOpenTop(parent)) possible = BELOW_TOP;
      else definite.add(isTop(parent) ? 'main_contractor' : 'intermediate');
    }
    return { definite, possible };
  };
}

/**
 * Above this contract the documents end: nothing documented is held, or only what may have lapsed, and nobody said that
 * nothing stands there.
 */
function documentsEnd(known: Known, contract: Contract, lapsed: ReadonlySet<string>): boolean {
  const documented = contract.under.filter((link) => link.evidence === 'documented');
  if (documented.some((link) => lapsed.has(link.contract))) return true;
  if (documented.some((link) => known.contract(link.contract) === undefined)) return true;
  return documented.length === 0 && !contract.aboveKnown;
}

export interface PositionAnswer {
  readonly state: 'met' | 'unmet' | 'missing';
  /** The answer rests on an inferred link. */
  readonly inferred: boolean;
  /** Missing only because a contract above may or may not cut the chain. */
  readonly hangsOnKind: boolean;
}

/** Whether a party stands in one of these positions, documented links first. */
export function holdsPosition(way: Way, wanted: readonly Position[]): PositionAnswer {
  const documented = documentedPosition(way, wanted);
  if (documented === 'met') return { state: 'met', inferred: false, hangsOnKind: false };
  const open = way.documented === undefined ? undefined : within(way.documented, wanted);
  const all = within(way.all, wanted);
  // With the links that are documented it is held or not: which, the kind of a contract above decides.
  if (documented === 'missing' && open !== undefined && open !== 'missing' && all === open)
    return { state: 'missing', inferred: false, hangsOnKind: true };
  if (all === 'met') return { state: 'met', inferred: true, hangsOnKind: false };
  if (open === undefined) return { state: all, inferred: true, hangsOnKind: false };
  return { state: documented, inferred: false, hangsOnKind: false };
}

/** A contract above whose kind is not known may cut the chain or not: where that changes the place, it is missing. */
function documentedPosition(way: Way, wanted: readonly Position[]): PositionAnswer['state'] {
  if (way.documented === undefined) return 'missing';
  const open = within(way.documented, wanted);
  const cut = way.strict === undefined ? open : within(way.strict, wanted);
  return open === cut ? open : 'missing';
}

function within(positions: Positions, wanted: readonly Position[]): 'met' | 'unmet' | 'missing' {
  if (wanted.some((position) => positions.definite.has(position))) return 'met';
  return wanted.some((position) => positions.possible.has(position)) ? 'missing' : 'unmet';
}
