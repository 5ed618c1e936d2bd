/** A day as somebody entered it: one of the calendar, in a year that may be meant. */
import { type Day, isDay } from '../domain/dates.ts';
import { type Params, param } from '../domain/outcome.ts';
import { strangeYear } from '../domain/strange-year.ts';

/** The same of a day without which nothing is entered: where nothing stands, it is asked for in its own words. */
export function requiredDay(
  text: string,
  badDay: string,
  report: (code: string, params: Params) => void,
): Day | undefined {
  return enteredDay(text, text.trim() === '' ? 'entry.required' : badDay, report);
}

/** Undefined after the problem is reported; `badDay` is the code for what is no day, such as nothing at all. */
export function enteredDay(
  text: string,
  badDay: string,
  report: (code: string, params: Params) => void,
): Day | undefined {
  const value = param.text(text);
  if (!isDay(text)) {
    report(badDay, { value });
    return undefined;
  }
  const strange = strangeYear(text);
  if (strange === undefined) return text;
  const params = { value, meant: param.text(strange.meant) };
  report('import.strange-year', params);
  report('import.strange-year.remedy', params);
  return undefined;
}
