/**
 * Of any stretch of a row of numbers, the k-th smallest, and how many are below one: in as many steps as the numbers have
 * bits. A wavelet matrix: F. Claude, G. Navarro and A. Ordóñez, "The wavelet matrix: An efficient wavelet tree for large
 * alphabets", Information Systems 47 (2015). About half a byte a number and bit.
 */
export class OrderedStretch {
  readonly #levels: readonly Level[];

  /** Numbers from 0 to one less than their count. */
  constructor(numbers: Int32Array) {
    const levels: Level[] = [];
    let row = numbers;
    for (let bit = 31 - Math.clz32(Math.max(1, numbers.length - 1)); bit >= 0; bit -= 1) {
      const level = levelOf(row, bit);
      levels.push(level);
      row = parted(row, bit, level.zeros);
    }
    this.#levels = levels;
  }

  /** The number of place `nth` from 0 among those from `from` up to, and without, `to`. */
  smallest(from: number, to: number, nth: number): number {
    let [left, right, rest, found] = [from, to, nth, 0];
    for (const level of this.#levels) {
      const [onesLeft, onesRight] = [onesBefore(level, left), onesBefore(level, right)];
      const zeros = right - left - (onesRight - onesLeft);
      if (rest < zeros) {
        left -= onesLeft;
        right -= onesRight;
      } else {
        rest -= zeros;
        left = level.zeros + onesLeft;
        right = level.zeros + onesRight;
        found |= 1 << level.bit;
      }
    }
    return found;
  }

  /** How many of that stretch are below a number. */
  below(from: number, to: number, number: number): number {
    let [left, right, count] = [from, to, 0];
    for (const level of this.#levels) {
      const [onesLeft, onesRight] = [onesBefore(level, left), onesBefore(level, right)];
      if (((number >>> level.bit) & 1) === 1) {
        count += right - left - (onesRight - onesLeft);
        left = level.zeros + onesLeft;
        right = level.zeros + onesRight;
      } else {
        left -= onesLeft;
        right -= onesRight;
      }
    }
    return count;
  }
}

/** One bit of each number, in the order in which the bits above it have put them. */
interface Level {
  readonly bit: number;
  readonly zeros: number;
  readonly words: Int32Array;
  /** Ones before each word. */
  readonly before: Int32Array;
}

function levelOf(row: Int32Array, bit: number): Level {
  const words = new Int32Array((row.length >> 5) + 1);
  for (let at = 0; at < row.length; at += 1)
    words[at >> 5] = (words[at >> 5] as number) | ((((row[at] as number) >>> bit) & 1) << (at & 31));
  const before = new Int32Array(words.length + 1);
  for (let at = 0; at < words.length; at += 1) before[at + 1] = (before[at] as number) + onesIn(words[at] as number);
  return { bit, words, before, zeros: row.length - (before[words.length] as number) };
}

/** Those with a zero first, each in the order in which they stood. */
function parted(row: Int32Array, bit: number, zeros: number): Int32Array {
  const next = new Int32Array(row.length);
  let [zero, one] = [0, zeros];
  for (let at = 0; at < row.length; at += 1) {
    const number = row[at] as number;
    if (((number >>> bit) & 1) === 1) next[one++] = number;
    else next[zero++] = number;
  }
  return next;
}

function onesBefore({ words, before }: Level, at: number): number {
  const word = at >> 5;
  const below = (words[word] as number) & ((1 << (at & 31)) - 1);
  return (before[word] as number) + onesIn(below);
}

/** Ones of a word of 32 bits. */
function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
