import type { Message as SaidMessage } from '../../domain/outcome.ts';
import { readAbout } from '../../usecases/records/read-about.ts';
import { idsNamedIn, wireParams } from '../../usecases/wire.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { Day, DecimalText, Instant, JsonScalar, Known } from '../scalars.ts';

const params = (message: SaidMessage) => wireParams(message.params);
const names = async (message: SaidMessage, _: unknown, { label }: Context) => {
  const ids = [...new Set(idsNamedIn(message.params))];
  const called = await Promise.all(ids.map(async (id) => [id, (await label(id)) ?? id] as const));
  return Object.fromEntries(called);
};
const text = (message: SaidMessage, _: unknown, context: Context) => context.say(message);

export const base: Resolvers = {
  Day,
  Decimal: DecimalText,
  Instant,
  Known,
  JSON: JsonScalar,
  Query: {
    about: async (_parent, _arguments, { deps, reader }) => ({
      version: deps.version,
      practice: true,
      ...(await readAbout(deps, reader().view)),
    }),
  },
  Mutation: { ping: () => true },
  Message: { params, text },
  Step: { params, names, text, result: (step) => step.result ?? null, citation: (step) => step.citation ?? null },
  Problem: { params, text, field: (problem) => problem.field ?? null },
};
