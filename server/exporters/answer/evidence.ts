/** What a party could have seen, with the words of the catalogue: beside `expected` of docs/CASE-FORMAT.md. */
import type { KnowledgeEvidence } from '../../domain/liability/evidence/evidence.ts';
import { type Names, shown } from './expected-shape.ts';

export function evidenceShape(found: readonly KnowledgeEvidence[], names?: Names) {
  return found.map(({ party, regime, of, contract, on, items, missing }) => ({
    ...{ party, regime, of, contract },
    on: on ?? null,
    items: items.map(({ speaks, on: day, said, source }) => ({
      ...{ speaks, on: day },
      ...shown(said, names),
      source: source ?? null,
    })),
    missing: missing.map((message) => shown(message, names)),
  }));
}
