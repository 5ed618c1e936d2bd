/** Pay an hour as a bar for each period, over the floor as steps from day to day. Pure. */
import { scaleLinear, scaleUtc, utcMonth, utcYear } from 'd3';
import type { PriceValue } from '../../ui/value.tsx';

export interface PeriodPay {
  readonly key: string;
  readonly from: string;
  /** First day after it. */
  readonly until: string;
  readonly pay: PriceValue;
  readonly average: boolean;
  readonly flagged: boolean;
}

export interface FloorPart {
  readonly from: string;
  readonly until: string;
  readonly amount: PriceValue | null;
}

export interface TimeLayout {
  readonly periods: readonly {
    readonly key: string;
    readonly x: number;
    readonly width: number;
    readonly y: number;
    readonly average: boolean;
    readonly flagged: boolean;
  }[];
  /** A part for each time that the floor is known; where it is not, there is none. */
  readonly floor: readonly {
    readonly key: string;
    readonly x: number;
    readonly width: number;
    readonly y: number;
    readonly height: number;
  }[];
  readonly lost: readonly { readonly key: string; readonly x: number; readonly width: number }[];
  readonly days: readonly { readonly x: number; readonly day: string; readonly isYear: boolean }[];
  readonly amounts: readonly { readonly y: number; readonly value: number }[];
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

const MARGIN = { left: 56, right: 12, top: 10, bottom: 26 } as const;
const MONTH = 30 * 86_400_000;

const at = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** What is known of it from above: of an average the average itself, of net pay what is held. */
export function heightOf({ bound, amount, upper }: PriceValue): number {
  return Number(bound === 'between' ? (upper ?? amount) : amount);
}

export function layoutOverTime(
  periods: readonly PeriodPay[],
  floor: readonly FloorPart[],
  size: { readonly width: number; readonly height: number },
): TimeLayout {
  const plot = {
    left: MARGIN.left,
    right: size.width - MARGIN.right,
    top: MARGIN.top,
    bottom: size.height - MARGIN.bottom,
  };
  const empty: TimeLayout = { periods: [], floor: [], lost: [], days: [], amounts: [], plot };
  const days = [...periods, ...floor].flatMap(({ from, until }) => [at(from), at(until)]).map(Number);
  if (days.length === 0) return empty;
  const ends: [Date, Date] = [new Date(Math.min(...days)), new Date(Math.max(...days))];
  const x = scaleUtc().domain(ends).range([plot.left, plot.right]);
  const known = floor.flatMap(({ amount }) => (amount ? [Number(amount.amount), heightOf(amount)] : []));
  const values = [...periods.map(({ pay }) => heightOf(pay)), ...known];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max((high - low) * 0.15, high * 0.05);
  const y = scaleLinear()
    .domain([Math.max(0, low - room), high + room])
    .range([plot.bottom, plot.top]);
  const span = (from: string, until: string) => ({ x: x(at(from)), width: Math.max(2, x(at(until)) - x(at(from))) });
  const months = (ends[1].getTime() - ends[0].getTime()) / MONTH;
  const most = Math.max(2, Math.floor((plot.right - plot.left) / 80));
  const isYear = months > 36;
  const ticks = isYear
    ? x.ticks(utcYear.every(Math.max(1, Math.ceil(months / 12 / most))) ?? utcYear)
    : x.ticks(utcMonth.every(Math.max(1, Math.ceil(months / most))) ?? utcMonth);
  return {
    plot,
    periods: periods.map(({ key, from, until, pay, average, flagged }) => ({
      ...{ key, average, flagged, y: y(heightOf(pay)) },
      ...span(from, until),
    })),
    floor: floor.flatMap(({ from, until, amount }) => {
      if (!amount) return [];
      const [least, top] = [y(Number(amount.amount)), y(heightOf(amount))];
      return [{ key: from, ...span(from, until), y: top, height: Math.max(0, least - top) }];
    }),
    lost: floor.flatMap(({ from, until, amount }) => (amount ? [] : [{ key: from, ...span(from, until) }])),
    days: ticks.map((tick) => ({ x: x(tick), day: tick.toISOString().slice(0, 10), isYear })),
    amounts: y.ticks(4).map((value) => ({ y: y(value), value })),
  };
}
