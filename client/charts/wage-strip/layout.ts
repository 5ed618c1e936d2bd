/**
 * Pay an hour as dots on a scale, records under one another where the same levels held for them, and those levels as
 * lines through them with a name each. A scale of positions, not of lengths: it need not begin at nothing. Pure.
 */
import { scaleLinear } from 'd3';
import type { PriceValue } from '../../ui/value.tsx';

export interface StripInput {
  readonly key: string;
  readonly label: string;
  readonly pay: PriceValue | null;
  /** One of several workers may have got less. */
  readonly average: boolean;
  readonly flagged: boolean;
  readonly marks: readonly { readonly level: string; readonly name: string; readonly amount: PriceValue | null }[];
}

export interface StripRow {
  readonly input: StripInput;
  readonly y: number;
  /** What was paid, or its known end. */
  readonly dot: number | null;
  /** To where it may also have been. */
  readonly tail: { readonly x: number; readonly width: number } | null;
}

export interface StripTick {
  readonly level: string;
  readonly text: string;
  readonly x: number;
  /** A level that is a range reaches so far. */
  readonly width: number;
  readonly labelY: number;
  /** Start of the text. */
  readonly labelX: number;
}

export interface StripGroup {
  readonly key: string;
  readonly ticks: readonly StripTick[];
  readonly rows: readonly StripRow[];
  readonly top: number;
  readonly bottom: number;
}

export interface StripLayout {
  readonly groups: readonly StripGroup[];
  readonly height: number;
}

export const ROW = 42;
const LABEL = 16;
/** Average width of a letter of the tick size, in pixels. */
const LETTER = 6.1;
const GROUP_GAP = 20;

const ends = ({ bound, amount, upper }: PriceValue): readonly [number | undefined, number | undefined] => {
  const value = Number(amount);
  if (bound === 'at_least') return [value, undefined];
  if (bound === 'at_most') return [undefined, value];
  return [value, upper ? Number(upper) : value];
};

type Scale = (value: number) => number;

function scaleOf(inputs: readonly StripInput[], width: number): Scale {
  const values = inputs.flatMap(({ pay, marks }) =>
    [pay, ...marks.map(({ amount }) => amount)].flatMap((price) => (price ? ends(price) : [])),
  );
  // The lower end of an average is nothing, which would press all that can be told into a corner.
  const known = values.filter((value): value is number => value !== undefined && value > 0);
  const [low, high] = [Math.min(...known, Number.POSITIVE_INFINITY), Math.max(...known, 0)];
  if (!Number.isFinite(low)) return () => 0;
  const room = Math.max((high - low) * 0.12, high * 0.04);
  return scaleLinear()
    .domain([Math.max(0, low - room), high + room])
    .range([8, width - 8])
    .clamp(true);
}

/** The first line of labels in which this one has room. */
function placed(ticks: readonly Omit<StripTick, 'labelY' | 'labelX'>[], width: number, top: number) {
  const taken: number[] = [];
  const found = [...ticks]
    .sort((a, b) => a.x - b.x)
    .map((tick): StripTick => {
      const long = tick.text.length * LETTER;
      const labelX = Math.max(0, Math.min(width - long, tick.x - long / 2));
      let line = taken.findIndex((end) => end + 10 <= labelX);
      if (line < 0) line = taken.length;
      taken[line] = labelX + long;
      return { ...tick, labelX, labelY: top + (line + 1) * LABEL };
    });
  return { ticks: found, lines: taken.length };
}

function rowOf(input: StripInput, scale: Scale, y: number): StripRow {
  if (!input.pay) return { input, y, dot: null, tail: null };
  const [least, most] = ends(input.pay);
  const isOpenBelow = input.average || least === undefined;
  const at = isOpenBelow ? most : least;
  if (at === undefined) return { input, y, dot: null, tail: null };
  const low = isOpenBelow ? scale(0) : scale(at);
  const high = most === undefined ? scale(Number.MAX_SAFE_INTEGER) : scale(most);
  return { input, y, dot: scale(at), tail: high > low ? { x: low, width: high - low } : null };
}

const scopeOf = ({ marks }: StripInput): string =>
  marks.map(({ level, amount }) => `${level} ${amount?.amount} ${amount?.upper}`).join(', ');

export function layoutStrips(
  inputs: readonly StripInput[],
  width: number,
  textOf: (mark: StripInput['marks'][number] & { readonly amount: PriceValue }) => string,
): StripLayout {
  const scale = scaleOf(inputs, width);
  const groups = new Map<string, StripInput[]>();
  for (const input of inputs) groups.set(scopeOf(input), [...(groups.get(scopeOf(input)) ?? []), input]);
  let y = 0;
  const found = [...groups].map(([key, members]): StripGroup => {
    const marks = (members[0]?.marks ?? []).flatMap((mark) => {
      const { amount } = mark;
      if (!amount) return [];
      const [least, most] = ends(amount);
      const from = least ?? most ?? 0;
      return [
        {
          level: mark.level,
          text: textOf({ ...mark, amount }),
          x: scale(from),
          width: scale(most ?? from) - scale(from),
        },
      ];
    });
    const { ticks, lines } = placed(marks, width, y);
    const top = y + lines * LABEL + 6;
    const rows = members.map((input, at) => rowOf(input, scale, top + at * ROW));
    const bottom = top + members.length * ROW;
    y = bottom + GROUP_GAP;
    return { key, ticks, rows, top, bottom };
  });
  return { groups: found, height: Math.max(0, y - GROUP_GAP) };
}
