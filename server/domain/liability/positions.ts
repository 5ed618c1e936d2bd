/** Which place in the chain a party holds, as far as the links and the kinds of contract are known. */
import type { Contract } from '../model.ts';
import type { Position } from './regime.ts';

/** Positions that one reading of the facts establishes, and those that it leaves possible. */
export interface Positions {
  readonly definite: ReadonlySet<Position>;
  readonly possible: ReadonlySet<Position>;
}

/** A contract above another. */
export interface Above {
  readonly contract: Contract;
  /** Reached wherever the one below is; else it is of a kind not known, and may cut the chain. */
  readonly isSure: boolean;
}

/** What of a climb decides places. */
export interface Chain {
  readonly above: (contract: Contract) => readonly Above[];
  /** Nobody said that nothing stands above. */
  readonly isOpen: (contract: Contract) => boolean;
  /** Nothing stands above: somebody said so, and no link is inferred either. */
  readonly isTop: (contract: Contract) => boolean;
  /** Of a circle, where nothing is at the top, no place is known: whether it is one may hang on a kind. */
  readonly circle: 'yes' | 'no' | 'may_be';
}

const NONE: ReadonlySet<Position> = new Set();
const ANYWHERE: Positions = { definite: NONE, possible: new Set(['end_client', 'main_contractor', 'intermediate']) };
const BELOW_OPEN_TOP: Positions = { definite: NONE, possible: new Set(['main_contractor', 'intermediate']) };
const END_CLIENT: Positions = { definite: new Set(['end_client']), possible: NONE };
const MAIN_CONTRACTOR: Positions = { definite: new Set(['main_contractor']), possible: NONE };
const INTERMEDIATE: Positions = { definite: new Set(['intermediate']), possible: NONE };

/**
 * The places that the buyer of a reached contract may hold, one for each reading of the kinds not known above it: each
 * may cut the chain or not, whatever the others do. A top whose documents merely end leaves its buyer's place open.
 */
export function placesOf(contract: Contract, chain: Chain): readonly Positions[] {
  if (chain.circle === 'yes') return [ANYWHERE];
  let places: readonly (Positions | undefined)[] = [undefined];
  for (const { contract: upper, isSure } of chain.above(contract)) {
    const under = placesUnder(upper, chain);
    const options = isSure ? under : [undefined, ...under];
    places = distinct(places.flatMap((place) => options.map((option) => joined(place, option))));
  }
  const top = chain.isTop(contract) ? END_CLIENT : ANYWHERE;
  return [...places.map((place) => place ?? top), ...(chain.circle === 'may_be' ? [ANYWHERE] : [])];
}

/** Where whoever buys under this contract stands, if the chain goes on at it. */
function placesUnder(upper: Contract, chain: Chain): readonly Positions[] {
  const above = chain.above(upper);
  if (above.some(({ isSure }) => isSure)) return [INTERMEDIATE];
  const top = chain.isTop(upper) ? MAIN_CONTRACTOR : BELOW_OPEN_TOP;
  return above.length === 0 ? [top] : [INTERMEDIATE, top];
}

function joined(one: Positions | undefined, other: Positions | undefined): Positions | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return {
    definite: new Set([...one.definite, ...other.definite]),
    possible: new Set([...one.possible, ...other.possible]),
  };
}

/** There are few places, so few readings differ, however many kinds are not known. */
function distinct(places: readonly (Positions | undefined)[]): readonly (Positions | undefined)[] {
  const key = (place: Positions | undefined) =>
    place === undefined ? '' : `${[...place.definite].sort().join()}/${[...place.possible].sort().join()}`;
  return [...new Map(places.map((place) => [key(place), place])).values()];
}

/** The places of a way: by the documented links above it, and with inferred ones. */
export interface Placed {
  /** Reached only through an inferred link. */
  readonly inferred: boolean;
  readonly documented: readonly Positions[];
  readonly all: readonly Positions[];
}

export interface PositionAnswer {
  readonly state: 'met' | 'unmet' | 'missing';
  /** The answer rests on an inferred link. */
  readonly inferred: boolean;
  /** Missing only because a contract above may or may not cut the chain. */
  readonly hangsOnKind: boolean;
}

type Held = PositionAnswer['state'] | 'hangs_on_kind';

/** Whether a party stands in one of these positions, documented links first: one only inferred takes none away. */
export function holdsPosition(placed: Placed, wanted: readonly Position[]): PositionAnswer {
  const documented = held(placed.documented, wanted);
  const all = held(placed.all, wanted);
  if (documented === 'met') return answer('met', placed.inferred);
  if (all === 'met') return answer('met', true);
  // Free by the documents alone, where an inferred link leaves the place open, is not free.
  return documented === 'unmet' ? answer(all, true) : answer(documented, placed.inferred);
}

function answer(state: Held, inferred: boolean): PositionAnswer {
  const hangsOnKind = state === 'hangs_on_kind';
  return { state: hangsOnKind ? 'missing' : state, inferred, hangsOnKind };
}

/** Held where every reading says so. */
function held(places: readonly Positions[], wanted: readonly Position[]): Held {
  const states = new Set(places.map((place) => within(place, wanted)));
  const [state = 'missing'] = states;
  if (states.size === 1) return state;
  return states.has('missing') ? 'missing' : 'hangs_on_kind';
}

/** Held, too, where each place that is left open is one of those asked for: whoever buys below an open top is none but main contractor or intermediate. */
function within({ definite, possible }: Positions, wanted: readonly Position[]): PositionAnswer['state'] {
  if (wanted.some((position) => definite.has(position))) return 'met';
  if (possible.size > 0 && [...possible].every((position) => wanted.includes(position))) return 'met';
  return wanted.some((position) => possible.has(position)) ? 'missing' : 'unmet';
}
