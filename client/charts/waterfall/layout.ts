/**
 * A price on its way down: totals from zero, what is kept hung between two of them. The last price is drawn again on a
 * scale of its own beside lawful labour, which beside the highest price would be too small to see. Pure.
 */
import { scaleLinear } from 'd3';
import type { PriceValue } from '../../ui/value.tsx';

export interface FallRow {
  readonly kind: string;
  readonly label: string;
  readonly amount: PriceValue | null;
  readonly inferred: boolean;
  readonly first: boolean;
}

export interface Span {
  readonly x: number;
  readonly width: number;
}

export interface FallBar {
  readonly key: string;
  readonly row: FallRow;
  readonly y: number;
  /** Where the bar begins beneath its name. */
  readonly top: number;
  /** What is certain, and what may be more of it. */
  readonly solid: Span | null;
  readonly open: Span | null;
  readonly fill: 'total' | 'kept' | 'cost' | 'short';
}

export interface FallLayout {
  readonly bars: readonly FallBar[];
  /** Where the second scale begins, and how far the last price reaches on the first. */
  readonly enlarged: { readonly y: number; readonly from: number } | null;
  /** Lawful labour, over the rows that it is held against. */
  readonly lawful: (Span & { readonly y: number; readonly height: number; readonly isOpen: boolean }) | null;
  readonly gap: (Span & { readonly y: number }) | null;
  readonly height: number;
}

/** Name and amount stand above the bar, the name in as many lines as it takes. */
export const LINE = 20;
export const BAR = { top: 22, height: 14 } as const;
const ROW = 44;
const ENLARGED_HEAD = 56;
const TOTALS: readonly string[] = ['retail', 'price', 'left', 'wage'];
const OF_WORK: readonly string[] = ['other_costs', 'left', 'on_costs', 'wage'];
const COSTS: readonly string[] = ['tax', 'other_costs', 'on_costs'];
/** Beside the highest bar, so that its end is seen. */
const ROOM = 1.02;
const LEAST_SEEN = 1.5;

interface Ends {
  /** Not below nothing: a bar has no negative length. */
  readonly least: number;
  /** Undefined: without an upper end. */
  readonly most: number | undefined;
}

function endsOf(amount: PriceValue | null | undefined): Ends | undefined {
  if (!amount) return undefined;
  const value = Number(amount.amount);
  if (amount.bound === 'at_most') return { least: 0, most: Math.max(0, value) };
  if (amount.bound === 'at_least') return { least: Math.max(0, value), most: undefined };
  return { least: Math.max(0, value), most: Math.max(0, Number(amount.upper ?? value)) };
}

type Scale = (value: number) => number;

function totalSpans({ least, most }: Ends, scale: Scale, width: number): Pick<FallBar, 'solid' | 'open'> {
  const end = most === undefined ? width : scale(most);
  return {
    solid: least > 0 ? { x: 0, width: Math.max(LEAST_SEEN, scale(least)) } : null,
    open: end > scale(least) ? { x: scale(least), width: end - scale(least) } : null,
  };
}

/** Between the last total above and the next one beneath; hatched whole where its own amount is not exact. */
function keptSpans(row: FallRow, above: Ends, below: Ends, scale: Scale): Pick<FallBar, 'solid' | 'open'> {
  const span = { x: scale(below.least), width: Math.max(0, scale(above.most ?? above.least) - scale(below.least)) };
  if (span.width === 0) return { solid: null, open: null };
  return row.amount?.bound === 'exact' ? { solid: span, open: null } : { solid: null, open: span };
}

/** How many lines the name of a row takes. */
export type LinesOf = (row: FallRow) => number;

/** Each row with where it begins, and how far its bar is pushed down by its name. */
function spotsOf(rows: readonly FallRow[], linesOf: LinesOf, from: number) {
  let y = from;
  return rows.map((row) => {
    const pushed = (linesOf(row) - 1) * LINE;
    const spot = { y, top: BAR.top + pushed, end: y + ROW + pushed };
    y = spot.end;
    return spot;
  });
}

type Spot = ReturnType<typeof spotsOf>[number];

