/** Up to when a request wants to have learnt: one answer for all of it, read before any of its fields. */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Instant } from '../usecases/records/read-records.ts';
import { readKnown } from '../usecases/wire.ts';
import { refuseInput } from './paging.ts';

interface Asked {
  readonly operation: OperationDefinitionNode;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What is no day and no instant is refused by the scalar itself, later. */
export function knownOf({ operation, document, variables }: Asked): Instant | undefined {
  const asked = rootFields(operation.selectionSet, document).flatMap((field) => {
    const argument = field.arguments?.find(({ name }) => name.value === 'asKnown')?.value;
    if (argument?.kind === Kind.STRING) return [argument.value];
    if (argument?.kind !== Kind.VARIABLE) return [];
    const name = argument.name.value;
    const given = name in variables ? variables[name] : defaultOf(operation, name);
    return typeof given === 'string' ? [given] : [];
  });
  const [known, other] = [...new Set(asked)];
  if (other !== undefined)
    refuseInput(`asKnown is ${known} and ${other}; one request reads as it was known at one time.`);
  return readKnown(known);
}

function defaultOf({ variableDefinitions }: OperationDefinitionNode, name: string): string | undefined {
  const value = variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

function rootFields({ selections }: SelectionSetNode, document: DocumentNode): readonly FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(selection.selectionSet, document);
    const fragment = document.definitions.find(
      (one): one is FragmentDefinitionNode =>
        one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
    );
    return fragment === undefined ? [] : rootFields(fragment.selectionSet, document);
  });
}
