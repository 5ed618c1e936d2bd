/** Reads every regime file, one folder a jurisdiction, and refuses what is not whole: with file, key and a good value. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { SolidaryError } from '../domain/errors.ts';
import type { RegimeVersion } from '../domain/liability/regime.ts';
import { keepLaw, keptLaw, type LawFile } from './kept-law.ts';
import { checkLines } from './lines.ts';
import { familySchema, versionSchema } from './schema.ts';

/** A good value for a key, shown beside a bad one. */
const EXAMPLES: Readonly<Record<string, string>> = {
  from: '"2015-01-01"',
  until: '"2022-01-01" (the first day no longer covered)',
  checked: '"2026-11-23"',
  period: 'P3M',
  start: 'exact',
  anchor: 'work',
  mode: 'joint',
  position: '[main_contractor]',
  sources: '[milog-13], ids of the list above the versions',
  replaces: 'the id of the version before',
  jurisdiction: 'DE or US-CA, the name of the folder in capitals',
  kind: 'statutory_liability',
  walk: '[works, services]',
  no_debtor: '{code: buyer_may_retain, help: [ask_buyer_to_retain]}',
};

const DIRECTORY = import.meta.dirname;

/** Every version of every rule, ordered by jurisdiction, family and start. */
export function loadRegimes(directory: string = DIRECTORY): readonly RegimeVersion[] {
  const files = filesIn(directory);
  return keptLaw(directory, files) ?? readAll(files);
}

/** Reads and checks the law, and keeps it so beside its files. */
export function keepRegimes(directory: string = DIRECTORY): void {
  const files = filesIn(directory);
  keepLaw(directory, files, readAll(files));
}

function filesIn(directory: string): readonly LawFile[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && file.includes(sep))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(directory, file), 'utf8') }));
}

function readAll(files: readonly LawFile[]): readonly RegimeVersion[] {
  const versions = files.flatMap(({ file, text }) => readFamily(text, file));
  refuseTwins(versions);
  return versions;
}

/** One file's text as versions. Throws `bad-regime` for the first fault found. */
export function readFamily(text: string, file: string): readonly RegimeVersion[] {
  const family = checked(familySchema, parsed(text, file), file, '');
  const folder = file.includes(sep) ? file.split(sep)[0]?.toUpperCase() : undefined;
  if (folder !== undefined && folder !== family.jurisdiction) {
    throw bad(file, 'jurisdiction', family.jurisdiction, `does not go with the folder ${folder.toLowerCase()}`);
  }
  const raw = new Map<string, Record<string, unknown>>();
  const versions = family.versions.map((entry, index) => {
    const own = asObject(entry, file, `versions[${index}]`);
    const whole = inherit(own, raw, file);
    const id = typeof whole.id === 'string' ? whole.id : `versions[${index}]`;
    raw.set(id, whole);
    const version = checked(versionSchema, whole, file, id);
    const known = new Map(family.sources.map((source) => [source.id, source.text]));
    const sources = version.law.sources.map((source) => {
      const found = known.get(source);
      if (found === undefined)
        throw bad(file, `${id}.law.sources`, source, 'is not one of the sources of this file', 'sources');
      return found;
    });
    const { name, ...rest } = version;
    return {
      ...rest,
      family: family.family,
      kind: family.kind,
      jurisdiction: family.jurisdiction,
      name: name ?? family.name,
      law: { ...version.law, sources },
    } as RegimeVersion;
  });
  checkLines(versions, { file, parallel: family.parallel, gaps: family.gaps }, bad);
  return versions.map((one) => withEnd(one, versions));
}

/** A text ends as surely as the one begins that follows it. */
function withEnd(one: RegimeVersion, versions: readonly RegimeVersion[]): RegimeVersion {
  const next = versions.find(({ replaces, version }) => replaces === one.id && version.from === one.version.until);
  const end = next?.version.start ?? 'exact';
  return end === 'exact' ? one : { ...one, version: { ...one.version, end } };
}

function parsed(text: string, file: string): unknown {
  try {
    return parse(text, { version: '1.2', merge: false });
  } catch (error) {
    const where = error instanceof YAMLParseError ? `line ${error.linePos?.[0].line ?? '?'}` : 'text';
    throw new SolidaryError(
      'bad-regime',
      { file, key: where, value: '', reason: String((error as Error).message), example: 'key: value' },
      error,
    );
  }
}

function asObject(value: unknown, file: string, key: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw bad(file, key, value, 'is not a version');
  return value as Record<string, unknown>;
}

/** `like` takes another version's fields; a given key replaces it whole, null drops it. */
function inherit(
  own: Record<string, unknown>,
  before: ReadonlyMap<string, Record<string, unknown>>,
  file: string,
): Record<string, unknown> {
  const { like, ...given } = own;
  if (like === undefined) return given;
  const base = typeof like === 'string' ? before.get(like) : undefined;
  if (base === undefined) throw bad(file, 'like', like, 'is not a version above this one', 'replaces');
  const { replaces: _replaces, ...inherited } = base;
  return Object.fromEntries(Object.entries({ ...inherited, ...given }).filter(([, value]) => value !== null));
}

function checked<T extends z.ZodType>(schema: T, value: unknown, file: string, id: string): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = deepest(result.error.issues);
  const path = [...(id === '' ? [] : [id]), ...issue.path.map(String)].join('.');
  const at = issue.path.reduce<unknown>((v, key) => (v as Record<PropertyKey, unknown> | undefined)?.[key], value);
  const unknownKeys = issue.code === 'unrecognized_keys' ? `unknown key ${issue.keys.join(', ')}` : issue.message;
  throw bad(file, path, at, unknownKeys, String(issue.path.at(-1) ?? ''));
}

/** Of the ways in which a union failed, the one that got furthest says most. */
function deepest(
  issues: readonly z.core.$ZodIssue[],
  prefix: readonly PropertyKey[] = [],
): z.core.$ZodIssue & { path: PropertyKey[] } {
  const found = issues.map((issue) => {
    const path = [...prefix, ...issue.path];
    if (issue.code !== 'invalid_union') return { ...issue, path };
    const inner = issue.errors.filter((e) => e.length > 0).map((e) => deepest(e, path));
    return inner.sort((a, b) => b.path.length - a.path.length)[0] ?? { ...issue, path };
  });
  return found.sort((a, b) => b.path.length - a.path.length)[0] as z.core.$ZodIssue & { path: PropertyKey[] };
}

function bad(
  file: string,
  key: string,
  value: unknown,
  reason: string,
  example = key.split('.').at(-1) ?? key,
): SolidaryError {
  const shown = value === undefined ? '(nothing)' : typeof value === 'string' ? value : JSON.stringify(value);
  return new SolidaryError('bad-regime', {
    file,
    key,
    value: shown.slice(0, 120),
    reason,
    example: EXAMPLES[example] ?? 'see docs/RULES.md',
  });
}

function refuseTwins(versions: readonly RegimeVersion[]): void {
  const seen = new Set<string>();
  for (const { id, family } of versions) {
    if (seen.has(id)) throw bad(family, 'id', id, 'is used by two versions');
    seen.add(id);
  }
}
