import { NO_CURRENCY, priceReader } from './money.ts';
import { integerReader, type NumberOptions } from './number.ts';
import { CellProblem, type Reader, type Reading } from './reading.ts';

export interface CountOptions extends NumberOptions {
  /** Which end of a range is kept: of `10-49` or `250+`. A number alone is both; an end that is not said says nothing. */
  readonly part?: 'least' | 'most';
}

/** Fewer and more than so many, in the languages that Solidary speaks: of whole things one less, and one more. */
const BELOW =
  /^(?:<|less than|fewer than|under|below|weniger als|unter|moins de|menos de|meno di|minder dan|mniej ni\u017c|poni\u017cej|f\u00e6rre enn|under|f\u00e4rre \u00e4n|\u0623\u0642\u0644 \u0645\u0646)\s*(\d.*)$/iu;
const ABOVE =
  /^(?:>|more than|over|above|mehr als|\u00fcber|plus de|m\u00e1s de|mais de|pi\u00f9 di|meer dan|wi\u0119cej ni\u017c|ponad|powy\u017cej|flere enn|mer enn|over|fler \u00e4n|\u00f6ver|\u0623\u0643\u062b\u0631 \u0645\u0646)\s*(\d.*)$/iu;

/** A whole number, or an end of the range in which it lies. */
export function countReader({ part, ...options }: CountOptions = {}): Reader<number | string> {
  const whole = integerReader(options);
  if (part === undefined) return whole;
  const bounds = priceReader({ ...options, currency: NO_CURRENCY });
  const moved = (text: string, by: number): Reading<number> => {
    const end = whole(text);
    return typeof end === 'number' ? end + by : end;
  };
  return (text) => {
    const below = BELOW.exec(text)?.[1];
    if (below !== undefined) return part === 'most' ? moved(below, -1) : '';
    const above = ABOVE.exec(text)?.[1];
    if (above !== undefined) return part === 'least' ? moved(above, 1) : '';
    const range = bounds(text);
    if (range instanceof CellProblem) return range.code === 'import.range-backwards' ? range : whole(text);
    const { bound, amount, upper } = range;
    if (bound === (part === 'least' ? 'at_most' : 'at_least')) return '';
    return plainWhole(part === 'most' ? (upper ?? amount) : amount);
  };
}

/** The ends of a range come as plain digits. */
const plainWhole = integerReader({ numbers: '1234.56' });

/** `10-49`, `250+`, `< 10`: a count of which only the ends are said. */
export function isCountRange(text: string): boolean {
  const [least, most] = (['least', 'most'] as const).map((part) => countReader({ part })(text));
  return !(least instanceof CellProblem) && !(most instanceof CellProblem) && least !== most;
}
