/** Deadlines on a line of time: where each runs from, its last day, and the day of the question over all. Pure. */
import { scaleUtc, utcDay, utcMonth, utcYear } from 'd3';

export interface DeadlineInput {
  readonly key: string;
  readonly label: string;
  /** Against whom, or by whom. */
  readonly party: string;
  readonly runsFrom: string | null;
  readonly on: string;
  /** `done`: the act was in time, so the day asks for nothing any more. */
  readonly state?: string;
  /** The law behind it was not read. */
  readonly unverified: boolean;
}

export interface DeadlineMark {
  readonly key: string;
  readonly label: string;
  readonly party: string;
  readonly y: number;
  readonly from: number | null;
  readonly until: number;
  readonly on: string;
  readonly runsFrom: string | null;
  readonly state: 'done' | 'passed' | 'near' | 'open';
  /** The last day lies beyond the break of the axis. */
  readonly beyond: boolean;
  readonly daysLeft: number;
  readonly unverified: boolean;
}

export interface DeadlineLayout {
  readonly marks: readonly DeadlineMark[];
  readonly ticks: readonly { readonly x: number; readonly day: string; readonly year: boolean }[];
  readonly asOf: number;
  readonly width: number;
  readonly height: number;
  readonly broken: boolean;
  /** Where the line of time is broken off. */
  readonly breakAt: number;
}

export interface DeadlineFrame {
  readonly width: number;
  /** Where the line of time begins; to its left stand the labels, unless these stand above. */
  readonly left: number;
  /** On a phone the label stands above its bar. */
  readonly labelsAbove: boolean;
  /** What the days at the ends of the bars take, where that is more than usual. */
  readonly dayRoom?: number;
}

const ROW = 48;
const ROW_WITH_LABEL = 76;
const HEAD = 40;
const DAY = 86_400_000;
/** Room for a day and what is said with it: "15 Jul 2025: in 3 days". */
const DAY_ROOM = 150;
/** Beyond the break: the day alone. */
const FAR_ROOM = 96;
/** Room for a month and its year. */
const TICK_ROOM = 64;
/** Beyond this from the day of the question the axis is broken: months and years do not fit one scale. */
const FAR = 400 * DAY;

const at = (day: string): Date => new Date(`${day}T00:00:00Z`);
const iso = (day: Date): string => day.toISOString().slice(0, 10);

function domainOf(
  inputs: readonly DeadlineInput[],
  now: Date,
): { readonly ends: [Date, Date]; readonly broken: boolean } {
  const days = inputs.flatMap((input) => [input.on, ...(input.runsFrom ? [input.runsFrom] : [])]).map(at);
  const near = days.filter((day) => Math.abs(day.getTime() - now.getTime()) <= FAR);
  const broken = near.length > 0 && near.length < days.length;
  const pool = [now, ...(broken ? near : days)].map((day) => day.getTime());
  return {
    ends: [utcDay.offset(new Date(Math.min(...pool)), -10), utcDay.offset(new Date(Math.max(...pool)), 20)],
    broken,
  };
}

function stateOf(input: DeadlineInput, daysLeft: number): DeadlineMark['state'] {
  if (input.state === 'done') return 'done';
  return daysLeft < 0 ? 'passed' : daysLeft <= 14 ? 'near' : 'open';
}

export function layoutDeadlines(inputs: readonly DeadlineInput[], asOf: string, frame: DeadlineFrame): DeadlineLayout {
  const now = at(asOf);
  const { width, left, labelsAbove } = frame;
  const { ends, broken } = domainOf(inputs, now);
  // On a phone the day stands above the bar, elsewhere after it.
  const far = Math.max(FAR_ROOM, labelsAbove ? 0 : (frame.dayRoom ?? 0));
  const right = width - (broken ? far + 24 : labelsAbove ? 24 : Math.max(DAY_ROOM, frame.dayRoom ?? 0));
  const scale = scaleUtc().domain(ends).range([left, right]).clamp(true);
  const months = (ends[1].getTime() - ends[0].getTime()) / (30 * DAY);
  // A month's name and year take about 80 px.
  const most = Math.max(2, Math.floor((right - left) / 80));
  const ticks =
    months > 24
      ? scale.ticks(utcYear.every(Math.ceil(months / 12 / most)) ?? utcYear)
      : scale.ticks(utcMonth.every(Math.ceil(months / most)) ?? utcMonth);
  const beyond = (day: string) => broken && at(day).getTime() > ends[1].getTime();
  const row = labelsAbove ? ROW_WITH_LABEL : ROW;
  const marks = [...inputs]
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.key < b.key ? -1 : 1))
    .map((input, index): DeadlineMark => {
      const daysLeft = Math.round((at(input.on).getTime() - now.getTime()) / DAY);
      const until = beyond(input.on) ? width - far : scale(at(input.on));
      return {
        ...{
          key: input.key,
          label: input.label,
          party: input.party,
          on: input.on,
          runsFrom: input.runsFrom,
          daysLeft,
          until,
          unverified: input.unverified,
        },
        y: HEAD + index * row + (labelsAbove ? 56 : ROW / 2),
        from: input.runsFrom ? scale(at(input.runsFrom)) : null,
        state: stateOf(input, daysLeft),
        beyond: beyond(input.on),
      };
    });
  return {
    marks,
    ticks: ticks
      .filter((tick) => scale(tick) + TICK_ROOM < width)
      .map((tick) => ({ x: scale(tick), day: iso(tick), year: months > 24 })),
    asOf: scale(now),
    width,
    height: HEAD + inputs.length * row + 8,
    broken,
    breakAt: width - far - 16,
  };
}
