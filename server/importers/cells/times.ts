/** Amounts that a list writes in thousands or millions: kept is the amount in full. */
import type { Json } from '../../../schema/graph.ts';
import { type Decimal, decimal } from '../../domain/money.ts';
import { amountsOf } from './per.ts';
import { CellProblem, type Reader } from './reading.ts';
import { escapeExpression } from './text.ts';

/** By how much all amounts of a column count, or by how much a word beside the number makes it count. */
export type Times = number | Readonly<Record<string, number>>;

export function inFull(read: Reader, times: Times): Reader {
  if (typeof times === 'number') return (text) => multiplied(read(text), times);
  const words = Object.keys(times).sort((a, b) => b.length - a.length);
  const said = new RegExp(`(?<!\\p{L})\\s*(${words.map(escapeExpression).join('|')})(?!\\p{L})`, 'gu');
  return (text) => {
    const found = [...text.matchAll(said)];
    const [word] = found.map((one) => one[1] ?? '');
    if (word === undefined) return read(text);
    const value = read(text.replaceAll(said, '').trim());
    if (!(value instanceof CellProblem) && !isOfAll(text, found, value))
      return new CellProblem('import.not-an-amount', { example: `5 ${word}` });
    return multiplied(value, times[word] ?? 1);
  };
}

/** Of a range one word counts for both ends where it stands before or behind the whole; else each end has the same. */
function isOfAll(text: string, found: readonly RegExpExecArray[], value: Json): boolean {
  const ends = amountsOf(value).length;
  if (new Set(found.map((one) => one[1])).size > 1) return false;
  if (found.length === ends) return true;
  const [only] = found;
  if (found.length > 1 || only === undefined) return false;
  return !/\d/u.test(text.slice(0, only.index)) || !/\d/u.test(text.slice(only.index + only[0].length));
}

function multiplied(value: Json | CellProblem, times: number): Json | CellProblem {
  if (value instanceof CellProblem) return value;
  const ends = amountsOf(value).map(([end, amount]) => [end, full(decimal(amount), times)] as const);
  return ends.length === 0 ? value : { ...(value as object), ...Object.fromEntries(ends) };
}

const full = (amount: Decimal, times: number): string => amount.times(times).toFixed();
