/** Months side by side: hours that fall into each for certain, all that may, and what the declared workers can work. Pure. */
import { scaleBand, scaleLinear } from 'd3';

/** An end that is not known is null. */
export interface MonthHours {
  readonly from: string;
  readonly neededLeast: string | null;
  readonly neededMost: string | null;
  readonly possibleMost: string | null;
}

export interface MonthBar {
  readonly month: string;
  readonly x: number;
  readonly width: number;
  /** Certain hours, from the ground up; the height of all that may fall into the month, null where it is not known. */
  readonly least: number;
  readonly most: number | null;
  /** Height of what can be worked; null where it is not known. */
  readonly possible: number | null;
  /** True where even what is certain is more than can be worked. */
  readonly asks: boolean;
  /** Long rows name every second or third month only. */
  readonly named: boolean;
}

export interface HoursLayout {
  readonly bars: readonly MonthBar[];
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
}

const NARROWEST_NAME = 52;

export function layoutHours(months: readonly MonthHours[], width: number, height: number): HoursLayout {
  const values = months.flatMap(({ neededLeast, neededMost, possibleMost }) => [neededLeast, neededMost, possibleMost]);
  const top = Math.max(1, ...values.map(Number));
  const y = scaleLinear().domain([0, top]).nice(4).range([0, height]);
  const x = scaleBand(
    months.map(({ from }) => from),
    [0, width],
  ).padding(0.25);
  const every = Math.max(1, Math.ceil(NARROWEST_NAME / Math.max(1, x.step())));
  const tall = (value: string | null) => (value === null ? null : y(Number(value)));
  return {
    bars: months.map(({ from, neededLeast, neededMost, possibleMost }, nth) => ({
      ...{ month: from, x: x(from) ?? 0, width: x.bandwidth() },
      ...{ least: tall(neededLeast) ?? 0, most: tall(neededMost), possible: tall(possibleMost) },
      asks: possibleMost !== null && Number(neededLeast) > Number(possibleMost),
      named: nth % every === 0,
    })),
    ticks: y.ticks(4).map((value) => ({ y: y(value), value })),
  };
}
