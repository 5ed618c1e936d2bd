import { listDemonstrations, startDemonstration } from '../../usecases/importing/demonstrations.ts';
import { failureAsProblem, isExpected } from '../../usecases/say-failure.ts';
import { LOCAL_VIEWER } from '../../usecases/viewer.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const demonstrations: Resolvers = {
  Query: {
    demonstrations: async (_parent, _arguments, { deps }) => [...(await listDemonstrations(deps, LOCAL_VIEWER.writes))],
  },
  Mutation: {
    loadDemonstration: async (_parent, { name }, { deps, reader }) => {
      try {
        const started = await startDemonstration(deps, { name, workspace: LOCAL_VIEWER.writes, view: reader().view });
        return started.ok
          ? { __typename: 'StartedImport', import: started.import }
          : { __typename: 'InvalidInput', problems: [...started.problems] };
      } catch (error) {
        if (!isExpected(error)) throw error;
        return { __typename: 'InvalidInput', problems: [failureAsProblem(error, 'name')] };
      }
    },
  },
};
