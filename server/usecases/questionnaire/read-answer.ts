/** One answered question as what it says of its contract; or why it cannot be read. */
import type { Json, Values } from '../../../schema/graph.ts';
import { latinDigits, readTypedNumber } from '../../../schema/messages/typed-number.ts';
import { decimal } from '../../domain/money.ts';
import { placeOf } from '../../domain/places.ts';
import { unsoundIn } from '../../domain/unsound.ts';
import { READERS } from '../../importers/cells/index.ts';
import { NO_CURRENCY, priceReader } from '../../importers/cells/money.ts';
import { CellProblem } from '../../importers/cells/reading.ts';
import { type AskedFact, fedBy } from './facts.ts';
import { inTimeUnit } from './time-units.ts';

export interface AnsweredQuestion {
  readonly asked: AskedFact;
  readonly isByUnit: boolean;
  /** As it stands in the cell, trimmed and not blank. */
  readonly answer: string;
  /** Of the contract's price; absent where none is held. */
  readonly currency?: string;
}

const DAYS = ['YYYY-MM-DD', 'D.M.YYYY', 'D MMM YYYY', 'D MMMM YYYY'];

/** Values of the contract, canonical, or a problem of the catalogue. */
export function valuesOfAnswer(question: AnsweredQuestion): Values | CellProblem {
  const values = inOwnWords(read(question));
  if (values instanceof CellProblem) return values;
  const unsound = unsoundIn('Contract', values);
  if (unsound !== undefined) return new CellProblem(unsound.code, unsound.params);
  return tooMuch(question, values) ?? values;
}

/** A slip of a few zeros would let no price pay: it is asked back, and not taken. */
function tooMuch({ asked, isByUnit }: AnsweredQuestion, values: Values): CellProblem | undefined {
  const { most, time = 'count' } = fedBy(asked, isByUnit);
  const above = Object.values(values).find((value) => most !== undefined && decimal(String(value)).greaterThan(most));
  if (most === undefined || above === undefined) return undefined;
  return new CellProblem('questionnaire.too-much', { value: String(above), most, time });
}

/** Who fills a workbook has no mapping: what mends it is said in the words of the column "How to write it". */
const OWN_WORDS: Readonly<Record<string, string>> = {
  'import.not-an-amount': 'questionnaire.not-an-amount',
  'import.not-a-number': 'questionnaire.not-a-number',
  'import.other-currency': 'questionnaire.other-currency',
  'import.not-a-day': 'questionnaire.not-a-day',
  'import.no-such-day': 'questionnaire.not-a-day',
};

function inOwnWords(values: Values | CellProblem): Values | CellProblem {
  const code = values instanceof CellProblem ? OWN_WORDS[values.code] : undefined;
  return code === undefined ? values : new CellProblem(code, (values as CellProblem).params);
}

const NUMBER_TYPED = /\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?|\d[\d.,'\u2019\u066b\u066c]*\d|\d/g;

/** The numbers of an answer as decimal text; people write 1.250,50 and 1,250.50, and 1.250 may be either. */
function withPlainNumbers(answer: string): string | CellProblem {
  let twoWays: string | undefined;
  const plain = latinDigits(answer).replaceAll(NUMBER_TYPED, (typed) => {
    const number = readTypedNumber(typed);
    if (!number.ok && number.why === 'two-ways') twoWays ??= typed;
    return number.ok ? number.number : typed;
  });
  return twoWays === undefined ? plain : new CellProblem('questionnaire.two-ways', { number: twoWays });
}

function read({ asked, isByUnit, answer: typed, currency }: AnsweredQuestion): Values | CellProblem {
  const isNumber = asked.form === 'amount' || asked.form === 'number' || asked.form === 'count';
  const answer = isNumber ? withPlainNumbers(typed) : typed;
  if (answer instanceof CellProblem) return answer;
  const { property, atMost, time } = fedBy(asked, isByUnit);
  const one = (reading: Json | CellProblem): Values | CellProblem =>
    reading instanceof CellProblem ? reading : { [property]: reading };
  switch (asked.form) {
    case 'amount': {
      const named = currency ?? /\b([A-Z]{3})\b/.exec(answer)?.[1];
      return named === undefined
        ? new CellProblem('questionnaire.no-currency')
        : one(READERS.price({ currency: named })(answer));
    }
    case 'number':
      return numbersOf(time === undefined ? answer : inTimeUnit(answer, time), property, atMost);
    case 'count':
      return one(READERS.decimal({})(answer));
    case 'day':
      return one(READERS.day({ formats: DAYS })(answer));
    case 'word':
      return one(readWord(property, answer));
  }
}

function numbersOf(answer: string | undefined, property: string, atMost: string | undefined): Values | CellProblem {
  if (answer === undefined) return new CellProblem('import.not-a-number');
  // The reader of prices knows ranges: a number is read as an amount of no currency.
  const read = priceReader({ currency: NO_CURRENCY })(answer);
  if (read instanceof CellProblem)
    return read.code === 'import.not-an-amount' ? new CellProblem('import.not-a-number', read.params) : read;
  if (read.bound === 'exact') return { [property]: read.amount };
  if (read.bound === 'at_least' || atMost === undefined) return new CellProblem('questionnaire.both-ends');
  return read.bound === 'at_most'
    ? { [atMost]: read.amount }
    : { [property]: read.amount, [atMost]: read.upper ?? read.amount };
}

/** A place by its code alone: a name that nobody can look up would close the question and answer nothing. */
function readWord(property: string, answer: string): Json | CellProblem {
  if (property !== 'place') return READERS.code({})(answer);
  const place = placeOf(answer);
  return place ?? new CellProblem('import.not-a-place', { example: 'DE' });
}
