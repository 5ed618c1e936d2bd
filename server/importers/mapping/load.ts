import type { Property } from '../../../schema/graph.ts';
import { checkMapping } from './check.ts';
import { faultsOf, type MappingFault, refuseMapping } from './faults.ts';
import { readYaml } from './read-yaml.ts';
import { type Mapping, mappingSchema } from './schema.ts';

/** What a mapping may feed: the kinds of records and their properties, as schema/graph.ts has them. */
export type Graph = Readonly<Record<string, { readonly properties: Readonly<Record<string, Property>> }>>;

export interface CheckedText {
  /** Absent where there is a fault. */
  readonly mapping?: Mapping;
  readonly faults: readonly MappingFault[];
}

/** Every fault of a mapping at once: those of the shape, and only where it has none, those of what it says. */
export function checkMappingText(text: string, graph: Graph): CheckedText {
  const { raw, faults: broken } = readYaml(text);
  if (broken.length > 0) return { faults: broken };
  const checked = mappingSchema(Object.keys(graph)).safeParse(raw, { reportInput: true });
  if (!checked.success) return { faults: faultsOf(checked.error) };
  const faults = checkMapping(checked.data, graph);
  return faults.length > 0 ? { faults } : { mapping: checked.data, faults };
}

/**
 * Reads a mapping written as YAML or JSON. `file` names it in errors. Throws `bad-mapping` with file, field, reason
 * and an example of a good value for anything that the format does not have or that cannot work.
 */
export function loadMapping(text: string, file: string, graph: Graph): Mapping {
  const { mapping, faults } = checkMappingText(text, graph);
  return mapping ?? refuseMapping(file, faults);
}
