/** Days that several columns tell together, or one cell twice: a period, a week by its last day, an amendment. */
import { basisOf, isAmendment, isDayHeading, isTimeHeading, isWeekHeading } from './column-words.ts';
import type { Column } from './draft.ts';
import type { Entry } from './drafted-values.ts';
import { namesOfWorker } from './guess-properties.ts';

/**
 * A heading that says gross or net says of which pay; pay without it stays open. A week of which its last day alone is told
 * began six days before.
 */
export function ofPay(columns: readonly Column[]): readonly Entry[] {
  const fedTo = (property: string) => columns.find(({ feeds }) => feeds === property);
  const [paid, end] = [fedTo('paid'), fedTo('until')];
  const basis = paid && basisOf(paid.heading);
  const isWeek = fedTo('from') === undefined && end?.type.type === 'day' && isWeekHeading(end.heading);
  const isWhole = end?.type.isPeriod === true;
  const names = namesOfWorker(columns).map(({ heading }) => heading);
  return [
    ...(names.length === 0 ? [] : [['worker', { join: { columns: names, with: ' ' } }] as const]),
    ...(isWeek
      ? [['from', { column: end.heading, ...end.type.read, ...(isWhole ? {} : { plusDays: -6 }) }] as const]
      : []),
    ...(basis === undefined ? [] : [['basis', { constant: basis }] as const]),
  ];
}

/** Of a month or a year the figures are from its first day to its last; those valid from a month on say no last day. */
export function ofTime(columns: readonly Column[]): readonly Entry[] {
  const from = columns.find(({ feeds }) => feeds === 'from');
  const isWhole =
    from?.type.isPeriod === true &&
    (from.ofYear !== undefined || isTimeHeading(from.heading) || isWeekHeading(from.heading));
  if (columns.some(({ feeds }) => feeds === 'until')) return [];
  const span = ofSpan(columns);
  if (span.length > 0) return span;
  if (!isWhole) return [];
  return [['until', { ...sourceOfDay(from), ...from.type.read, lastDay: true }]];
}

/** The last day, where one cell holds it beside the first. */
export function ofSpan(columns: readonly Column[]): readonly Entry[] {
  const { heading, type } = columns.find(({ feeds, type: { last } }) => feeds === 'from' && last !== undefined) ?? {};
  if (type?.last === undefined) return [];
  return [['until', { column: heading, ...type.read, extract: type.last, lastDay: true }]];
}

/** Where a day, a month or a part of a year stands, which may be two columns. */
export const sourceOfDay = ({ heading, ofYear }: Column): object =>
  ofYear === undefined ? { column: heading } : { join: { columns: [ofYear.column, heading], with: ofYear.sign } };

/** The day of an amendment where a column says one, and that of the contract. */
export function daysOfVersions(columns: readonly Column[]): readonly Column[] {
  const first = ['signed', 'from'].flatMap((feed) => columns.find(({ feeds }) => feeds === feed) ?? [])[0];
  const isDayOf = ({ heading, type, cells }: Column) =>
    isAmendment(heading) &&
    (type.type === 'day' || (isDayHeading(heading) && cells.every((cell) => cell.trim() === '')));
  const amended = columns.find((column) => column.feeds === undefined && isDayOf(column));
  return first === undefined || amended === undefined ? [] : [amended, first];
}

/** Where a contract is amended each row is a version of it. */
export function ofAmendments(columns: readonly Column[]): object {
  const days = daysOfVersions(columns);
  if (days.length === 0) return {};
  const formats = [...new Set(days.flatMap(({ type }) => type.read.formats ?? []))];
  return { versionFrom: { firstOf: days.map(({ heading }) => heading), ...days.at(-1)?.type.read, formats } };
}
