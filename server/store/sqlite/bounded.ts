/**
 * A map that forgets what was not asked for in a while. Two halves: what is asked for moves to the young one, and when
 * that is full it becomes the old one, whose remaining entries are forgotten. Cheaper than to know the order of use.
 */
export class Bounded<Value extends object> {
  readonly #mostYoung: number;
  #young = new Map<number, readonly [Value, number]>();
  #old = new Map<number, readonly [Value, number]>();
  #weight = 0;

  /** `most`: what all entries together may weigh. */
  constructor(most: number) {
    this.#mostYoung = most / 2;
  }

  get(key: number): Value | undefined {
    const held = this.#young.get(key);
    if (held !== undefined) return held[0];
    const old = this.#old.get(key);
    if (old === undefined) return undefined;
    this.set(key, ...old);
    return old[0];
  }

  set(key: number, value: Value, weight: number): void {
    if (weight > this.#mostYoung) return;
    if (this.#weight + weight > this.#mostYoung) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#weight = 0;
    }
    this.#young.set(key, [value, weight]);
    this.#weight += weight;
  }

  clear(): void {
    this.#young.clear();
    this.#old.clear();
    this.#weight = 0;
  }
}
