/** The links of a chain as they come, by record numbers and in no order; in the end by ids, lower and then upper. */
import { setImmediate } from 'node:timers/promises';
import type { ChainLink } from '../store.ts';
import type { ById } from './by-id.ts';

/** Links made in one turn of the event loop: some milliseconds. */
const IN_ONE_TURN = 50_000;

export class ChainLinks {
  readonly #contracts: ById<unknown>;
  /** Places of lower and upper contract, and whether inferred, by turns. */
  readonly #met: number[] = [];

  constructor(contracts: ById<unknown>) {
    this.#contracts = contracts;
  }

  /** [lower number, upper number, 1 where inferred, lower number, ...] */
  add(numbers: Float64Array): void {
    for (let at = 0; at < numbers.length; at += 3) {
      this.#met.push(this.#contracts.place(numbers[at] as number));
      this.#met.push(this.#contracts.place(numbers[at + 1] as number), numbers[at + 2] as number);
    }
  }

  async list(): Promise<readonly ChainLink[]> {
    const links: ChainLink[] = [];
    const [met, contracts] = [this.#met, this.#contracts];
    for (const [nth, at] of this.#inOrder().entries()) {
      if (nth > 0 && nth % IN_ONE_TURN === 0) await setImmediate();
      links.push({
        contract: contracts.idAt(met[at] as number),
        under: contracts.idAt(met[at + 1] as number),
        evidence: met[at + 2] === 1 ? 'inferred' : 'documented',
      });
    }
    return links;
  }

  /** Where in `#met` each link starts: counted out by lower contract, of which most have one. */
  #inOrder(): Uint32Array {
    const [met, ranks] = [this.#met, this.#ranks()];
    const rank = (at: number): number => ranks[met[at] as number] as number;
    const next = new Uint32Array(ranks.length + 1);
    for (let at = 0; at < met.length; at += 3) next[rank(at) + 1] = (next[rank(at) + 1] as number) + 1;
    for (let nth = 1; nth < next.length; nth += 1) next[nth] = (next[nth] as number) + (next[nth - 1] as number);
    const starts = next.slice();
    const order = new Uint32Array(met.length / 3);
    for (let at = 0; at < met.length; at += 3) {
      const lower = rank(at);
      const place = next[lower] as number;
      next[lower] = place + 1;
      order[place] = at;
    }
    for (let lower = 0; lower < ranks.length; lower += 1) {
      const [first, end] = [starts[lower] as number, starts[lower + 1] as number];
      if (end - first > 1) order.subarray(first, end).sort((a, b) => rank(a + 1) - rank(b + 1));
    }
    return order;
  }

  /** By place, which contract it is in the order of ids. */
  #ranks(): Uint32Array {
    const ranks = new Uint32Array(this.#contracts.size);
    for (const [rank, place] of this.#contracts.order().entries()) ranks[place] = rank;
    return ranks;
  }
}
