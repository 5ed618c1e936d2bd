/** What the rows of a list of benchmarks measure, by which time, where and from when: as headings and titles say, else to be chosen. */
import { measureOf, timeOf } from './column-words.ts';
import type { Column } from './draft.ts';
import type { Entry } from './drafted-values.ts';
import { periodColumns } from './period-columns.ts';
import { isTableOfRates } from './rates.ts';
import { chooseFrom, chooseMeasure, choosePlace, chooseUnit, type Remark } from './remarks.ts';

/** Stands where a person has to choose: no rule knows this word. */
const CHOOSE = 'choose';

export function ofBenchmark(columns: readonly Column[], about: readonly string[]): readonly Entry[] {
  if (isTableOfRates(columns.map(({ heading }) => heading)))
    return [
      ['measures', { constant: 'exchange_rate' }],
      ...['base', 'quote', 'rate'].map((property) => [property, { constant: CHOOSE }] as const),
    ];
  return [
    ['measures', { constant: measureIn(columns, about) ?? CHOOSE }],
    ['unit', { constant: timeIn(columns, about) ?? CHOOSE }],
    ...unsaid(columns).map((property) => [property, { constant: CHOOSE }] as const),
  ];
}

/** Where and from when figures hold; months that are columns say it themselves. */
function unsaid(columns: readonly Column[]): readonly ('place' | 'from')[] {
  const isDated = periodColumns(columns.map(({ heading }) => heading)).length > 0;
  return (['place', 'from'] as const).filter(
    (property) => !columns.some(({ feeds }) => feeds === property) && !(property === 'from' && isDated),
  );
}

/** As the headings say, else the titles of the table. */
const measureIn = (columns: readonly Column[], about: readonly string[]): string | undefined =>
  measureOf(columns.map(({ heading }) => heading)) ?? measureOf(about);

const timeIn = (columns: readonly Column[], about: readonly string[]): string | undefined =>
  timeOf(payHeadings(columns)) ?? timeOf(about);

/** What says by which time pay is: the heading of the pay, where it has one. */
function payHeadings(columns: readonly Column[]): readonly string[] {
  const value = columns.find(({ feeds }) => feeds === 'value');
  return value === undefined ? columns.map(({ heading }) => heading) : [value.heading];
}

export function benchmarkRemarks(columns: readonly Column[], about: readonly string[]): readonly Remark[] {
  if (isTableOfRates(columns.map(({ heading }) => heading))) return [];
  return [
    ...(measureIn(columns, about) === undefined ? [chooseMeasure(CHOOSE)] : []),
    ...(timeIn(columns, about) === undefined ? [chooseUnit(CHOOSE)] : []),
    ...unsaid(columns).map((property) => (property === 'from' ? chooseFrom(CHOOSE) : choosePlace(CHOOSE))),
  ];
}
