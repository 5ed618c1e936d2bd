/** What the help page explains, and what of it a search finds. Pure: words come from the catalogue. */

import { codesOf } from '../../../schema/messages/catalogue.ts';
import { byText } from '../../../schema/messages/format.ts';
import { currentTag } from '../../../schema/messages/locale.ts';
import { render } from '../../../schema/messages/render.ts';
import { MARKS } from '../../ui/marks.ts';
import { capital, heading } from '../../ui/words.ts';

export interface Entry {
  /** Of the address: /help#word-flagged. */
  readonly id: string;
  readonly term: string;
  readonly text: string;
  /** Drawn before the term. */
  readonly mark?: string;
}

/** Lines and colours, which have no word of their own on the page. */
export const SIGNS = [
  ...(['amber', 'solid', 'mid', 'outlined', 'hatched', 'dotted', 'dashed', 'dotted-underline'] as const),
  ...(['path', 'rail', 'timeline', 'strip'] as const),
] as const;
/** What it leaves to people. */
export const DECIDES_NOT = ['right', 'knew', 'meant', 'appeal', 'sure', 'rank', 'workers', 'send'] as const;

/** Words of the trade, beside those of the engine. */
export const TERMS = [
  'accepted',
  'answer',
  'answer-sheet',
  'article',
  'as-known',
  'as-of',
  'benchmark',
  'chain',
  'change',
  'claim',
  'condition',
  'deadline',
  'defence',
  'diligence',
  'dry-run',
  'end-client',
  'enforced-after',
  'finding',
  'going-rate',
  'gross-net',
  'import',
  'indicator',
  'joint',
  'lawful-labour',
  'letter',
  'limitation',
  'line',
  'living-wage',
  'main-contractor',
  'mapping',
  'on-costs',
  'order',
  'pseudonym',
  'question',
  'range',
  'regime',
  'rejected',
  'root',
  'sequential',
  'source',
  'statutory-floor',
  'subsidiary',
  'surety',
  'threshold',
  'tier',
  'trace',
  'undeclared',
  'version',
  'waiting',
] as const;

const byTerm = (a: Entry, b: Entry): number => byText(a.term, b.term);

export const markEntries = (): readonly Entry[] =>
  MARKS.map((mark) => ({ id: `mark-${mark}`, term: heading(mark), text: render(`help.mark.${mark}`), mark }));

export const signTexts = (): readonly string[] => SIGNS.map((sign) => render(`help.sign.${sign}`));

const WORD = 'help.word.';

/** Words of the engine and words of the trade, in one alphabet. */
export function wordEntries(): readonly Entry[] {
  const codes = codesOf();
  const words = codes
    .filter((code) => code.startsWith(WORD))
    .map((code) => code.slice(WORD.length))
    .map((code) => ({ id: `word-${code}`, term: heading(code), text: render(`help.word.${code}`) }));
  const terms = TERMS.map((name) => {
    const term = render(`help.term.${name}`);
    return {
      id: `term-${name}`,
      term: capital(term),
      text: render(`help.says.${name}`),
    };
  });
  return [...words, ...terms].sort(byTerm);
}

/** Every word of the search stands in the texts, in whatever order. */
export function matches(search: string, ...texts: readonly string[]): boolean {
  const said = texts.join(' ').toLocaleLowerCase(currentTag());
  return search
    .toLocaleLowerCase(currentTag())
    .split(/\s+/)
    .every((word) => said.includes(word));
}

export const found = (search: string, entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ term, text }) => matches(search, term, text));
