import { CellProblem } from '../cells/reading.ts';
import { isShortened } from '../cells/shortened.ts';
import { textReader } from '../cells/text.ts';
import type { MappingFile } from '../mapping/schema.ts';
import type { KeyPartObject, KeyPartSpec, KeySpec } from '../mapping/specs.ts';
import { bindCondition } from './conditions.ts';
import { Fault, isStop, type TextOf } from './row.ts';
import { type Binding, bindSource, columnNameOf } from './sources.ts';

export interface KeyScope {
  readonly binding: Binding;
  readonly keys: MappingFile['keys'];
}

/** The key's values, percent-encoded and joined; a blank part makes it a fault with the column's name. */
export function bindKey(spec: KeySpec, scope: KeyScope): TextOf {
  if (typeof spec === 'string') return namedKey(spec, scope);
  const parts = spec.map((part) => bindPart(part, scope));
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return (row) => {
    let key = '';
    for (const part of parts) {
      const answer = part(row);
      if (typeof answer !== 'string') return answer;
      key = key === '' ? answer : `${key}:${answer}`;
    }
    return key;
  };
}

function namedKey(name: string, scope: KeyScope): TextOf {
  const choices = (scope.keys?.[name] ?? []).map((choice) => ({
    when: choice.when === undefined ? undefined : bindCondition(choice.when, scope.binding),
    key: bindKey(choice.key, scope),
  }));
  return (row) => {
    for (const { when, key } of choices) {
      const applies = when === undefined ? true : when(row);
      if (isStop(applies)) return applies;
      if (applies) return key(row);
    }
    return new Fault(new CellProblem('import.no-key', { key: name }));
  };
}

/** Of how many parts the key may be: choices may differ. */
export function partsOfKey(spec: KeySpec, keys: KeyScope['keys']): ReadonlySet<number> {
  if (typeof spec === 'string') return new Set((keys?.[spec] ?? []).flatMap(({ key }) => [...partsOfKey(key, keys)]));
  let sums = [0];
  for (const part of spec) {
    const named = typeof part === 'string' ? undefined : part.key;
    const more = named === undefined ? [1] : [...partsOfKey(named, keys)];
    sums = sums.flatMap((sum) => more.map((one) => sum + one));
  }
  return new Set(sums);
}

function bindPart(spec: KeyPartSpec, scope: KeyScope): TextOf {
  const part: KeyPartObject = typeof spec === 'string' ? { column: spec } : spec;
  if (part.key !== undefined) return namedKey(part.key, scope);
  const text = bindSource(part, scope.binding);
  const column = columnNameOf(part);
  const read = textReader(part as Parameters<typeof textReader>[0]);
  return (row) => {
    const answer = text(row);
    if (isStop(answer)) return answer;
    const value = answer === undefined ? '' : read(answer);
    if (value instanceof CellProblem) return new Fault(value, column, answer);
    if (value === '') return part.mayBeBlank ? '' : new Fault(new CellProblem('import.key-blank'), column);
    if (isShortened(value)) return new Fault(new CellProblem('import.shortened-number'), column, answer);
    return encode(value);
  };
}

/** Texts with half a surrogate pair cannot be percent-encoded: the half becomes U+FFFD, as in UTF-8. */
function encode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8'));
  }
}

/** Lower-case words of a kind: FindingParty is finding-party. */
export function kebab(kind: string): string {
  return kind.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}
