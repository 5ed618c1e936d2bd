/**
 * Prices of one thing in the order of their amounts, packed: some tens of bytes a price, and a comparison walks over them
 * once without making anything.
 */
import { addDays, type Day, daysBetween } from '../dates.ts';
import { type Decimal, tenThousandths } from '../money.ts';

/** Firms by number. */
export class Owners {
  readonly #numbers = new Map<string, number>();
  /** Of each firm, the last question in which it was met. */
  #met = new Int32Array(64);
  #question = 0;

  numberOf(owner: string): number {
    const held = this.#numbers.get(owner);
    if (held !== undefined) return held;
    const number = this.#numbers.size;
    this.#numbers.set(owner, number);
    if (number >= this.#met.length) {
      const more = new Int32Array(this.#met.length * 2);
      more.set(this.#met);
      this.#met = more;
    }
    return number;
  }

  find(owner: string): number | undefined {
    return this.#numbers.get(owner);
  }

  ask(): void {
    this.#question += 1;
  }

  /** Whether the firm is met for the first time since the question was asked. */
  meet(owner: number): boolean {
    if (this.#met[owner] === this.#question) return false;
    this.#met[owner] = this.#question;
    return true;
  }
}

/** From the first to the last day, by number. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface Others {
  readonly peers: number;
  readonly owners: number;
  /** Their amounts in order, from 0; good until the next question. */
  readonly valueAt: (place: number) => Decimal;
}

export class PeerShelf {
  #amounts: Decimal[] = [];
  #owners: number[] = [];
  #days: number[] = [];
  #isSorted = true;
  #packed: Packed | undefined;

  add(amount: Decimal, owner: number, on: Day): void {
    this.#unpack();
    this.#amounts.push(amount);
    this.#owners.push(owner);
    this.#days.push(dayNumber(on));
    this.#isSorted = false;
  }

  get size(): number {
    return this.#packed?.owner.length ?? this.#amounts.length;
  }

  /** Every price in order, about, with its firm and day by number and its place. */
  each(visit: (amount: number, owner: number, day: number, place: number) => void): void {
    const { owner, day, parts } = this.#pack();
    for (let at = 0; at < owner.length; at += 1)
      visit((parts[at] as number) / PARTS, owner[at] as number, day[at] as number, at);
  }

  /** Of a place that `each` has told, while nothing is added. */
  amountAt(place: number): Decimal {
    return this.#pack().amountAt(place);
  }

  /** Prices of other firms, agreed from the first to the last day. */
  others(owners: Owners, owner: string, span: { readonly first: Day; readonly last: Day } | undefined): Others {
    const packed = this.#pack();
    const own = owners.find(owner) ?? -1;
    const first = span === undefined ? Number.NEGATIVE_INFINITY : dayNumber(span.first);
    const last = span === undefined ? Number.POSITIVE_INFINITY : dayNumber(span.last);
    const { owner: by, day, found } = packed;
    owners.ask();
    let peers = 0;
    let firms = 0;
    for (let at = 0; at < by.length; at += 1) {
      const one = by[at] as number;
      const on = day[at] as number;
      if (one === own || on < first || on > last) continue;
      found[peers] = at;
      peers += 1;
      if (owners.meet(one)) firms += 1;
    }
    return { peers, owners: firms, valueAt: (place) => packed.amountAt(found[place] as number) };
  }

  #pack(): Packed {
    if (this.#packed !== undefined) return this.#packed;
    const order = this.#amounts.map((_amount, at) => at);
    if (!this.#isSorted) order.sort((a, b) => (this.#amounts[a] as Decimal).comparedTo(this.#amounts[b] as Decimal));
    this.#packed = packedOf(order, this.#amounts, this.#owners, this.#days);
    this.#amounts = [];
    this.#owners = [];
    this.#days = [];
    return this.#packed;
  }

  /** A price that comes after the first question: the prices are laid out again. */
  #unpack(): void {
    const packed = this.#packed;
    if (packed === undefined) return;
    this.#amounts = Array.from(packed.owner, (_owner, at) => packed.amountAt(at));
    this.#owners = [...packed.owner];
    this.#days = [...packed.day];
    this.#packed = undefined;
  }
}

interface Packed {
  readonly owner: Int32Array;
  readonly day: Int32Array;
  /** Room for the places that a question finds. */
  readonly found: Int32Array;
  readonly amountAt: (place: number) => Decimal;
  /** In parts of one. */
  readonly parts: Float64Array;
}

/** Parts of one in which amounts are packed; those that need more digits are kept as they are. */
const PARTS = 10_000;

function packedOf(
  order: readonly number[],
  amounts: readonly Decimal[],
  owners: readonly number[],
  days: readonly number[],
): Packed {
  const parts = Float64Array.from(order, (at) => (amounts[at] as Decimal).times(PARTS).toNumber());
  const isExact = parts.every(
    (part, place) => Number.isSafeInteger(part) && (amounts[order[place] as number] as Decimal).decimalPlaces() <= 4,
  );
  const whole = isExact ? undefined : order.map((at) => amounts[at] as Decimal);
  return {
    owner: Int32Array.from(order, (at) => owners[at] as number),
    day: Int32Array.from(order, (at) => days[at] as number),
    found: new Int32Array(order.length),
    parts,
    amountAt: (place) => whole?.[place] ?? tenThousandths(parts[place] as number),
  };
}

const ORIGIN = '2000-01-01' as Day;
const numbers = new Map<Day, number>();

/** The day of a number. */
export function dayOf(number: number): Day {
  return addDays(ORIGIN, number);
}

/** Days from 2000-01-01. */
export function dayNumber(on: Day): number {
  const held = numbers.get(on);
  if (held !== undefined) return held;
  if (numbers.size > 100_000) numbers.clear();
  const number = daysBetween(ORIGIN, on);
  numbers.set(on, number);
  return number;
}
