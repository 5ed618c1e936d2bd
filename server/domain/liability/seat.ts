/** Where a party sits when a rule is asked about it: for which line, under which rule, by which way up the chain. */
import { type Day, earlierOf } from '../dates.ts';
import type { ClaimLine, Contract } from '../model.ts';
import { type MissingFact, type Params, param, type Step } from '../outcome.ts';
import type { Known } from './known.ts';
import { earliestLastDay, lastDayWorked } from './known.ts';
import { once } from './memo.ts';
import { type HeadReading, type Reach, reachOf, type Way } from './reach.ts';
import type { RegimeVersion, WhichContract, Whom } from './regime.ts';

export interface Seat {
  readonly known: Known;
  readonly regime: RegimeVersion;
  readonly line: ClaimLine;
  readonly party: string;
  readonly reach: Reach;
  /** Absent for the employer, and for a party that the climb does not reach. */
  readonly way?: Way;
  /** The day on which the party took over the employer's business, or handed its own over to it. */
  readonly transfer?: Day;
  /** Which contracts stand at the head; absent = the first reading. */
  readonly heads?: HeadReading;
}

/** The employer's own seat: nothing is climbed to reach it. */
export function employerSeat(regime: RegimeVersion, line: ClaimLine, known: Known): Seat {
  return {
    known,
    regime,
    line,
    party: known.employer,
    reach: reachOf(known, line, line.contract ?? undefined, regime.walk),
  };
}

/** The contract by which the party was reached, the one that the hours were worked under, or the one at the head. */
export function contractAt(seat: Seat, which: WhichContract): Contract | undefined {
  if (which === 'own') return seat.way?.contract;
  return which === 'work' ? seat.reach.work : headOf(seat);
}

/**
 * Where several chains lead up from the work: the one whose head contract the party supplies, if it does. Of who is reached
 * by an inferred link it is known only as far as documents lead on from there.
 */
function headOf(seat: Seat): Contract | undefined {
  const heads = seat.heads ?? readingsOf(seat)[0] ?? [];
  const above = seat.way?.inferred ? documentedAbove(seat, seat.way) : undefined;
  const held = above === undefined ? heads : heads.filter((head) => above.has(head));
  return held.find((contract) => contract.supplier === seat.party) ?? held[0];
}

/** The contract by which the party was reached, and all above it by documented links. */
function documentedAbove({ known }: Seat, { contract }: Way): ReadonlySet<Contract> {
  return once(known, ['documented above', contract], () => {
    const above = new Set([contract]);
    for (const lower of above)
      for (const { contract: id, evidence } of lower.under) {
        const upper = evidence === 'documented' ? known.contract(id) : undefined;
        if (upper !== undefined) above.add(upper);
      }
    return above;
  });
}

function readingsOf({ reach, way }: Seat): readonly HeadReading[] {
  return way?.inferred ? reach.heads.all : reach.heads.documented;
}

/** The seat once for each way in which the facts leave open which contracts stand at the head. */
export function everyHead(seat: Seat): readonly Seat[] {
  return seat.heads === undefined ? readingsOf(seat).map((heads) => ({ ...seat, heads })) : [seat];
}

/**
 * The same for whoever asks about one head contract: once for each that it may be, so one seat only where the kinds
 * that are not known change nothing, or were decided already.
 */
export function headReadings(seat: Seat): readonly Seat[] {
  return [...new Map(everyHead(seat).map((reading) => [headOf(reading), reading])).values()];
}

/** The kinds that decide which contract stands at the head. */
export function openKindFacts({ reach }: Pick<Seat, 'reach'>): readonly MissingFact[] {
  return reach.heads.openKinds.map(kindMissing);
}

export function kindMissing({ id, buyer }: Contract): MissingFact {
  return { code: 'liability.missing.contract.kind', params: { contract: param.contract(id) }, holder: buyer };
}

/** The parties that a word of the rule means, seen from this seat; more than one only for those below. */
export function partiesMeant(seat: Seat, whom: Whom): readonly string[] {
  switch (whom) {
    case 'self':
      return [seat.party];
    case 'employer':
      return [seat.known.employer];
    case 'own_supplier':
      return seat.way === undefined ? [] : [seat.way.contract.supplier];
    case 'direct_client':
      return seat.reach.work === undefined ? [] : [seat.reach.work.buyer];
    case 'next_below':
      return seat.way === undefined ? [] : nextBelow(seat, seat.way);
    case 'all_below':
      return seat.way === undefined ? [] : allBelow(seat, seat.way);
  }
}

function nextBelow(seat: Seat, way: Way): readonly string[] {
  return way.rung === 1 ? [seat.known.employer] : [...new Set(way.below.map((contract) => contract.buyer))];
}

/** Everyone on a lower rung of the paths to this party, and the employer. */
function allBelow(seat: Seat, way: Way): readonly string[] {
  const below = new Set<string>([seat.known.employer]);
  const seen = new Set<string>([way.contract.id]);
  let frontier: readonly Contract[] = way.below;
  while (frontier.length > 0) {
    const next: Contract[] = [];
    for (const contract of frontier) {
      if (seen.has(contract.id)) continue;
      seen.add(contract.id);
      if (contract.buyer !== seat.party) below.add(contract.buyer);
      const ways = seat.reach.ways.get(contract.buyer) ?? [];
      next.push(...(ways.find((w) => w.contract.id === contract.id)?.below ?? []));
    }
    frontier = next;
  }
  return [...below];
}

/** The day on which an attribute of a party counts: the last day worked, as far as it is known by then. */
export function dayThatCounts(seat: Seat): Day {
  return lastDayWorked(seat.known, seat.line);
}

/** The first day that may be the one that counts: earlier than the last where the end of the work is not recorded. */
export function earliestThatCounts(seat: Seat): Day {
  return earlierOf(earliestLastDay(seat.known, seat.line), dayThatCounts(seat));
}

/** The last and, where the end of the work is not recorded, the first day that may be the one that counts. */
export function daysThatMayCount(seat: Seat): readonly [Day, ...Day[]] {
  const [last, first] = [dayThatCounts(seat), earliestThatCounts(seat)];
  return first === last ? [last] : [last, first];
}

/** One step of a test, with the party asked about and the rule that it rests on. */
export function stepAt(seat: Seat, code: string, params: Params): Step {
  return { code, params: { party: param.party(seat.party), ...params }, citation: seat.regime.id };
}
