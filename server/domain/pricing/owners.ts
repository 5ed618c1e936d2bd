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
