/** The history of a record as rows: one a value, learned last first. */
import { besideText } from '../../../schema/messages/format.ts';
import type { RecordHistoryQuery } from '../../generated/operations.ts';
import { dayBefore } from '../../ui/days.ts';
import { publishedText } from '../../ui/published.ts';
import { dayText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';

export type History = NonNullable<RecordHistoryQuery['history']>;
export type PropertyHistory = History['properties'][number];
export type SaidValue = PropertyHistory['values'][number];

/** Who said so, in which document, where in it, and of which day. */
export function sourceText(value: SaidValue): string {
  return besideText([
    value.sheet,
    value.line == null ? undefined : t('page.sources.line', { n: value.line }),
    value.on ? t('page.history.of-day', { day: dayText(value.on) }) : undefined,
    publishedText(value),
  ]);
}

export function heldText({ from, until }: Partial<Pick<SaidValue, 'from' | 'until'>>): string {
  if (!from && !until) return t('page.history.held.always');
  const last = until ? dayText(dayBefore(until)) : '';
  if (!from) return t('page.history.held.until', { until: last });
  return until
    ? t('page.history.held.between', { from: dayText(from), until: last })
    : t('page.history.held.since', { from: dayText(from) });
}

/** Undoing states anew what had been superseded, in an import named after the one that was undone. */
const UNDOING = 'undo:';

export function importOf(value: SaidValue): { readonly id: string; readonly again: boolean } {
  const again = value.import.startsWith(UNDOING);
  return { id: again ? value.import.slice(UNDOING.length) : value.import, again };
}

/** Of which facts the sources that are held say different things. */
export function disputedIn(history: History): readonly PropertyHistory[] {
  const rules = ['history.rule.recorded-last', 'history.rule.publisher-first'];
  return history.properties.filter(({ rule }) => rules.includes(rule.code));
}

/** What is said now, without what was superseded or undone: the value that is shown, then the others. */
export function shownFirst({ values }: PropertyHistory): readonly SaidValue[] {
  return values.filter(({ state }) => state === 'held').toSorted((a, b) => Number(b.shown) - Number(a.shown));
}

/** How many facts are held, and of how many the sources disagree: what the page answers first. */
export function countsOf(history: History): {
  readonly facts: number;
  readonly disputed: number;
  readonly said: number;
} {
  return {
    facts: history.properties.filter(({ values }) => values.some(({ shown }) => shown)).length,
    disputed: disputedIn(history).length,
    said: new Set(history.properties.flatMap(({ values }) => values.map(({ statement }) => statement))).size,
  };
}

export interface SaidOnce {
  readonly property: PropertyHistory;
  readonly value: SaidValue;
}

/** What was said once is one table; whatever was said twice or more, or differently, stands by itself and first. */
export function parted(history: History): {
  readonly often: readonly PropertyHistory[];
  readonly once: readonly SaidOnce[];
} {
  const often = history.properties.filter(({ values }) => values.length > 1);
  const once = history.properties.flatMap((property) => {
    const [value] = property.values;
    return property.values.length === 1 && value !== undefined ? [{ property, value }] : [];
  });
  return { often, once };
}
