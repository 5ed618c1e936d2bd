/** Firms in one hand: what one of them was paid is no measure of what another was. */
export class Groups {
  readonly #above = new Map<string, string>();

  join(a: string, b: string): void {
    const [one, other] = [this.of(a), this.of(b)];
    if (one !== other) this.#above.set(one, other);
  }

  /** One name for all of a group; a firm of none is its own. */
  of(firm: string): string {
    const above = this.#above.get(firm);
    if (above === undefined) return firm;
    const top = this.of(above);
    if (top !== above) this.#above.set(firm, top);
    return top;
  }

  /** All that are in a group with one of these, and they themselves. */
  with(firms: readonly string[]): readonly string[] {
    const asked = new Set(firms.map((firm) => this.of(firm)));
    const others = [...this.#above.keys()].filter((firm) => asked.has(this.of(firm)));
    return [...new Set([...firms, ...asked, ...others])];
  }
}
