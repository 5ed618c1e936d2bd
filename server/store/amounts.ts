/**
 * Amounts at rest are integers, so that they sort and no float ever touches them; both stores keep the same ones.
 * The exact text stays in the values, so what is finer than the scale is rounded for ordering only.
 */

/** Ten-thousandths: room for nine hundred million million units in 64 bits. */
export const AMOUNT_SCALE = 4;

const MOST = 2n ** 63n - 1n;

/** Decimal text as an integer of 10^-4, half up; undefined where it does not fit 64 bits. */
export function scaledAmount(text: string): bigint | undefined {
  const negative = text.startsWith('-');
  const [whole = '0', fraction = ''] = (negative ? text.slice(1) : text).split('.');
  const digits = fraction.slice(0, AMOUNT_SCALE).padEnd(AMOUNT_SCALE, '0');
  const roundUp = fraction.charAt(AMOUNT_SCALE) >= '5' ? 1n : 0n;
  const scaled = BigInt(whole + digits) + roundUp;
  if (scaled > MOST) return undefined;
  return negative ? -scaled : scaled;
}
