import type { Graph } from './load.ts';
import type { Mapping, MappingFile } from './schema.ts';
import type { ConditionSpec, KeySpec, SourceObject, SourceSpec } from './specs.ts';

type Path = readonly PropertyKey[];

export interface Scope {
  readonly mapping: Mapping;
  readonly file: MappingFile;
  readonly graph: Graph;
  readonly fault: (path: Path, reason: string, example?: string) => void;
  /** The named key whose parts are being checked: it cannot contain itself. */
  readonly within?: string;
}

/** Names of the keys of which a spec has exactly one; says so where it has none or several. */
export function onlyOne(spec: object, keys: readonly string[], scope: Scope, path: Path): string | undefined {
  const given = keys.filter((key) => (spec as Readonly<Record<string, unknown>>)[key] !== undefined);
  if (given.length === 1) return given[0];
  const reason =
    given.length === 0 ? `needs one of ${keys.join(', ')}` : `has ${given.join(' and ')}: only one may stand here`;
  scope.fault(path, reason, 'column: Amount');
  return undefined;
}

export const SOURCES = ['column', 'firstOf', 'lookup', 'join', 'constant'] as const;

export function checkSource(spec: SourceSpec, scope: Scope, path: Path): void {
  if (typeof spec === 'string') return;
  onlyOne(spec, SOURCES, scope, path);
  checkSourceParts(spec, scope, path);
}

/** What stands inside the source keys of a value, key part or condition. */
export function checkSourceParts(spec: SourceObject, scope: Scope, path: Path): void {
  for (const [column, given] of Object.entries(spec.lookup?.where ?? {}))
    if (typeof given === 'object' && 'column' in given)
      checkExpression(given.extract, scope, [...path, 'lookup', 'where', column, 'extract']);
  if (spec.lookup?.pairs !== undefined && spec.lookup.file !== scope.file.name)
    scope.fault(
      [...path, 'lookup', 'pairs'],
      'pairs rows of one file, and this looks into another',
      `file: ${scope.file.name}`,
    );
  if (spec.lookup !== undefined && !scope.mapping.files.some((file) => file.name === spec.lookup?.file))
    scope.fault(
      [...path, 'lookup', 'file'],
      `${spec.lookup.file} is no file of this mapping`,
      `file: ${scope.file.name}`,
    );
  spec.firstOf?.forEach((one, at) => {
    checkSource(one, scope, [...path, 'firstOf', at]);
  });
}

export function checkExpression(text: string | undefined, scope: Scope, path: Path): void {
  if (text === undefined) return;
  try {
    new RegExp(text, 'u');
  } catch {
    scope.fault(path, `${text} is no regular expression`);
  }
}

const TESTS = ['is', 'isNot', 'filled', 'matches'] as const;
const JOINS = ['all', 'any', 'not'] as const;

export function checkCondition(spec: ConditionSpec, scope: Scope, path: Path): void {
  if (JOINS.some((key) => spec[key] !== undefined)) {
    onlyOne(spec, [...JOINS, ...SOURCES], scope, path);
    for (const key of ['all', 'any'] as const) {
      spec[key]?.forEach((one, at) => {
        checkCondition(one, scope, [...path, key, at]);
      });
    }
    if (spec.not !== undefined) checkCondition(spec.not, scope, [...path, 'not']);
    return;
  }
  const { is: _is, isNot: _isNot, filled: _filled, matches: _matches, ...source } = spec;
  checkSource(source, scope, path);
  onlyOne(spec, TESTS, scope, path);
  checkExpression(spec.matches, scope, [...path, 'matches']);
}

export function checkKey(spec: KeySpec, scope: Scope, path: Path): void {
  if (typeof spec === 'string') {
    checkNamedKey(spec, scope, path);
    return;
  }
  spec.forEach((part, at) => {
    if (typeof part === 'string') return;
    const here = [...path, at];
    onlyOne(part, [...SOURCES, 'key'], scope, here);
    checkSourceParts(part, scope, here);
    checkExpression(part.extract, scope, [...here, 'extract']);
    checkExpression(part.matches, scope, [...here, 'matches']);
    if (part.key !== undefined) checkNamedKey(part.key, scope, [...here, 'key']);
  });
}

function checkNamedKey(name: string, scope: Scope, path: Path): void {
  const names = Object.keys(scope.file.keys ?? {});
  if (!names.includes(name))
    scope.fault(path, `${name} is no key named in \`keys\` of the file ${scope.file.name}`, 'key: [Contract, Bidder]');
  if (scope.within !== undefined)
    scope.fault(path, 'a named key cannot contain a named key', 'key: [Contract, Bidder]');
}
