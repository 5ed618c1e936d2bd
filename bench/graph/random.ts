/** Numbers that are the same on every machine: the graph follows from its seed alone. */

/** Gives a number from 0 to 1 at each call. */
export type Random = () => number;

/** Uniform numbers, mulberry32. */
export function randomNumbers(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A 32-bit number that looks random and depends on `of` alone. */
export function scatter(of: number): number {
  let mixed = of ^ 61 ^ (of >>> 16);
  mixed = (mixed + (mixed << 3)) | 0;
  mixed ^= mixed >>> 4;
  mixed = Math.imul(mixed, 0x27d4eb2d);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** As `scatter`, and no two numbers give the same one: for ids. */
export function scatterApart(of: number): number {
  let mixed = Math.imul(of ^ (of >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Of [0, 1), the position in a list of `length` where low ones are picked more often. */
export function skewed(number: number, length: number): number {
  return Math.min(length - 1, Math.floor(number ** 2.2 * length));
}

/** Pareto: most are near 1, few are large. */
export function heavyTailed(number: number, shape: number): number {
  return (1 - number) ** (-1 / shape);
}
