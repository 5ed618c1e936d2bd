import { gatherEvidence } from '../../usecases/gather-evidence.ts';
import { nameOfLaw } from '../../usecases/list-regimes.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const evidence: Resolvers = {
  Trace: {
    evidence: async ({ record, view }, _arguments, { deps }) => gatherEvidence(deps, record, view),
  },
  KnowledgeEvidence: {
    name: async ({ party }, _arguments, { label }) => (await label(party)) ?? null,
    regimeName: ({ regime }, _arguments, { deps }) => nameOfLaw(deps, regime),
    on: ({ on }) => on ?? null,
  },
  EvidenceItem: { source: ({ source }) => source ?? null },
};
