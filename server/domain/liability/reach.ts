/**
 * Who stands above a line of work, under one rule: docs/RULES.md section 4.
 * The climb keeps a visited set and looks at each contract once; what depends on the path is propagated.
 */
import { type Interval, overlaps } from '../dates.ts';
import type { ClaimLine, Contract, Link } from '../model.ts';
import type { Known } from './known.ts';
import { workedWithin } from './known.ts';
import { once } from './memo.ts';
import { type Above, type Chain, type Placed, placesOf } from './positions.ts';

/** One way in which a party stands above the work: as buyer of a reached contract. */
export interface Way extends Placed {
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
}

export interface InferredLink {
  readonly lower: Contract;
  readonly upper: Contract;
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
  /** What they may be by documented links: first as if the chain went on at every contract of unknown kind. */
  readonly documented: readonly HeadReading[];
  /** Past inferred links, too. */
  readonly all: readonly HeadReading[];
  /** The contracts whose kind is not known, nearest to the work: whether the chain goes on at them decides the head. */
  readonly openKinds: readonly Contract[];
}

export type HeadReading = readonly Contract[];

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

const NO_HEADS: Heads = { documented: [[]], all: [[]], openKinds: [] };

export function reachOf(known: Known, line: ClaimLine, contractId: string | undefined, walk: readonly string[]): Reach {
  const work = contractId === undefined ? undefined : known.contract(contractId);
  if (work === undefined) return { work, ways: new Map(), cut: new Set(), lapsed: new Map(), heads: NO_HEADS };
  const period = workedWithin(known, line);
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
  const chainIn = (view: View, cut: View, inferred: boolean) =>
    chainOf(known, walk, { view, cut, inferred, lapsed: lapsedIds });
  const documentedChain = chainIn(documented, strict, false);
  const strictWithInferred = climbing({ inferred: true, unknownKind: false });
  const wholeChain = chainIn(all, strictWithInferred, true);
  /** Of whoever is reached by an inferred link only: which documented links lead on from there. */
  const documentedAbove = chainIn(all, strictWithInferred, false);
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
      documented: placesOf(contract, documented.rungs.has(id) ? documentedChain : documentedAbove),
      all: placesOf(contract, wholeChain),
    };
    ways.set(contract.buyer, [...(ways.get(contract.buyer) ?? []), way]);
  }
  const heads = {
    documented: headReadingsIn(known, work, documented, strict, documentedChain),
    all: headReadingsIn(known, work, all, strictWithInferred, wholeChain),
    openKinds: contractsIn(known, documented).filter(
      (c) =>
        passage(c, walk) === 'unknown' &&
        (c === work || (documented.children.get(c.id) ?? []).some((lower) => strict.rungs.has(lower.id))),
    ),
  };
  return { work, ways, cut: all.cut, lapsed, heads };
}

interface Climbs {
  readonly view: View;
  /** The same, where every contract of unknown kind cuts the chain. */
  readonly cut: View;
  readonly inferred: boolean;
  readonly lapsed: ReadonlySet<string>;
}

function chainOf(known: Known, walk: readonly string[], { view, cut, inferred, lapsed }: Climbs): Chain {
  const above = (contract: Contract): readonly Above[] =>
    contract.under.flatMap((link) => {
      const upper = known.contract(link.contract);
      if (upper === undefined || upper === contract || !view.rungs.has(upper.id)) return [];
      if (link.evidence === 'inferred' && !inferred) return [];
      return [{ contract: upper, isSure: passage(upper, walk) === 'yes' || cut.rungs.has(upper.id) }];
    });
  const tops = contractsIn(known, view).filter((contract) => !isUnderAny(contract, view.rungs));
  const mayLackTop = !tops.some(({ id }) => cut.rungs.has(id)) && hasCircle(contractsIn(known, view));
  return {
    above,
    isOpen: (contract) => documentsEnd(known, contract, lapsed),
    isTop: (contract) => !documentsEnd(known, contract, lapsed) && (inferred || isUnderNone(known, contract, walk)),
    circle: tops.length === 0 ? 'yes' : mayLackTop ? 'may_be' : 'no',
  };
}

/** Whoever has nobody above goes first, then whoever has nobody left: those who remain stand in a circle, or under one. */
function hasCircle(contracts: readonly Contract[]): boolean {
  const ids = new Set(contracts.map(({ id }) => id));
  const left = contracts.filter((contract) => isUnderAny(contract, ids));
  return left.length === contracts.length ? left.length > 0 : hasCircle(left);
}

function isUnderAny(contract: Contract, reached: { readonly has: (id: string) => boolean }): boolean {
  return contract.under.some((link) => link.contract !== contract.id && reached.has(link.contract));
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

/**
 * Past every contract of unknown kind, cut at every one, and cut at one above those that it goes on at: there whatever has
 * nothing surely above it is the head, beside those that are in any case.
 */
function headReadingsIn(known: Known, work: Contract, view: View, cut: View, chain: Chain): readonly HeadReading[] {
  const [passed, strict] = [view, cut].map((climbed) => headsIn(known, work, climbed, chain)) as [
    HeadReading,
    HeadReading,
  ];
  const [always, told] = [passed.filter((head) => strict.includes(head)), new Set([...passed, ...strict])];
  const isSurelyUnder = (contract: Contract) =>
    chain.above(contract).some(({ isSure, contract: { buyer } }) => isSure && buyer !== known.employer);
  const between = boughtByOthers(known, work, view).filter(
    (contract) => !told.has(contract) && !chain.isOpen(contract) && !isSurelyUnder(contract),
  );
  const readings = [passed, strict, ...between.map((head) => inOrder([...always, head]))];
  return [...new Map(readings.map((heads) => [heads.map(({ id }) => id).join(' '), heads])).values()];
}

function headsIn(known: Known, work: Contract, view: View, chain: Chain): HeadReading {
  const pool = boughtByOthers(known, work, view);
  const ids = new Set(pool.map(({ id }) => id));
  return inOrder(pool.filter((contract) => !isUnderAny(contract, ids) && !chain.isOpen(contract)));
}

/** The reached contracts and the work's own. */
function boughtByOthers(known: Known, work: Contract, view: View): readonly Contract[] {
  const reached = contractsIn(known, view).filter((contract) => contract.buyer !== known.employer);
  return [...new Set([...reached, work])];
}

function inOrder(contracts: readonly Contract[]): HeadReading {
  return [...contracts].sort((a, b) => a.id.localeCompare(b.id));
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

/**
 * Above this contract the documents end: nothing documented is held but itself, or only what may have lapsed, and nobody said that
 * nothing stands there.
 */
function documentsEnd(known: Known, contract: Contract, lapsed: ReadonlySet<string>): boolean {
  const documented = contract.under.filter((link) => link.evidence === 'documented' && link.contract !== contract.id);
  if (documented.some((link) => lapsed.has(link.contract))) return true;
  if (documented.some((link) => known.contract(link.contract) === undefined)) return true;
  return documented.length === 0 && !contract.aboveKnown;
}

/** Under none of the links that are only inferred, or under one at which the chain would not go on. */
function isUnderNone(known: Known, contract: Contract, walk: readonly string[]): boolean {
  return contract.under
    .filter(({ evidence, contract: id }) => evidence === 'inferred' && id !== contract.id)
    .map(({ contract: id }) => known.contract(id))
    .every((upper) => upper !== undefined && passage(upper, walk) === 'no');
}
