/** Prices of one thing in the order of their amounts, packed: some tens of bytes a price. */
import { addDays, type Day, daysBetween } from '../dates.ts';
import { type Decimal, tenThousandths } from '../money.ts';
import { type Found, type OthersAsked, OthersPrices } from './others-prices.ts';

export interface Others extends Found {
  /** Their amounts in order, from 0; good until a price is added. */
  readonly valueAt: (nth: number) => Decimal;
  /** The same, about. */
  readonly aboutAt: (nth: number) => number;
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
  /** Made at the first question, anew when prices were added. */
  #prices: OthersPrices | undefined;

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
    this.#prices = undefined;
  }

  get size(): number {
    return this.#size;
  }

  /** Gives every price its place in the order of amounts, good while nothing is added, and gives back the room that was not needed. */
  order(): void {
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

  /** The amount, about. */
  aboutAt(place: number): number {
    return (this.#parts[place] as number) / PARTS;
  }

  ownerAt(place: number): number {
    return this.#owner[place] as number;
  }

  dayAt(place: number): number {
    return this.#day[place] as number;
  }

  amountAt(place: number): Decimal {
    return this.#whole.get(place) ?? tenThousandths(this.#parts[place] as number);
  }

  others(asked: OthersAsked): Others {
    this.order();
    this.#prices ??= new OthersPrices(this.#owner.subarray(0, this.#size), this.#day.subarray(0, this.#size));
    const { peers, owners, isOf, placeAt } = this.#prices.others(asked);
    return {
      ...{ peers, owners, isOf, placeAt },
      valueAt: (nth) => this.amountAt(placeAt(nth)),
      aboutAt: (nth) => this.aboutAt(placeAt(nth)),
    };
  }

  #grow(): void {
    const room = this.#size * 2;
    this.#owner = grown(new Int32Array(room), this.#owner);
    this.#day = grown(new Int32Array(room), this.#day);
    this.#parts = grown(new Float64Array(room), this.#parts);
  }
}

function grown<T extends Int32Array | Float64Array>(room: T, held: T): T {
  room.set(held);
  return room;
}

const ORIGIN = '2000-01-01' as Day;
const numbers = new Map<Day, number>();

const days = new Map<number, Day>();
const MOST_DAYS = 100_000;

/** The day of a number. */
export function dayOf(number: number): Day {
  const held = days.get(number);
  if (held !== undefined) return held;
  if (days.size > MOST_DAYS) days.clear();
  const on = addDays(ORIGIN, number);
  days.set(number, on);
  return on;
}

/** Days from 2000-01-01. */
export function dayNumber(on: Day): number {
  const held = numbers.get(on);
  if (held !== undefined) return held;
  if (numbers.size > MOST_DAYS) numbers.clear();
  const number = daysBetween(ORIGIN, on);
  numbers.set(on, number);
  return number;
}
