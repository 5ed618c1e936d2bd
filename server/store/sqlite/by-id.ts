/**
 * What comes in pieces, put in the order of ids as it comes: each piece is sorted by itself and merged with earlier
 * ones of like size, so that little is left to do after the last.
 */
import { compareText } from '../project.ts';

export class ById<T> {
  /** By record number; a place is given when a number is first seen. */
  readonly #places = new Map<number, number>();
  /** By place; an id may stand without anything held of it. */
  readonly #ids: string[] = [];
  readonly #held: (T | undefined)[] = [];
  /** Places not yet arranged, and runs of places in the order of their ids, each longer than the next. */
  #fresh: number[] = [];
  #runs: number[][] = [];

  get size(): number {
    return this.#places.size;
  }

  place(num: number): number {
    let place = this.#places.get(num);
    if (place === undefined) {
      place = this.#places.size;
      this.#places.set(num, place);
      this.#ids.push('');
      this.#held.push(undefined);
    }
    return place;
  }

  add(num: number, id: string, one?: T): void {
    const place = this.place(num);
    this.#ids[place] = id;
    this.#held[place] = one;
    this.#fresh.push(place);
  }

  idAt(place: number): string {
    return this.#ids[place] ?? '';
  }

  /** Puts what was added since in order. */
  arrange(): void {
    if (this.#fresh.length === 0) return;
    let run = this.#fresh.sort((a, b) => compareText(this.idAt(a), this.idAt(b)));
    this.#fresh = [];
    for (let last = this.#runs.at(-1); last !== undefined && last.length <= run.length; last = this.#runs.at(-1)) {
      run = this.#merge(last, run);
      this.#runs.pop();
    }
    this.#runs.push(run);
  }

  /** Places in the order of their ids. */
  order(): readonly number[] {
    this.arrange();
    const [shortest = [], ...longer] = this.#runs.reverse();
    const whole = longer.reduce((run, next) => this.#merge(next, run), shortest);
    this.#runs = [whole];
    return whole;
  }

  /** What is held, by id. */
  list(): readonly T[] {
    const list: T[] = [];
    for (const place of this.order()) {
      const one = this.#held[place];
      if (one !== undefined) list.push(one);
    }
    return list;
  }

  #merge(some: readonly number[], others: readonly number[]): number[] {
    const merged: number[] = [];
    let at = 0;
    for (const place of some) {
      const id = this.idAt(place);
      for (let other = others[at]; other !== undefined && this.idAt(other) < id; other = others[at]) {
        merged.push(other);
        at += 1;
      }
      merged.push(place);
    }
    for (; at < others.length; at += 1) merged.push(others[at] as number);
    return merged;
  }
}
