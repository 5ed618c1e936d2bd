/**
 * Nothing here records a person's immigration status: the report of 2007 calls it irrelevant, and a record of it can harm
 * whom it is about. Some indicators of the list of 2009 are about it; they stay in the list and take no observation.
 */
import { plainWords } from '../plain-letters.ts';
import { STATUS_WORDS, type StatusWords } from './status-words.ts';

export const NEVER_RECORDED: readonly string[] = [
  'recruitment_unlawful_stay',
  'recruitment_authorities_or_status',
  'destination_authorities_or_status',
];

/** What a recruiter promised may be told of a workplace; told of a person it tells that person's status. */
export const NOT_OF_A_PERSON: readonly string[] = ['deceived_legal_documents'];

export function isNeverRecorded(indicator: string): boolean {
  return NEVER_RECORDED.includes(indicator);
}

/** Catches the plain cases; whoever records still has to leave status out. */
export function tellsStatus(text: string, about: 'workplace' | 'person'): boolean {
  // "No pay. The visa is kept in the office": what lacks stands in another clause.
  return text.split(/[.,;:!?()،؛؟\n]+/u).some((clause) => {
    const words = plainWords(clause).map((word) => word.replace(ARTICLE, ''));
    return WORDS.some((language) => isTold(words, language, about));
  });
}

/** The Arabic article and what is written in one word with it. */
const ARTICLE = /^[وفبك]?(?:ال|لل)(?=\p{L}{3})/u;

type Phrase = readonly string[];
type Phrases = Readonly<Record<keyof StatusWords, readonly Phrase[]>>;

const WORDS: readonly Phrases[] = Object.values(STATUS_WORDS).map(
  ({ plain, ofAPerson, permits, lacking, over }): Phrases => ({
    ...{ plain: phrases(plain), ofAPerson: phrases(ofAPerson), permits: phrases(permits) },
    ...{ lacking: phrases(lacking), over: phrases(over) },
  }),
);

function phrases(texts: readonly string[]): readonly Phrase[] {
  return texts.map((text) => text.split(' '));
}

function isTold(words: readonly string[], language: Phrases, about: 'workplace' | 'person'): boolean {
  const { plain, ofAPerson, permits, lacking, over } = language;
  if (placesOf(words, plain).length > 0) return true;
  if (about === 'person' && placesOf(words, ofAPerson).length > 0) return true;
  const lacks = placesOf(words, lacking);
  const ends = placesOf(words, over);
  return placesOf(words, permits).some(
    ({ from, until }) =>
      [...lacks, ...ends].some((one) => one.until <= from && from - one.until <= MOST_BEFORE) ||
      ends.some((one) => one.from >= until && one.from - until <= MOST_AFTER),
  );
}

/** Words that may stand between: "no valid visa", "the visa had already expired". */
const MOST_BEFORE = 1;
const MOST_AFTER = 2;

function placesOf(words: readonly string[], phrases: readonly Phrase[]) {
  return phrases.flatMap((phrase) =>
    words.flatMap((_, from) =>
      phrase.every((part, at) => begins(words[from + at] ?? '', part)) ? [{ from, until: from + phrase.length }] : [],
    ),
  );
}

/** Short words are whole: "no" is not "north". */
function begins(word: string, part: string): boolean {
  return part.length > SHORT ? word.startsWith(part) : word === part;
}

const SHORT = 3;
