/**
 * Of any stretch of a row of numbers, the k-th smallest, and how many are below one: in as many steps as the numbers have
 * bits. A wavelet matrix: F. Claude, G. Navarro and A. Ordóñez, "The wavelet matrix: An efficient wavelet tree for large
 * alphabets", Information Systems 47 (2015). About a quarter of a byte a number and bit.
 */
export class OrderedStretch {
  /** The highest bit, whose level is the first. */
  readonly #top: number;
  /** Of each level, how many of its bits are zero. */
  readonly #zeros: Int32Array;
  /**
   * Level by level one bit of each number, in the order in which the bits above it have put them: words of 32 bits, each
   * followed by how many ones of its level stand before it, so that both are at hand at once.
   */
  readonly #bits: Int32Array;
  /** Places that a level takes. */
  readonly #width: number;

  /** Numbers from 0 to one less than their count. */
  constructor(numbers: Int32Array) {
    this.#top = 31 - Math.clz32(Math.max(1, numbers.length - 1));
    this.#width = 2 * ((numbers.length >> 5) + 1);
    this.#zeros = new Int32Array(this.#top + 1);
    this.#bits = new Int32Array(this.#width * this.#zeros.length);
    let row = numbers;
    for (let level = 0; level <= this.#top; level += 1) {
      this.#fill(level, row);
      row = parted(row, this.#top - level, this.#zeros[level] as number);
    }
  }

  /** The number of place `nth` from 0 among those from `from` up to, and without, `to`. */
  smallest(from: number, to: number, nth: number): number {
    let [left, right, rest, found] = [from, to, nth, 0];
    for (let level = 0; level <= this.#top; level += 1) {
      const [onesLeft, onesRight] = [this.#onesBefore(level, left), this.#onesBefore(level, right)];
      const zeros = right - left - (onesRight - onesLeft);
      if (rest < zeros) {
        left -= onesLeft;
        right -= onesRight;
      } else {
        rest -= zeros;
        left = (this.#zeros[level] as number) + onesLeft;
        right = (this.#zeros[level] as number) + onesRight;
        found |= 1 << (this.#top - level);
      }
    }
    return found;
  }

  /** How many of that stretch are below a number. */
  below(from: number, to: number, number: number): number {
    let [left, right, count] = [from, to, 0];
    for (let level = 0; level <= this.#top; level += 1) {
      const [onesLeft, onesRight] = [this.#onesBefore(level, left), this.#onesBefore(level, right)];
      if (((number >>> (this.#top - level)) & 1) === 1) {
        count += right - left - (onesRight - onesLeft);
        left = (this.#zeros[level] as number) + onesLeft;
        right = (this.#zeros[level] as number) + onesRight;
      } else {
        left -= onesLeft;
        right -= onesRight;
      }
    }
    return count;
  }

  #fill(level: number, row: Int32Array): void {
    const first = level * this.#width;
    const bit = this.#top - level;
    for (let at = 0; at < row.length; at += 1) {
      const word = first + 2 * (at >> 5);
      this.#bits[word] = (this.#bits[word] as number) | ((((row[at] as number) >>> bit) & 1) << (at & 31));
    }
    let ones = 0;
    for (let word = first; word < first + this.#width; word += 2) {
      this.#bits[word + 1] = ones;
      ones += onesIn(this.#bits[word] as number);
    }
    this.#zeros[level] = row.length - ones;
  }

  #onesBefore(level: number, at: number): number {
    const word = level * this.#width + 2 * (at >> 5);
    const below = (this.#bits[word] as number) & ((1 << (at & 31)) - 1);
    return (this.#bits[word + 1] as number) + onesIn(below);
  }
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

/** Ones of a word of 32 bits. */
function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
