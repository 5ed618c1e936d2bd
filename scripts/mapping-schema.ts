/** Writes schema/mapping.schema.json from the mapping format: `tsx scripts/mapping-schema.ts` after changing it. */
import { writeFileSync } from 'node:fs';
import { RECORD_KINDS } from '../schema/graph.ts';
import { mappingJsonSchema } from '../server/importers/mapping/schema.ts';

const place = new URL('../schema/mapping.schema.json', import.meta.url);
writeFileSync(place, `${JSON.stringify(mappingJsonSchema(RECORD_KINDS), null, 2)}\n`);
