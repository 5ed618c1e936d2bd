/**
 * The checks that a law counts as a buyer's defence, for work done today under one of its contracts: which are held,
 * which lapse when, and what to ask whom for. Computed from what is held, as in a trace, and never ticked.
 */
import { type Day, holdsOn, nextDay } from '../dates.ts';
import type { ClaimLine, Contract, TraceFacts } from '../model.ts';
import { money } from '../money.ts';
import { type Message, type MissingFact, message, type Step } from '../outcome.ts';
import { eventsMatching, isDeniedAmong } from './acts.ts';
import { isLost } from './bearing.ts';
import { type Known, knownOn } from './known.ts';
import { objectsIn } from './objects-in.ts';
import { reachOf, type Way } from './reach.ts';
import type { Defence, RegimeVersion } from './regime.ts';
import type { EventTest, FactTest } from './rule-tests.ts';
import type { Seat } from './seat.ts';
import { evaluate } from './test.ts';
import { regimesAsked } from './trace.ts';
import { governs } from './version.ts';
import { whoAspects } from './who.ts';

export type CheckState = 'held' | 'lapsed' | 'not_held' | 'not_known';

export interface DiligenceCheck {
  readonly regime: string;
  readonly article: string;
  readonly contract: string;
  readonly supplier: string;
  readonly defence: Message;
  readonly state: CheckState;
  /** The first day on which a check that is held holds no more; absent where nothing says that it ends. */
  readonly lapses?: Day;
  /** What to ask, and of whom. */
  readonly missing: readonly MissingFact[];
  readonly steps: readonly Step[];
}

/** `contracts` are those of `facts` that the buyer bought; `facts` hold what stands above them too, and no claim of anybody. */
export function diligenceOf(
  buyer: string,
  contract: Contract,
  place: string,
  facts: Omit<TraceFacts, 'claim' | 'regimes'>,
  regimes: readonly RegimeVersion[],
): readonly DiligenceCheck[] {
  // That its written days have passed does not change what a buyer could rely on if work went on under it.
  const { from, until: _until, ...undated } = contract;
  const goingOn = from !== undefined && from <= facts.asOf ? { ...undated, from } : undated;
  const contracts = facts.contracts.map((one) => (one.id === contract.id ? goingOn : one));
  const supposed: TraceFacts = { ...facts, contracts, claim: supposedClaim(contract, place, facts.asOf) };
  const known = knownOn(supposed, regimes);
  return regimesAsked(supposed, regimes).flatMap((regime) => underRule(regime, buyer, contract, known));
}

/** A day's work, done and due today, of which nothing was paid: whether there is any such debt is not the question. */
function supposedClaim(contract: Contract, place: string, asOf: Day): TraceFacts['claim'] {
  const line: ClaimLine = {
    ...{ id: 'supposed', contract: contract.id, kind: 'wages', from: asOf, until: nextDay(asOf), due: asOf },
    unpaid: { way: 'amount', amount: money('1', 'EUR') },
  };
  return {
    ...{ employer: contract.supplier, place, creditor: 'worker', currency: 'EUR', workForm: 'employment' },
    ...{ invokes: [], lines: [line] },
  };
}

function underRule(regime: RegimeVersion, buyer: string, contract: Contract, known: Known): readonly DiligenceCheck[] {
  const [line] = known.facts.claim.lines;
  if (line === undefined || governs(regime, line, contract.id, known).kind !== 'governs') return [];
  const reach = reachOf(known, line, contract.id, regime.walk);
  const ways = (reach.ways.get(buyer) ?? []).filter((way) => way.contract.id === contract.id);
  return ways.flatMap((way) => {
    const seat: Seat = { known, regime, line, party: buyer, reach, way };
    if (regime.scope.some((test) => evaluate(test, seat).state === 'unmet')) return [];
    return defencesOf(regime, way, seat)
      .filter((defence) => partsOf(defence).some(isCheck))
      .map((defence) => checkOf(defence, seat, contract));
  });
}

function defencesOf(regime: RegimeVersion, way: Way, seat: Seat): readonly Defence[] {
  const clauses = regime.debtors.filter(
    (clause) => clause.who.related === undefined && whoAspects(clause, way, seat) !== undefined,
  );
  return clauses.length === 0
    ? []
    : [...new Set([...regime.defences, ...clauses.flatMap(({ defences }) => defences ?? [])])];
}

function checkOf(defence: Defence, seat: Seat, contract: Contract): DiligenceCheck {
  const judged = defence.if === undefined ? undefined : evaluate(defence.if, seat);
  const told = defence.deduct === undefined ? [] : eventsMatching(defence.deduct, seat);
  const paid = told.some((event) => event.occurred && !isDeniedAmong(told, event));
  const facts = supplierFacts(defence, seat);
  const isHeld = (judged?.state === 'met' || paid) && !isLost(defence, seat);
  const hasLapsed = facts.some(({ until }) => until !== undefined && until <= seat.known.asOf);
  const isOpen = judged !== undefined && (judged.state === 'missing' || judged.state === 'open');
  const ends = facts.filter((fact) => holdsOn(fact, seat.known.asOf)).flatMap(({ until }) => until ?? []);
  const state: CheckState = isHeld ? 'held' : hasLapsed ? 'lapsed' : isOpen ? 'not_known' : 'not_held';
  return {
    ...{ regime: seat.regime.id, article: seat.regime.law.cite, contract: contract.id, supplier: contract.supplier },
    defence: message(`liability.condition.${defence.what}`),
    state,
    ...(isHeld && ends.length > 0 ? { lapses: [...ends].sort()[0] as Day } : {}),
    missing: isHeld ? [] : (judged?.missing ?? []),
    steps: judged?.steps ?? [],
  };
}

/** What is held of the supplier that the defence asks for. */
function supplierFacts(defence: Defence, { known, way }: Seat) {
  const wanted = new Set(partsOf(defence).flatMap((part) => ('fact' in part ? [part.fact] : [])));
  const supplier = way?.contract.supplier ?? '';
  return (known.party(supplier)?.facts ?? []).filter(
    ({ fact, about, value }) =>
      wanted.has(fact) && value !== false && (about === undefined || about === way?.contract.id),
  );
}

type Part = FactTest | EventTest;

/** What its supplier shows it, or what it does itself: that can be asked for, or done. */
function isCheck(part: Part): boolean {
  return 'fact' in part ? part.of === 'own_supplier' : ['self', 'own_supplier'].includes(String(part.by));
}

/** Its tests of a fact or an act. */
function partsOf(defence: Defence): readonly Part[] {
  return objectsIn(defence).filter((one): one is Part => 'fact' in one || 'event' in one);
}
