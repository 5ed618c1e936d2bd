import { nameOfLaw } from '../../usecases/law/list-regimes.ts';
import { failureAsProblem, isExpected } from '../../usecases/say-failure.ts';
import { compareTraces } from '../../usecases/trace/compare-traces.ts';
import { showComparison } from '../../usecases/trace/show-comparison.ts';
import { readDay, readKnown } from '../../usecases/wire.ts';
import type { AskedSide, Resolvers } from '../generated/resolvers.ts';
import { sayWord } from '../words.ts';

const knownAt = (asKnown: string | null | undefined) => {
  const at = readKnown(asKnown);
  return at === undefined ? {} : { knownAt: at };
};

export const comparison: Resolvers = {
  Query: {
    compareTraces: async (_parent, { claim, left, right }, { deps, reader }) => {
      const side = ({ asOf, asKnown, regimes }: AskedSide) => ({
        asOf: readDay(asOf) ?? deps.today(),
        ...knownAt(asKnown),
        ...(regimes == null ? {} : { regimes }),
      });
      const { view } = reader();
      try {
        const compared = await compareTraces(deps, claim, { left: side(left), right: side(right) }, view);
        return { __typename: 'Comparison', ...showComparison(compared) };
      } catch (error) {
        if (!isExpected(error)) throw error;
        return { __typename: 'NotFound', problem: failureAsProblem(error) };
      }
    },
  },
  ComparedAnswer: {
    asOf: (side) => side.as_of,
    totalClaim: (side) => side.total_claim,
    maxRecovery: (side) => side.max_recovery,
  },
  ComparedParty: {
    name: async ({ party }, _arguments, { label }) => (await label(party)) ?? null,
  },
  PartySide: {
    regimeName: ({ regime }, _arguments, { deps }) => nameOfLaw(deps, regime),
    statusText: ({ status }) => sayWord(status),
  },
};
