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

/** Parts of one in which amounts are packed. */
const PARTS = 10_000;
const FIRST_ROOM = 8;

export class PeerShelf {
  #size = 0;
  #owner = new Int32Array(FIRST_ROOM);
  #day = new Int32Array(FIRST_ROOM);
  #parts = new Float64Array(FIRST_ROOM);
  /** By place, what is no whole number of parts: there they are about right. */
  #whole = new Map<number, Decimal>();
  #isSorted = true;
  /** Room for the places that a question finds. */
  #found = new Int32Array(0);

  add(amount: Decimal, owner: number, on: Day): void {
    const at = this.#size;
    if (at === this.#owner.length) this.#grow();
    const parts = amount.times(PARTS);
    this.#owner[at] = owner;
    this.#day[at] = dayNumber(on);
    this.#parts[at] = parts.toNumber();
    if (!parts.isInteger() || !Number.isSafeInteger(this.#parts[at])) this.#whole.set(at, amount);
    this.#size = at + 1;
    this.#isSorted = at === 0;
  }

  get size(): number {
    return this.#size;
  }

  /** Every price in order, about, with its firm and day by number and its place. */
  each(visit: (amount: number, owner: number, day: number, place: number) => void): void {
    this.#sort();
    for (let at = 0; at < this.#size; at += 1)
      visit((this.#parts[at] as number) / PARTS, this.#owner[at] as number, this.#day[at] as number, at);
  }

  /** Of a place that `each` has told, while nothing is added. */
  amountAt(place: number): Decimal {
    return this.#whole.get(place) ?? tenThousandths(this.#parts[place] as number);
  }

  /** Prices of other firms, agreed from the first to the last day. */
  others(owners: Owners, owner: string, span: { readonly first: Day; readonly last: Day } | undefined): Others {
    this.#sort();
    if (this.#found.length < this.#size) this.#found = new Int32Array(this.#size);
    const own = owners.find(owner) ?? -1;
    const first = span === undefined ? Number.NEGATIVE_INFINITY : dayNumber(span.first);
    const last = span === undefined ? Number.POSITIVE_INFINITY : dayNumber(span.last);
    const [by, day, found] = [this.#owner, this.#day, this.#found];
    owners.ask();
    let peers = 0;
    let firms = 0;
    for (let at = 0; at < this.#size; at += 1) {
      const one = by[at] as number;
      const on = day[at] as number;
      if (one === own || on < first || on > last) continue;
      found[peers] = at;
      peers += 1;
      if (owners.meet(one)) firms += 1;
    }
    return { peers, owners: firms, valueAt: (place) => this.amountAt(found[place] as number) };
  }

  #grow(): void {
    const room = this.#size * 2;
    this.#owner = grown(new Int32Array(room), this.#owner);
    this.#day = grown(new Int32Array(room), this.#day);
    this.#parts = grown(new Float64Array(room), this.#parts);
  }

  /** And gives back the room that was not needed. */
  #sort(): void {
    if (this.#isSorted) return;
    const [owner, day, parts, whole] = [this.#owner, this.#day, this.#parts, this.#whole];
    const exact = (a: number, b: number) => this.amountAt(a).comparedTo(this.amountAt(b));
    const packed = (a: number, b: number) => (parts[a] as number) - (parts[b] as number);
    const order = Int32Array.from({ length: this.#size }, (_none, at) => at).sort(whole.size > 0 ? exact : packed);
    this.#owner = order.map((at) => owner[at] as number);
    this.#day = order.map((at) => day[at] as number);
    this.#parts = Float64Array.from(order, (at) => parts[at] as number);
    this.#whole = new Map();
    for (const [place, at] of whole.size === 0 ? [] : order.entries()) {
      const amount = whole.get(at);
      if (amount !== undefined) this.#whole.set(place, amount);
    }
    this.#isSorted = true;
  }
}

function grown<T extends Int32Array | Float64Array>(room: T, held: T): T {
  room.set(held);
  return room;
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
