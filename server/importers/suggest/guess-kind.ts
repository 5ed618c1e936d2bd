/** The kind of record that a row is, by the words of all headings together. */
import {
  hasWord,
  headingWords,
  isOfPayHeading,
  isOfWages,
  isSupplierHeading,
  isWorkerHeading,
  type Words,
  wordsOf,
} from './column-words.ts';
import { periodColumns } from './period-columns.ts';

/** The first with most hits is taken. */
const KINDS = [
  ...['Finding', 'ClaimLine', 'WageRecord', 'Bid', 'Item', 'Contract', 'Tender', 'Certification', 'Benchmark'],
  ...['Workplace', 'Organisation'],
].map((kind) => ({ kind, words: wordsOf(({ kinds }) => kinds[kind], 'g') }));

const isOfHours = hasWord(wordsOf(({ properties }) => properties.WageRecord?.hours));
const isPlace = hasWord(wordsOf(({ properties }) => properties.Workplace?.country));
const isContractor = hasWord(wordsOf(({ properties }) => properties.Contract?.supplier));
const isCertificate = hasWord(wordsOf(({ properties }) => properties.Certification?.number));
const isEmployer = hasWord(wordsOf(({ properties }) => properties.WageRecord?.employer));

export function guessKind(headings: readonly string[]): string {
  const text = headings.map(headingWords).join(' | ');
  const hits = ({ words }: { readonly words: Words }) => text.match(words())?.length ?? 0;
  if (isTableOfPeriods(headings, isWorkerHeading)) return 'WageRecord';
  if (isTableOfPeriods(headings, isPlace)) return 'Benchmark';
  const excluded = KINDS.filter((one) => !mayBe(one.kind, headings, hits(one)));
  const kinds = KINDS.filter((one) => !excluded.includes(one));
  const best = kinds.reduce((a, b) => (hits(b) > hits(a) ? b : a));
  return hits(best) === 0 ? 'Organisation' : best.kind;
}

/** Figures of workers or of places, a column for each year or month. */
const isTableOfPeriods = (headings: readonly string[], isOf: (heading: string) => boolean): boolean =>
  periodColumns(headings).length * 2 > headings.length && headings.some((heading) => isOf(heading));

/** What a list must have beside words for it. */
function mayBe(kind: string, headings: readonly string[], hits: number): boolean {
  const some = (is: (heading: string) => boolean) => headings.some((heading) => is(heading));
  switch (kind) {
    // A list of prices that names who supplies is one of contracts; an item has no supplier of its own.
    case 'Item':
      return !some(isSupplierHeading);
    // Of a price gross and net are said too: pay names who was paid, or the hours.
    case 'WageRecord':
      if (some(isWorkerHeading)) return true;
      return some(isSupplierHeading) ? some(isOfHours) && some(isOfWages) : some(isOfPayHeading);
    case 'ClaimLine':
      return hits > 1 && (some(isWorkerHeading) || some(isOfHours));
    case 'Tender':
      return hits > 1 && !some(isContractor);
    case 'Benchmark':
      return !some(isWorkerHeading) && !some(isEmployer) && !some(isSupplierHeading);
    case 'Certification':
      return hits > 1 && some(isCertificate);
    default:
      return true;
  }
}
