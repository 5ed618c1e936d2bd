/** What the shape alone cannot say: names that must exist, readers that fit their property, options that fit the reader. */
import type { Property } from '../../../schema/graph.ts';
import { knownWords } from '../../domain/unsound-words.ts';
import { checkCondition, checkExpression, checkKey, checkSource, type Scope } from './check-sources.ts';
import { checkValue } from './check-values.ts';
import { exampleFor, fieldOf, type MappingFault } from './faults.ts';
import type { Graph } from './load.ts';
import type { Mapping, MappingFile, RecordSpec } from './schema.ts';
import type { ValueSpec } from './specs.ts';

type Path = readonly PropertyKey[];

export function checkMapping(mapping: Mapping, graph: Graph): readonly MappingFault[] {
  const faults: MappingFault[] = [];
  const fault = (path: Path, reason: string, example = exampleFor(path)): void => {
    faults.push({ field: fieldOf(path), reason, example });
  };
  checkUnique(
    mapping.files.map((file, at) => [file.name, ['files', at, 'name']] as const),
    fault,
  );
  checkUnique(
    mapping.files.flatMap((file, at) =>
      file.records.map((record, of) => [record.record, ['files', at, 'records', of, 'record']] as const),
    ),
    fault,
  );
  mapping.files.forEach((file, at) => {
    checkFile({ mapping, file, graph, fault }, ['files', at]);
  });
  return faults;
}

function checkUnique(names: readonly (readonly [string, Path])[], fault: Scope['fault']): void {
  const seen = new Set<string>();
  for (const [name, path] of names) {
    if (seen.has(name)) fault(path, `${name} is named twice`);
    seen.add(name);
  }
}

const ONLY_FOR = {
  encoding: ['csv', 'xml', 'json', 'wage-determination'],
  delimiter: ['csv'],
  quote: ['csv'],
  sheet: ['xlsx'],
  element: ['xml', 'json'],
  skip: ['csv', 'xlsx'],
} as const;

function checkFormat({ file, fault }: Scope, path: Path): void {
  for (const [key, formats] of Object.entries(ONLY_FOR)) {
    const isFor: readonly string[] = formats;
    if (file[key as keyof typeof ONLY_FOR] !== undefined && !isFor.includes(file.format))
      fault([...path, key], `is for ${formats.join(' and ')} files only`);
  }
  if (file.format !== 'xml') return;
  if (file.element === undefined) fault([...path, 'element'], 'is missing: which elements are rows');
  if (file.header === true)
    fault(
      [...path, 'header'],
      'is missing: which attributes, or ways to texts within the row, are columns',
      'header: [time, rate]',
    );
}

function checkFile(scope: Scope, path: Path): void {
  const { file, fault } = scope;
  checkFormat(scope, path);
  if (file.skip?.until !== undefined && file.header !== true)
    fault([...path, 'skip', 'until'], 'looks for a header, and this file has none', 'skip: { rows: 3 }');
  file.namedTogether?.forEach((column, at) => {
    if (file.pseudonyms?.includes(column) !== true)
      fault([...path, 'namedTogether', at], `${column} is not among pseudonyms`);
  });
  checkNamedKeys(scope, path);
  file.waitsFor?.forEach((wanted, at) => {
    checkSource({ lookup: { ...wanted, column: '', ifNone: 'hold' } }, scope, [...path, 'waitsFor', at]);
  });
  file.hold?.forEach((filter, at) => {
    checkCondition(filter.when, scope, [...path, 'hold', at, 'when']);
  });
  if (file.group !== undefined) checkCondition(file.group.header, scope, [...path, 'group', 'header']);
  for (const [name, form] of Object.entries(file.fromName ?? {}))
    checkExpression(form, scope, [...path, 'fromName', name]);
  file.records.forEach((record, at) => {
    checkRecord(record, scope, [...path, 'records', at]);
  });
}

function checkNamedKeys(scope: Scope, path: Path): void {
  for (const [name, choices] of Object.entries(scope.file.keys ?? {})) {
    choices.forEach((choice, at) => {
      const here = [...path, 'keys', name, at];
      checkKey(choice.key, { ...scope, within: name }, [...here, 'key']);
      if (choice.when !== undefined) checkCondition(choice.when, scope, [...here, 'when']);
    });
  }
}

function checkRecord(record: RecordSpec, scope: Scope, path: Path): void {
  const properties: Readonly<Record<string, Property>> = scope.graph[record.kind]?.properties ?? {};
  checkKey(record.key, scope, [...path, 'key']);
  checkExpression(record.eachColumn?.heading, scope, [...path, 'eachColumn', 'heading']);
  if (record.when !== undefined) checkCondition(record.when, scope, [...path, 'when']);
  if (record.variants !== undefined) checkKey(record.variants, scope, [...path, 'variants']);
  if (record.versionFrom !== undefined) checkVersions(record, scope, path);
  for (const bound of ['from', 'until'] as const) {
    const spec = record[bound];
    if (spec !== undefined) checkValue(spec, { type: 'day' }, scope, [...path, bound]);
  }
  for (const [name, spec] of Object.entries(record.values)) {
    const here = [...path, 'values', name];
    const property = properties[name];
    if (property === undefined)
      scope.fault(
        here,
        `is no property of ${record.kind}; it has ${Object.keys(properties).join(', ')}`,
        'number: Contract',
      );
    else {
      checkValue(spec, property, scope, here);
      checkWords(spec, knownWords(record.kind, name), scope, here);
    }
  }
}

function checkVersions(record: RecordSpec, scope: Scope, path: Path): void {
  const here = [...path, 'versionFrom'];
  if (record.versionFrom !== undefined) checkValue(record.versionFrom, { type: 'day' }, scope, here);
  for (const other of ['from', 'variants'] as const)
    if (record[other] !== undefined) scope.fault(here, `says from when the row holds: ${other} cannot stand beside it`);
}

/** A fixed word that no rule knows would reject every row: it is told before anything is read. */
function checkWords(spec: ValueSpec, known: readonly string[] | undefined, scope: Scope, path: Path): void {
  if (known === undefined || typeof spec === 'string') return;
  const refuse = (words: unknown, at: Path): void => {
    for (const word of [words].flat().filter((one) => typeof one === 'string' && !known.includes(one)))
      scope.fault(at, `${word} is none of the words that are known here: ${known.join(', ')}`, `constant: ${known[0]}`);
  };
  refuse(spec.constant, [...path, 'constant']);
  const list = spec.valueList === undefined ? undefined : scope.mapping.valueLists?.[spec.valueList];
  refuse(Object.values(list?.values ?? {}), [...path, 'valueList']);
  spec.list?.forEach((one, at) => {
    checkWords(one, known, scope, [...path, 'list', at]);
  });
}

export type { MappingFile };
