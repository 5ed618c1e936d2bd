import { createHash } from 'node:crypto';
import { GRAPH } from '../../../schema/graph.ts';
import { loadMapping as load } from '../../importers/mapping/load.ts';
import type { Mapping } from '../../importers/mapping/schema.ts';

/** A mapping that has been checked, with the hash of what it says: layout and comments do not change it. */
export interface LoadedMapping {
  readonly mapping: Mapping;
  readonly hash: string;
}

/** Throws `bad-mapping` with file, field, reason and an example of a good value. */
export function loadMapping(text: string, file: string): LoadedMapping {
  const mapping = load(text, file, GRAPH);
  return { mapping, hash: createHash('sha256').update(JSON.stringify(mapping)).digest('hex') };
}
