/** The hours that a supplier must itself get worked under each contract: those of the contract less those it passed on. */
import { type Interval, overlaps } from '../dates.ts';
import type { Contract } from '../model.ts';
import { type Decimal, decimal } from '../money.ts';
import { type MissingFact, param } from '../outcome.ts';
import { hoursOf } from '../pricing/labour-bill.ts';
import type { PricedContract } from '../pricing/priced-contract.ts';
import { between, greater, isExact, type Range } from '../range.ts';

/** A contract with what it says of hours, quantity and price. */
export interface WorkContract extends Contract {
  readonly terms: PricedContract;
}

export interface Work extends Interval {
  readonly contract: string;
  readonly supplier: string;
  readonly place?: string;
  /** Of hours that are not known the least is nothing, and the most is absent. */
  readonly hours: { readonly least: Decimal; readonly most?: Decimal };
  readonly missing: readonly MissingFact[];
}

/** Bought by `buyer`, and no document says under what: it may take hours off any contract that the buyer supplies. */
export interface Loose extends Interval {
  readonly contract: string;
  readonly buyer: string;
  readonly most?: Decimal;
}

export const NONE = decimal('0');

/** `contracts` hold every contract that is performed under those `supplied`, as far as any is held. */
export function worksOf(supplied: readonly WorkContract[], contracts: readonly WorkContract[]): readonly Work[] {
  const below = new Map<string, WorkContract[]>();
  for (const contract of contracts) {
    for (const { contract: upper, evidence } of contract.under) {
      if (evidence !== 'documented' || upper === contract.id) continue;
      below.set(upper, [...(below.get(upper) ?? []), contract]);
    }
  }
  return supplied.filter(isWorked).map((contract) => workOf(contract, below.get(contract.id) ?? []));
}

/** Goods that were finished when they were sold were made before, by whomever. */
const isWorked = ({ kind, goodsState }: Contract): boolean => !(kind === 'sale' && goodsState === 'finished');

/** Of a sale that does not say whether the goods were still to be made, and of what may be such a sale, none need be worked. */
const isMade = ({ kind, goodsState }: Contract): boolean =>
  goodsState === 'to_be_made' || (kind !== undefined && kind !== 'sale');

/** A link that is only inferred leaves it open under which contract the work is done. */
export function looseAmong(contracts: readonly WorkContract[]): readonly Loose[] {
  return contracts
    .filter(({ under, aboveKnown }) => !aboveKnown && under.every(({ evidence }) => evidence === 'inferred'))
    .filter(isWorked)
    .map(({ id, buyer, from, until, terms }) => {
      const most = hoursOf(terms).whole?.most;
      return { contract: id, buyer, from, until, ...(most === undefined ? {} : { most }) };
    });
}

function workOf(contract: WorkContract, children: readonly WorkContract[]): Work {
  const { id, supplier, from, until, terms } = contract;
  const whole = hoursOf(terms).whole;
  const taking = children.filter((child) => isWorked(child) && overlaps(child, contract));
  const open = taking.filter(({ terms: below }) => hoursOf(below).whole?.most === undefined);
  // What another buys, or nobody says who, may be a part of what is passed on already.
  const sure = taking.filter(
    (child) => isMade(child) && isWithin(child, contract) && child.under.length === 1 && child.buyer === supplier,
  );
  const unsure = taking.filter((child) => !open.includes(child) && !sure.includes(child));
  const isDated = from !== undefined && until !== undefined && from < until;
  return {
    ...{ contract: id, supplier, from, until },
    ...(terms.place === undefined ? {} : { place: terms.place }),
    hours: ownHours(isMade(contract) ? (whole ?? {}) : between(NONE, whole?.most), taking, sure),
    missing: [
      ...(whole === undefined ? [ask('hours', contract)] : []),
      ...(isDated ? [] : [ask('days', contract)]),
      ...(isMade(contract) ? [] : [contract.kind === undefined ? ask('kind', contract) : goodsState(contract)]),
      ...(terms.place === undefined ? [ask('place', contract)] : []),
      ...(whole === undefined || isExact(whole) ? [] : [ask('exact-hours', contract)]),
      ...(whole === undefined ? [] : open.map((child) => ask('hours', child))),
      ...(whole === undefined ? [] : unsure.map((child) => askOfChild(contract, child))),
    ],
  };
}

/** The least: as though all that may have been passed on was. The most: as though only what surely was. */
function ownHours(whole: Range, taking: readonly WorkContract[], sure: readonly WorkContract[]): Work['hours'] {
  const passedAtMost = taking.reduce<Decimal | undefined>((sum, { terms }) => {
    const most = hoursOf(terms).whole?.most;
    return most === undefined ? undefined : sum?.plus(most);
  }, NONE);
  const passedAtLeast = sure.reduce((sum, { terms }) => sum.plus(hoursOf(terms).whole?.least ?? NONE), NONE);
  const least = passedAtMost === undefined ? NONE : greater(NONE, (whole.least ?? NONE).minus(passedAtMost));
  const most = whole.most === undefined ? undefined : greater(NONE, whole.most.minus(passedAtLeast));
  return { least, ...(most === undefined ? {} : { most }) };
}

function askOfChild(contract: Contract, child: Contract): MissingFact {
  if (isMade(child)) return askPassed(contract, child);
  return child.kind === undefined ? ask('kind', child) : goodsState(child);
}

/** Of one that lies partly outside, or is performed under several, nobody knows how much of it belongs to this one. */
function askPassed({ id, supplier }: Contract, child: Contract): MissingFact {
  const params = { contract: param.contract(id), lower: param.contract(child.id) };
  return { code: 'undeclared.missing.passed-hours', params, holder: supplier };
}

/** Only where the days of both are known. */
function isWithin(inner: Interval, outer: Interval): boolean {
  const { from, until } = outer;
  if (from === undefined || until === undefined || inner.from === undefined || inner.until === undefined) return false;
  return from <= inner.from && inner.until <= until;
}

function ask(name: 'hours' | 'exact-hours' | 'days' | 'place' | 'kind', { id, supplier }: Contract): MissingFact {
  return { code: `undeclared.missing.${name}`, params: { contract: param.contract(id) }, holder: supplier };
}

function goodsState({ id, supplier }: Contract): MissingFact {
  const code = 'liability.missing.contract.goods_state';
  return { code, params: { contract: param.contract(id) }, holder: supplier };
}
