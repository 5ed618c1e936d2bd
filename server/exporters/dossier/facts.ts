/** The facts of a trace as plain JSON and back, without loss: a decimal is written as `{"decimal": "12.5"}`, never as a number. */
import type { TraceFacts } from '../../domain/model.ts';
import { Decimal, decimal } from '../../domain/money.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export function encodeFacts(facts: TraceFacts): Json {
  return encode(facts);
}

/** The inverse of `encodeFacts`; what is not of its making gives facts that the engine refuses or cannot read. */
export function decodeFacts(json: Json): TraceFacts {
  return decode(json) as unknown as TraceFacts;
}

/** Keys in the order of the alphabet, so that the same facts are the same bytes. */
function encode(value: unknown): Json {
  if (Decimal.isDecimal(value)) return { decimal: value.toFixed() };
  if (Array.isArray(value)) return value.map(encode);
  if (value === null || typeof value !== 'object') return value as Json;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, encode(inner)]));
}

function decode(json: Json): unknown {
  if (Array.isArray(json)) return json.map(decode);
  if (json === null || typeof json !== 'object') return json;
  const object = json as { readonly [key: string]: Json };
  if (typeof object.decimal === 'string' && Object.keys(object).length === 1) return decimal(object.decimal);
  return Object.fromEntries(Object.entries(object).map(([key, inner]) => [key, decode(inner)]));
}
