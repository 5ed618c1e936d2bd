/** Pairs of numbers, and the same pairs laid out so that what belongs to one number stands together. */

export interface Pairs {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** Of the number n, the numbers it leads to are `to[start[n]]` up to, without, `to[start[n + 1]]`. */
export interface Adjacency {
  readonly start: Uint32Array;
  readonly to: Uint32Array;
}

export function adjacencyOf(size: number, from: Uint32Array, to: Uint32Array): Adjacency {
  const start = new Uint32Array(size + 1);
  for (const number of from) start[number + 1] = at(start, number + 1) + 1;
  for (let number = 0; number < size; number += 1) start[number + 1] = at(start, number + 1) + at(start, number);
  const next = start.slice(0, size);
  const laidOut = new Uint32Array(to.length);
  for (let pair = 0; pair < to.length; pair += 1) {
    const place = at(next, at(from, pair));
    next[at(from, pair)] = place + 1;
    laidOut[place] = at(to, pair);
  }
  return { start, to: laidOut };
}

export function neighbours({ start, to }: Adjacency, number: number): Uint32Array {
  return to.subarray(at(start, number), at(start, number + 1));
}

/** A number of a typed array that is known to be there. */
export function at(list: Uint32Array | Int32Array | Uint8Array | Float64Array, index: number): number {
  return list[index] as number;
}

/** 0, 1, 2 ... */
export function numbersBelow(size: number): Uint32Array {
  return Uint32Array.from({ length: size }, (_, index) => index);
}

/** What can be reached, level by level; one walk at a time. */
export class Walker {
  readonly #adjacency: Adjacency;
  readonly #seen: Uint32Array;
  readonly #queue: Uint32Array;
  #walk = 0;

  constructor(size: number, adjacency: Adjacency) {
    this.#adjacency = adjacency;
    this.#seen = new Uint32Array(size);
    this.#queue = new Uint32Array(size);
  }

  /** The numbers reached, the starting ones included, and every pair met as near, far, near, far ... */
  reach(starts: Uint32Array): { readonly reached: Uint32Array; readonly met: readonly number[] } {
    const { start, to } = this.#adjacency;
    const [seen, queue] = [this.#seen, this.#queue];
    const walk = ++this.#walk;
    const met: number[] = [];
    let end = 0;
    for (const number of starts) {
      if (seen[number] === walk) continue;
      seen[number] = walk;
      queue[end++] = number;
    }
    for (let head = 0; head < end; head += 1) {
      const near = at(queue, head);
      for (let pair = at(start, near), last = at(start, near + 1); pair < last; pair += 1) {
        const far = at(to, pair);
        met.push(near, far);
        if (seen[far] === walk) continue;
        seen[far] = walk;
        queue[end++] = far;
      }
    }
    return { reached: queue.subarray(0, end), met };
  }
}
