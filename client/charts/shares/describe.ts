import { t } from '../../ui/words.ts';
import { type Counts, totalOf } from './layout.ts';

/** Each year in words, with its counts. */
export function describeShares(years: readonly { readonly year: string; readonly counts: Counts }[]): string {
  const held = years.filter(({ counts }) => totalOf(counts) > 0);
  if (held.length === 0) return t('page.sector.nothing');
  return held.map(({ year, counts }) => t('page.sector.year', { year, total: totalOf(counts), ...counts })).join(' ');
}
