/** Days in groups: by week, by claim, by company or by rule. Pure. */
import { byText, listText } from '../../../schema/messages/format.ts';
import { sayRead } from '../../../schema/messages/say.ts';
import type { DeadlineInput } from '../../charts/deadlines/layout.ts';
import type { DeadlinesQuery } from '../../generated/operations.ts';
import { dayAfter } from '../../ui/days.ts';
import { dayText } from '../../ui/value.tsx';
import { capital, t } from '../../ui/words.ts';

export type Listed = DeadlinesQuery['deadlines'];
export type Line = Listed['lines'][number];

export const GROUPED_BY = ['week', 'claim', 'party', 'regime'] as const;
export type GroupedBy = (typeof GROUPED_BY)[number];

export interface Group {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly Line[];
}

export const keyOf = (line: Line): string =>
  [
    ...[line.claim.id, line.on, line.what, line.state, line.regime?.id, line.runsFrom, line.unverified],
    ...[line.parties[0]?.id, line.amount?.amount],
  ].join(' ');

export const namesOf = (line: Line): string => listText(line.parties.map(({ name }) => name));

export function labelOf(line: Line): string {
  const text = capital(line.text);
  if (line.lines.length === 0) return text;
  return t('page.deadlines.of-lines', {
    text,
    n: line.lines.length,
    lines: listText(line.lines),
  });
}

const WEEK = 7 * 86_400_000;
/** 1970-01-05 was a Monday; weeks begin on it, as ISO 8601 has them. */
const MONDAY = Date.parse('1970-01-05T00:00:00Z');

export function mondayOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  return new Date(at - ((((at - MONDAY) % WEEK) + WEEK) % WEEK)).toISOString().slice(0, 10);
}

function weekTitle(monday: string, asOf: string): string {
  let last = monday;
  for (let n = 0; n < 6; n += 1) last = dayAfter(last);
  const now = mondayOf(asOf);
  const which = monday === now ? 'this' : monday < now ? 'past' : 'ahead';
  return t('page.days.week', { from: dayText(monday), to: dayText(last), which });
}

function groupOf(line: Line, by: GroupedBy, asOf: string): readonly Omit<Group, 'lines'>[] {
  if (by === 'claim') return [{ key: line.claim.id, title: line.claim.name }];
  if (by === 'party') return line.parties.map(({ id, name }) => ({ key: id, title: name }));
  if (by === 'regime')
    return [line.regime ? { key: line.regime.id, title: line.regime.name } : { key: '', title: line.article }];
  const monday = mondayOf(line.on);
  return [{ key: monday, title: weekTitle(monday, asOf) }];
}

/** Inside a group the nearest first. A day for several companies stands in the group of each. */
export function grouped({ lines, asOf }: Pick<Listed, 'lines' | 'asOf'>, by: GroupedBy): readonly Group[] {
  const groups = new Map<string, { title: string; lines: Line[] }>();
  for (const line of lines)
    for (const { key, title } of groupOf(line, by, asOf)) {
      const held = groups.get(key);
      if (held) held.lines.push(line);
      else groups.set(key, { title, lines: [line] });
    }
  const all = [...groups].map(([key, group]) => ({ key, ...group }));
  return by === 'week' ? all : all.sort((a, b) => byText(a.title, b.title));
}

/** The picture has the nearest days ahead, then the latest behind; the table has every one. */
const DRAWN = 12;

export function drawn(lines: readonly Line[]): readonly DeadlineInput[] {
  const ahead = lines.filter(({ state }) => state === 'ahead');
  const behind = lines.filter(({ state }) => state === 'passed' || state === 'done').reverse();
  return [...ahead, ...behind].slice(0, DRAWN).map((line) => ({
    ...{ key: keyOf(line), label: labelOf(line), party: namesOf(line), on: line.on, state: line.state },
    runsFrom: line.runsFrom ?? null,
    unverified: line.unverified,
  }));
}

/** One date, though it stands in several lines for companies of whom other amounts hang on it. */
const dateOf = (line: Line): string =>
  [line.claim.id, line.on, line.what, line.regime?.id, line.runsFrom, line.lines.join()].join(' ');

export function answerOf({ lines }: Listed): string {
  const ahead = lines.filter(({ state }) => state === 'ahead');
  const next = ahead[0];
  if (!next) return t('page.days.none-ahead');
  return t('page.days.answer', {
    n: new Set(ahead.map(dateOf)).size,
    day: dayText(next.on),
    what: sayRead(next.text, next),
    party: namesOf(next),
    days: next.days,
  });
}
