/** Deadlines on a line of time: where each runs from, its last day, and the day of the question over all. Pure. */
import { scaleUtc, utcDay, utcMonth, utcYear } from 'd3';

export interface DeadlineInput {
  readonly key: string;
  readonly label: string;
  readonly runsFrom: string | null;
  readonly on: string;
}

export interface DeadlineMark {
  readonly key: string;
  readonly label: string;
  readonly y: number;
  readonly from: number | null;
  readonly until: number;
  readonly on: string;
  readonly runsFrom: string | null;
  readonly state: 'passed' | 'near' | 'open';
  /** The last day lies beyond the break of the axis. */
  readonly beyond: boolean;
  readonly daysLeft: number;
}

export interface DeadlineLayout {
  readonly marks: readonly DeadlineMark[];
  readonly ticks: readonly { readonly x: number; readonly day: string; readonly year: boolean }[];
  readonly asOf: number;
  readonly width: number;
  readonly height: number;
  readonly broken: boolean;
}

const ROW = 40;
const HEAD = 40;
const DAY = 86_400_000;
/** Beyond this from the day of the question the axis is broken: months and years do not fit one scale. */
const FAR = 400 * DAY;

const at = (day: string): Date => new Date(`${day}T00:00:00Z`);
const iso = (day: Date): string => day.toISOString().slice(0, 10);

export function layoutDeadlines(
  inputs: readonly DeadlineInput[],
  asOf: string,
  left: number,
  width: number,
): DeadlineLayout {
  const now = at(asOf);
  const days = inputs.flatMap((input) => [input.on, ...(input.runsFrom ? [input.runsFrom] : [])]).map(at);
  const near = days.filter((day) => Math.abs(day.getTime() - now.getTime()) <= FAR);
  const broken = near.length > 0 && near.length < days.length;
  const pool = [now, ...(broken ? near : days)].map((day) => day.getTime());
  const domain = [
    utcDay.offset(new Date(Math.min(...pool)), -10),
    utcDay.offset(new Date(Math.max(...pool)), 20),
  ] as const;
  const scale = scaleUtc()
    .domain(domain)
    .range([left, broken ? width - 120 : width - 90])
    .clamp(true);
  const months = (domain[1].getTime() - domain[0].getTime()) / (30 * DAY);
  const ticks =
    months > 24
      ? scale.ticks(utcYear.every(Math.ceil(months / 12 / 8)) ?? utcYear)
      : scale.ticks(utcMonth.every(Math.ceil(months / 8)) ?? utcMonth);
  const beyond = (day: string) => broken && at(day).getTime() > domain[1].getTime();
  const marks = [...inputs]
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.key < b.key ? -1 : 1))
    .map((input, row): DeadlineMark => {
      const daysLeft = Math.round((at(input.on).getTime() - now.getTime()) / DAY);
      return {
        key: input.key,
        label: input.label,
        y: HEAD + row * ROW + ROW / 2,
        from: input.runsFrom ? scale(at(input.runsFrom)) : null,
        until: beyond(input.on) ? width - 96 : scale(at(input.on)),
        on: input.on,
        runsFrom: input.runsFrom,
        state: daysLeft < 0 ? 'passed' : daysLeft <= 14 ? 'near' : 'open',
        beyond: beyond(input.on),
        daysLeft,
      };
    });
  return {
    marks,
    ticks: ticks.map((tick) => ({ x: scale(tick), day: iso(tick), year: months > 24 })),
    asOf: scale(now),
    width,
    height: HEAD + inputs.length * ROW + 8,
    broken,
  };
}
