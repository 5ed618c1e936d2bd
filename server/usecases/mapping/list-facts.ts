import { type GRAPH, type Property, propertiesOf, RECORD_KINDS } from '../../../schema/graph.ts';
import { render } from '../../../schema/messages/index.ts';
import { CONVENTIONS } from '../../importers/cells/number.ts';
import { readersOf } from '../../importers/mapping/check-values.ts';
import { DAY_FORMATS } from '../../importers/suggest/column-types.ts';
import { choicesOf, neededFacts } from './needed-facts.ts';

export interface MappingFact {
  readonly property: string;
  readonly label: string;
  readonly type: string;
  readonly to?: string;
  readonly readers: readonly string[];
  readonly choices: readonly string[];
  readonly needed: boolean;
}

export interface MappingKind {
  readonly kind: string;
  readonly label: string;
  readonly facts: readonly MappingFact[];
}

export const kindLabel = (kind: string): string => render(`entry.kind.${kind}`);
export const factLabel = (property: string): string => render(`entry.field.${property}`);

/** Everything that a column may feed: schema/graph.ts says what there is, the mapping format how it may be read. */
export function listFacts(): {
  readonly kinds: readonly MappingKind[];
  readonly numbers: readonly string[];
  readonly dayFormats: readonly string[];
} {
  const kinds = RECORD_KINDS.map((kind) => ({
    kind,
    label: kindLabel(kind),
    facts: Object.entries(propertiesOf(kind)).map(([name, property]) => factOf(kind, name, property)),
  }));
  return { kinds, numbers: CONVENTIONS, dayFormats: DAY_FORMATS };
}

function factOf(kind: keyof typeof GRAPH, name: string, property: Property): MappingFact {
  return {
    property: name,
    label: factLabel(name),
    type: property.type,
    ...(property.type === 'ref' ? { to: property.to } : {}),
    readers: property.type === 'ref' ? [] : readersOf(property.type),
    choices: choicesOf(kind, name),
    needed: neededFacts(kind).includes(name),
  };
}
