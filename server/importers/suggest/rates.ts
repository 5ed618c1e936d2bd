/** Tables of exchange rates: they are told from lists of anything else, and left to a mapping that knows which way each rate is meant. */
import {
  headingWords,
  isEmployerHeading,
  isOfWages,
  isPartyHeading,
  isWorkerHeading,
  namesCurrency,
} from './column-words.ts';
import { CODES } from './currency.ts';

/** `USD`, `1 USD`, `100HUF`: a column of rates of one currency. */
const ofCurrency = (heading: string): boolean => {
  const code = /^(?:10{0,3} ?)?([A-Z]{3})$/.exec(heading.trim())?.[1];
  return code !== undefined && CODES.has(code);
};

const RATE =
  /^(?:(?:exchange |reference |mid |spot )?rate|kurz|kurs(?: sredni)?|curs|cours|koers|wechselkurs|tipo de cambio|tasso di cambio|taxa de cambio|курс)$/u;
const OF_RATES = /exchange rate|(?<!\p{L})xudl\p{L}{3}(?!\p{L})/u;
const BASE = /^(?:base cur(?:rency)?|currency denom\p{L}*)$/u;

export function isTableOfRates(headings: readonly string[]): boolean {
  const isOther = (heading: string) =>
    isPartyHeading(heading) || isWorkerHeading(heading) || isEmployerHeading(heading) || isOfWages(heading);
  if (headings.some(isOther)) return false;
  const words = headings.map(headingWords);
  const count = (is: (heading: string) => boolean, among = headings) => among.filter(is).length;
  if (count(ofCurrency) > 1 && count(ofCurrency) * 2 > headings.length) return true;
  if (count((heading) => OF_RATES.test(heading), words) > 1) return true;
  if (count((heading) => BASE.test(heading), words) > 0) return true;
  return count((heading) => RATE.test(heading), words) === 1 && headings.some(namesCurrency);
}
