/** The words that somebody types in the language of the page: months from the calendar of the language, others from the catalogue. */
import { dateFormat } from '../../../schema/messages/formatters.ts';
import { currentLocale, currentTag, type Locale, render } from '../../../schema/messages/index.ts';
import { besideEnglish, ENGLISH, type PeriodWords } from '../../domain/chain/typed-period.ts';

/** A message that lists words, by commas; none of a language is a single blank. */
function listed(code: string): readonly string[] {
  return render(code)
    .toLowerCase()
    .split(/\s*[,،]\s*/)
    .filter((word) => word.trim() !== '' && word !== '-');
}

/** Other names of the months than those of the calendar: Jänner, Levantine names beside Gregorian ones. */
function otherMonths(): readonly (readonly string[])[] {
  return render('entry.words.months')
    .toLowerCase()
    .split(/\s*;\s*/)
    .map((names) => names.split(/\s*,\s*/).filter((name) => name !== '-' && name !== ''));
}

/** A month by all the names that the language has for it, alone and beside a day. */
function monthNames(month: number): readonly string[] {
  const first = new Date(Date.UTC(2025, month, 1));
  const names = (['long', 'short'] as const).flatMap((form) => [
    dateFormat(currentTag(), { month: form, timeZone: 'UTC' }).format(first),
    ...dateFormat(currentTag(), { day: 'numeric', month: form, timeZone: 'UTC' })
      .formatToParts(first)
      .flatMap(({ type, value }) => (type === 'month' ? [value] : [])),
  ]);
  return [...new Set(names.map((name) => name.toLowerCase().replace(/\.$/, '')))];
}

export interface ValueWords {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly atLeast: readonly string[];
  readonly atMost: readonly string[];
  readonly to: readonly string[];
}

/** What is the same for every cell of a language is made once: a pasted table has thousands. */
export function onceALanguage<T>(make: () => T): () => T {
  const made = new Map<Locale, T>();
  return () => {
    const locale = currentLocale();
    const known = made.get(locale) ?? make();
    made.set(locale, known);
    return known;
  };
}

/** English is understood beside every other language. */
export const valueWords = onceALanguage(
  (): ValueWords => ({
    yes: ['yes', 'true', ...listed('entry.words.yes')],
    no: ['no', 'false', ...listed('entry.words.no')],
    atLeast: ['at least', ...listed('entry.words.at-least')],
    atMost: ['at most', ...listed('entry.words.at-most')],
    to: ['to', ...listed('entry.words.to')],
  }),
);

/** How the language itself writes a bound and a range: what a form is begun with. */
export const ownWords = onceALanguage(() => ({
  atLeast: ownWord('at-least', 'at least'),
  atMost: ownWord('at-most', 'at most'),
  to: ownWord('to', 'to'),
}));

const ownWord = (code: string, english: string): string => listed(`entry.words.${code}`)[0] ?? english;

export const periodWords = onceALanguage((): PeriodWords => {
  if (currentLocale() === 'en') return ENGLISH;
  const others = otherMonths();
  return besideEnglish({
    months: Array.from({ length: 12 }, (_, month) => [...monthNames(month), ...(others[month] ?? [])]),
    ...{ to: listed('entry.words.to'), since: listed('entry.words.since'), until: listed('entry.words.until') },
    between: listed('entry.words.between'),
    before: listed('entry.words.before'),
    ordinals: listed('entry.words.ordinals'),
  });
});
