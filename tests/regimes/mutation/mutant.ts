/** A rule changed in one place, so that a case must fail: if none does, nothing shows what that place says. */
import type { RegimeVersion } from '../../../server/domain/liability/regime.ts';

export interface Mutant {
  /** What was changed, in words that stay the same from run to run: `version.from a year earlier`. */
  readonly change: string;
  readonly version: RegimeVersion;
}

/** A rule as the loader leaves it: plain data. */
export type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };
export type Path = readonly (string | number)[];

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function asJson(version: RegimeVersion): JsonObject {
  return JSON.parse(JSON.stringify(version)) as JsonObject;
}

export function at(value: Json, path: Path): Json | undefined {
  return path.reduce<Json | undefined>(
    (held, key) => (held as Record<string | number, Json> | undefined)?.[key],
    value,
  );
}

/** A copy with one place set; `undefined` takes the key or the member of a list away. */
export function withAt(value: Json, path: Path, put: Json | undefined): Json {
  const [key, ...rest] = path;
  if (key === undefined) return put ?? null;
  const next = rest.length === 0 ? put : withAt((value as Record<string | number, Json>)[key] as Json, rest, put);
  if (isList(value))
    return value.flatMap((member, index) => (index === key ? (next === undefined ? [] : [next]) : [member]));
  const copy: Record<string, Json> = { ...(value as JsonObject) };
  if (next === undefined) delete copy[key];
  else copy[key] = next;
  return copy;
}

export function mutant(version: JsonObject, path: Path, put: Json | undefined, how: string): Mutant {
  return { change: `${shownPath(path)} ${how}`, version: withAt(version, path, put) as unknown as RegimeVersion };
}

/** `debtors[1].conditions[0]` */
export function shownPath(path: Path): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  );
}
