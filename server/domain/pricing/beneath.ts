/**
 * What the other contracts need that are known to be performed under a price of the whole: it pays for them too. Of each
 * that is lawful labour with its other costs, for the whole. What may be performed under another contract instead counts as
 * nothing at the least.
 */
import { type Decimal, decimal } from '../money.ts';
import { between, plus, type Range, rangeOfPrice } from '../range.ts';
import type { BenchmarkBook } from '../wages/benchmark.ts';
import { otherCostOn } from './labour-bill.ts';
import { labourOfWork } from './labour-of-work.ts';
import type { Beneath, PricedContract } from './priced-contract.ts';

export interface Beside {
  /** Those directly below, one for each. */
  readonly contracts: readonly string[];
  /** In each currency what is known. */
  readonly needs: ReadonlyMap<string, Range>;
  /** Those of which labour or other costs are not known: what they need has no upper end. */
  readonly open: readonly PricedContract[];
  /** Contracts under which more are performed than are added up: what these need has no upper end either. */
  readonly crowded: readonly string[];
}

/** All but the work itself and the contracts between; undefined where no other is held. */
export function besideOn(work: PricedContract, upper: PricedContract, book: BenchmarkBook): Beside | undefined {
  const { contracts = [], beneath } = work.above ?? {};
  const path = [work, ...contracts.slice(0, contracts.findIndex(({ id }) => id === upper.id) + 1)];
  const onPath = new Set(path.map(({ id }) => id));
  const found = none();
  const others: string[] = [];
  const crowded: string[] = [];
  for (const { id } of path.slice(1)) {
    const children = beneath?.get(id) ?? [];
    if (children === 'crowded') {
      crowded.push(id);
      continue;
    }
    add(found, needsOf(children, book));
    for (const child of children)
      if (onPath.has(child.contract.id)) takeOut(found, needOf(child, book));
      else others.push(child.contract.id);
  }
  if (others.length === 0 && crowded.length === 0) return undefined;
  const open = [...found.open.values()];
  const isOpen = open.length > 0 || crowded.length > 0;
  const ends = ([currency, { least, most }]: [string, Ends]) =>
    [currency, between(least, isOpen ? undefined : most)] as const;
  return { contracts: others, needs: new Map([...found.needs].map(ends)), open, crowded };
}

interface Ends {
  readonly least: Decimal;
  /** As far as it is known. */
  readonly most: Decimal;
}

interface Needs {
  readonly needs: Map<string, Ends>;
  readonly open: Map<string, PricedContract>;
}

const none = (): Needs => ({ needs: new Map(), open: new Map() });

const NOTHING = decimal('0');

interface Kept {
  readonly book: BenchmarkBook;
  readonly additions: number;
  readonly needs: Needs;
}

/** Many works stand under one price: what its contracts need is worked out once, unless it turned on a rate not held. */
const kept = new WeakMap<object, Kept>();

function keeping(of: object, book: BenchmarkBook, make: () => Needs): Needs {
  const { misses, additions } = book.rates;
  const before = kept.get(of);
  if (before?.book === book && before.additions === additions) return before.needs;
  const needs = make();
  if (book.rates.misses === misses) kept.set(of, { book, additions, needs });
  return needs;
}

function needsOf(children: readonly Beneath[], book: BenchmarkBook): Needs {
  return keeping(children, book, () => {
    const needs = none();
    for (const child of children) add(needs, needOf(child, book));
    return needs;
  });
}

function needOf(child: Beneath, book: BenchmarkBook): Needs {
  return keeping(child, book, () => workedOut(child, book));
}

function workedOut({ contract, isElsewhere }: Beneath, book: BenchmarkBook): Needs {
  const own = none();
  const found = labourOfWork(contract, book);
  const labour = found.kind === 'known' ? found.labour : undefined;
  const cost = otherCostOn(contract, 'contract');
  const needed = [
    labour?.whole && ([labour.currency, labour.whole] as const),
    cost && ([cost.currency, rangeOfPrice(cost)] as const),
  ];
  for (const one of needed) {
    if (one?.[1].most === undefined) own.open.set(contract.id, contract);
    if (one !== undefined) addEnds(own.needs, one[0], one[1]);
  }
  if (isElsewhere) for (const [currency, { most }] of own.needs) own.needs.set(currency, { least: NOTHING, most });
  return own;
}

function add(into: Needs, { needs, open }: Needs): void {
  for (const [currency, ends] of needs) addEnds(into.needs, currency, ends);
  for (const [id, contract] of open) into.open.set(id, contract);
}

function takeOut(from: Needs, { needs, open }: Needs): void {
  for (const [currency, { least, most }] of needs)
    addEnds(from.needs, currency, { least: least.negated(), most: most.negated() });
  for (const id of open.keys()) from.open.delete(id);
}

function addEnds(into: Map<string, Ends>, currency: string, { least = NOTHING, most = NOTHING }: Range): void {
  const before = into.get(currency) ?? { least: NOTHING, most: NOTHING };
  into.set(currency, { least: before.least.plus(least), most: before.most.plus(most) });
}

/** Together, where nothing is nothing. */
export function plusAll(ranges: readonly Range[]): Range {
  return ranges.reduce(plus, between(NOTHING, NOTHING));
}
