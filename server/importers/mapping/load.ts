import { parseDocument } from 'yaml';
import type { Property } from '../../../schema/graph.ts';
import { checkMapping } from './check.ts';
import { faultsOf, refuseMapping } from './faults.ts';
import { type Mapping, mappingSchema } from './schema.ts';

/** What a mapping may feed: the kinds of records and their properties, as schema/graph.ts has them. */
export type Graph = Readonly<Record<string, { readonly properties: Readonly<Record<string, Property>> }>>;

/**
 * Reads a mapping written as YAML or JSON. `file` names it in errors. Throws `bad-mapping` with file, field, reason
 * and an example of a good value for anything that the format does not have or that cannot work.
 */
export function loadMapping(text: string, file: string, graph: Graph): Mapping {
  const document = parseDocument(text, { prettyErrors: true });
  const broken = document.errors[0];
  if (broken !== undefined) {
    const line = broken.linePos?.[0].line;
    const reason = broken.message.split('\n')[0] ?? broken.code;
    refuseMapping(file, [
      { field: line === undefined ? 'the file' : `line ${line}`, reason, example: 'id: highway-bids' },
    ]);
  }
  const checked = mappingSchema(Object.keys(graph)).safeParse(document.toJS());
  if (!checked.success) return refuseMapping(file, faultsOf(checked.error));
  const faults = checkMapping(checked.data, graph);
  if (faults.length > 0) refuseMapping(file, faults);
  return checked.data;
}
