/** One answered question as what it says of its contract; or why it cannot be read. */
import type { Json, Values } from '../../../schema/graph.ts';
import { READERS } from '../cells/index.ts';
import { NO_CURRENCY, priceReader } from '../cells/money.ts';
import { CellProblem } from '../cells/reading.ts';
import { type AskedFact, fedBy } from './facts.ts';

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
export function valuesOfAnswer({ asked, isByUnit, answer, currency }: AnsweredQuestion): Values | CellProblem {
  const { property, atMost } = fedBy(asked, isByUnit);
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
      return numbersOf(answer, property, atMost);
    case 'count':
      return one(READERS.decimal({})(answer));
    case 'day':
      return one(READERS.day({ formats: DAYS })(answer));
    case 'word':
      return one(READERS.code({})(answer));
  }
}

function numbersOf(answer: string, property: string, atMost: string | undefined): Values | CellProblem {
  // The reader of prices knows ranges: a number is read as an amount of no currency.
  const read = priceReader({ currency: NO_CURRENCY })(answer);
  if (read instanceof CellProblem) return read;
  if (read.bound === 'exact') return { [property]: read.amount };
  if (read.bound === 'at_least' || atMost === undefined) return new CellProblem('questionnaire.both-ends');
  return read.bound === 'at_most'
    ? { [atMost]: read.amount }
    : { [property]: read.amount, [atMost]: read.upper ?? read.amount };
}