function barsOf(rows: readonly FallRow[], scale: Scale, width: number, spots: readonly Spot[]): readonly FallBar[] {
  const ends = rows.map(({ kind, amount }) => (TOTALS.includes(kind) ? endsOf(amount) : undefined));
  // Two parts in a row, such as tax and what the seller keeps: the second hangs where the first ends.
  let hung: Ends | undefined;
  return rows.map((row, at): FallBar => {
    const own = endsOf(row.amount);
    const { y, top } = spots[at] as Spot;
    const base = { key: `${row.kind} ${at}`, row, y, top };
    if (TOTALS.includes(row.kind)) {
      hung = own;
      const fill = row.first ? 'short' : row.kind === 'wage' || row.kind === 'left' ? 'kept' : 'total';
      return { ...base, fill, ...(own ? totalSpans(own, scale, width) : { solid: null, open: null }) };
    }
    const fill = COSTS.includes(row.kind) ? 'cost' : 'kept';
    const above = hung ?? ends.slice(0, at).findLast((end) => end !== undefined);
    const beneath = ends.slice(at + 1).find((end) => end !== undefined);
    if (above === undefined || beneath === undefined) return { ...base, fill, solid: null, open: null };
    const next = rows[at + 1];
    const isFollowed = next !== undefined && !TOTALS.includes(next.kind) && row.amount?.bound === 'exact';
    const foot = isFollowed ? down(above, Number(row.amount?.amount)) : beneath;
    hung = foot;
    return { ...base, fill, ...keptSpans(row, above, foot, scale) };
  });
}

function down({ least, most }: Ends, by: number): Ends {
  return { least: Math.max(0, least - by), most: most === undefined ? undefined : most - by };
}

function scaleOver(rows: readonly FallRow[], width: number): Scale {
  const reach = rows.map(({ amount }) => endsOf(amount)).map((ends) => ends?.most ?? ends?.least ?? 0);
  return scaleLinear()
    .domain([0, Math.max(...reach, 1e-9) * ROOM])
    .range([0, width]);
}

export function layoutWaterfall(rows: readonly FallRow[], width: number, linesOf: LinesOf = () => 1): FallLayout {
  const last = rows.findLastIndex(({ kind }) => kind === 'price');
  const priced = rows.slice(0, last + 1);
  const ofWork = rows.filter(({ kind }) => OF_WORK.includes(kind));
  const labour = rows.find(({ kind }) => kind === 'labour');
  const price = rows[last];
  const scale = scaleOver(priced, width);
  const above = spotsOf(priced, linesOf, 0);
  const upper = barsOf(priced, scale, width, above);
  const foot = above.at(-1)?.end ?? 0;
  const isDrawn = price?.amount !== null && price !== undefined && ofWork.length > 0;
  const top = foot + ENLARGED_HEAD;
  if (!isDrawn) return { bars: upper, enlarged: null, lawful: null, gap: null, height: foot };
  const near = scaleOver([price, ...(labour ? [labour] : [])], width);
  // The price stands above the others as that from which they are taken, and is not drawn twice.
  const beneath = spotsOf(ofWork, linesOf, top);
  const end = beneath.at(-1)?.end ?? top;
  const lower = barsOf([price, ...ofWork], near, width, [{ y: 0, top: 0, end: 0 }, ...beneath]).slice(1);
  const lawful = bandOf(endsOf(labour?.amount), near, width);
  const left = lower.find(({ row }) => row.kind === 'left');
  const reach = endsOf(left?.row.amount)?.most;
  const isShort = lawful !== null && reach !== undefined && near(reach) < lawful.x && left !== undefined;
  return {
    bars: [...upper, ...lower],
    enlarged: { y: top - ENLARGED_HEAD, from: scale(endsOf(price.amount)?.most ?? 0) },
    lawful: lawful && { ...lawful, y: top, height: end - top },
    gap: isShort ? { x: near(reach), width: lawful.x - near(reach), y: left.y + left.top } : null,
    height: end,
  };
}

function bandOf(ends: Ends | undefined, scale: Scale, width: number): (Span & { isOpen: boolean }) | null {
  if (ends === undefined) return null;
  const end = ends.most === undefined ? width : scale(ends.most);
  return { x: scale(ends.least), width: Math.max(0, end - scale(ends.least)), isOpen: ends.most === undefined };
}
