/** How closely a letter says what happened: each part may be worded wider, so that fewer people can be told by it. */
import { addDays, type Day, lastDayFromUntil } from '../dates.ts';
import type { ClaimLine } from '../model.ts';

/** Each part with its wordings, the closest first. */
export const WORDINGS = {
  period: ['days', 'month', 'quarter', 'year'],
  place: ['workplace', 'employer'],
  amount: ['each', 'sum', 'none'],
  work: ['class', 'none'],
  workers: ['number', 'none'],
} as const;

export type WordingPart = keyof typeof WORDINGS;
export type Wording = { readonly [P in WordingPart]: (typeof WORDINGS)[P][number] };

export const CLOSEST: Wording = {
  period: 'days',
  place: 'workplace',
  amount: 'each',
  work: 'class',
  workers: 'number',
};
export const PARTS = Object.keys(WORDINGS) as readonly WordingPart[];

/** One part worded otherwise; undefined where there is no such part or wording. */
export function worded(wording: Wording, part: string, as: string): Wording | undefined {
  if (!isPart(part)) return undefined;
  return (WORDINGS[part] as readonly string[]).includes(as) ? { ...wording, [part]: as } : undefined;
}

function isPart(part: string): part is WordingPart {
  return Object.hasOwn(WORDINGS, part);
}

/** Wordings of a part that are wider than the one it has. */
export function wider(wording: Wording, part: WordingPart): readonly Wording[] {
  const all: readonly string[] = WORDINGS[part];
  return all.slice(all.indexOf(wording[part]) + 1).map((as) => ({ ...wording, [part]: as }));
}

/** Every wording at least as wide, with how many parts are wider and by how much: the least change first. */
export function allWider(wording: Wording): readonly Wording[] {
  let all: readonly Wording[] = [wording];
  for (const part of PARTS) all = all.flatMap((one) => [one, ...wider(one, part)]);
  const change = (one: Wording) =>
    PARTS.reduce((sum, part) => {
      const steps = stepsOf(one, part) - stepsOf(wording, part);
      // One part more weighs more than all steps of a part.
      return sum + (steps > 0 ? 10 + steps : 0);
    }, 0);
  return [...all].sort((a, b) => change(a) - change(b)).slice(1);
}

function stepsOf(wording: Wording, part: WordingPart): number {
  return (WORDINGS[part] as readonly string[]).indexOf(wording[part]);
}

/** At least as wide in every part. */
export function isAsWide(a: Wording, b: Wording): boolean {
  return PARTS.every((part) => stepsOf(a, part) >= stepsOf(b, part));
}

/** First and last day. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The period of the lines as worded; undefined where a line has none. */
export function periodOf(lines: readonly Pick<ClaimLine, 'from' | 'until'>[], as: Wording['period']): Span | undefined {
  const days = lines.map(({ from, until }) =>
    from === undefined || until === undefined ? undefined : { from, to: lastDayFromUntil(until) },
  );
  const known = days.filter((day) => day !== undefined);
  if (known.length === 0 || known.length < days.length) return undefined;
  const from = known.map((day) => day.from).sort()[0] as Day;
  const to = known
    .map((day) => day.to)
    .sort()
    .at(-1) as Day;
  return { from: firstOf(from, as), to: lastOf(to, as) };
}

const MONTHS: Readonly<Record<Wording['period'], number>> = { days: 0, month: 1, quarter: 3, year: 12 };

function firstOf(day: Day, as: Wording['period']): Day {
  const months = MONTHS[as];
  if (months === 0) return day;
  return dayOf(Number(day.slice(0, 4)), startMonth(day, months));
}

function lastOf(day: Day, as: Wording['period']): Day {
  const months = MONTHS[as];
  if (months === 0) return day;
  const [year, next] = [Number(day.slice(0, 4)), startMonth(day, months) + months];
  return addDays(next > 12 ? dayOf(year + 1, next - 12) : dayOf(year, next), -1);
}

function startMonth(day: Day, months: number): number {
  return Math.floor((Number(day.slice(5, 7)) - 1) / months) * months + 1;
}

function dayOf(year: number, month: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as Day;
}
