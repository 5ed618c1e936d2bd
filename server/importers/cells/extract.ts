import type { Json } from '../../../schema/graph.ts';
import { CellProblem, type Reader, type Reading } from './reading.ts';

/**
 * The part of the text that the first group holds: of `1593.81 e`, under `([0-9.]+) *[a-z]*`, the amount. Where the text
 * has the form and the group is empty, the cell says nothing: an empty text. Where it has not, it is a problem.
 */
export function extractOf(expression: string): (text: string) => Reading<string> {
  const form = new RegExp(expression, 'u');
  return (text) => {
    const found = form.exec(text);
    return found === null ? new CellProblem('import.not-of-form', { form: expression }) : (found[1] ?? '').trim();
  };
}

/** Reads the part instead of the whole. */
export function readingPart<T extends Json>(expression: string, read: Reader<T>): Reader<T | ''> {
  const part = extractOf(expression);
  return (text) => {
    const found = part(text);
    return found instanceof CellProblem || found === '' ? found : read(found);
  };
}
