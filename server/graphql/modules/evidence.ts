import { whereKnowledge } from '../../usecases/entry/where-knowledge.ts';
import { nameOfLaw } from '../../usecases/law/list-regimes.ts';
import { gatherEvidence } from '../../usecases/trace/gather-evidence.ts';
import { heldPlace } from '../entry-place.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const evidence: Resolvers = {
  Trace: {
    evidence: async ({ record, view }, _arguments, { deps }) => {
      const claim = record.file.claim.id;
      return (await gatherEvidence(deps, record, view)).map((found) => ({ ...found, claim }));
    },
  },
  KnowledgeEvidence: {
    name: async ({ party }, _arguments, { label }) => (await label(party)) ?? null,
    regimeName: ({ regime }, _arguments, { deps }) => nameOfLaw(deps, regime),
    on: ({ on }) => on ?? null,
    missing: ({ missing, claim }) => missing.map((one) => ({ ...one, claim })),
    enter: ({ claim, ...asked }, _arguments, context) => heldPlace(context, whereKnowledge(asked, claim)),
  },
  EvidenceItem: { source: ({ source }) => source ?? null },
};
