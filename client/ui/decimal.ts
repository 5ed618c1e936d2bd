/** Exact sums of decimal strings, as they come over the wire. Never a float: an amount that is added must not be rounded. */

interface Exact {
  readonly units: bigint;
  readonly scale: number;
}

const SHAPE = /^([+-]?)(\d+)(?:\.(\d+))?$/;

function parse(text: string): Exact | undefined {
  const found = SHAPE.exec(text.trim());
  if (!found) return undefined;
  const fraction = found[3] ?? '';
  const units = BigInt(`${found[2]}${fraction}`);
  return { units: found[1] === '-' ? -units : units, scale: fraction.length };
}

function must(text: string): Exact {
  const exact = parse(text);
  if (!exact) throw new RangeError(`not a decimal: ${text}`);
  return exact;
}

function show({ units, scale }: Exact): string {
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  return scale === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function aligned(a: Exact, b: Exact): readonly [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  return [a.units * 10n ** BigInt(scale - a.scale), b.units * 10n ** BigInt(scale - b.scale), scale];
}

export function isDecimal(text: string): boolean {
  return parse(text) !== undefined;
}

export function add(a: string, b: string): string {
  const [x, y, scale] = aligned(must(a), must(b));
  return show({ units: x + y, scale });
}

export function subtract(a: string, b: string): string {
  const [x, y, scale] = aligned(must(a), must(b));
  return show({ units: x - y, scale });
}

export function multiply(a: string, b: string): string {
  const [x, y] = [must(a), must(b)];
  return show({ units: x.units * y.units, scale: x.scale + y.scale });
}

export function compare(a: string, b: string): -1 | 0 | 1 {
  const [x, y] = aligned(must(a), must(b));
  return x < y ? -1 : x > y ? 1 : 0;
}

export function sum(amounts: readonly string[]): string {
  return amounts.reduce(add, '0');
}

/** Half-up at the last digit kept, away from zero, as each line of a claim is rounded. */
export function round(text: string, decimals: number): string {
  const { units, scale } = must(text);
  if (scale <= decimals) return show({ units: units * 10n ** BigInt(decimals - scale), scale: decimals });
  const step = 10n ** BigInt(scale - decimals);
  const half = units < 0n ? -step / 2n : step / 2n;
  return show({ units: (units + half) / step, scale: decimals });
}

/** For the length of a bar only: a share of the whole, 0 to 1. */
export function share(part: string, whole: string): number {
  const [x, y] = aligned(must(part), must(whole));
  return y === 0n ? 0 : Number((x * 1_000_000n) / y) / 1_000_000;
}
