import { sayArticle } from '../../../schema/messages/say.ts';
import { listDeadlines } from '../../usecases/deadlines/list-deadlines.ts';
import { nameOfLaw } from '../../usecases/law/list-regimes.ts';
import { wireMoney } from '../../usecases/wire.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { sayWord } from '../words.ts';

export const deadlines: Resolvers = {
  Query: {
    deadlines: async (_parent, { asOf: day, claim, party, regime, all }, { deps, readerOn, left: signal }) => {
      const { asOf, view } = readerOn(day);
      const request = {
        ...{ asOf, view, signal, all: all ?? false },
        ...(claim == null ? {} : { claim }),
        ...(party == null ? {} : { party }),
        ...(regime == null ? {} : { regime }),
      };
      if (!request.all) return listDeadlines(deps, request);
      const { Claim: held = 0 } = await deps.store.countRecords(view);
      return deps.tracing.watch({ asOf, view }, held, (onTraced) => listDeadlines(deps, { ...request, onTraced }));
    },
    tracing: (_parent, { asOf: day }, { deps, readerOn }) => deps.tracing.progress(readerOn(day)) ?? null,
  },
  DeadlineList: {
    claimsHeld: ({ claims }) => claims.held,
    claimsRead: ({ claims }) => claims.read,
    notAsked: ({ claims }) => claims.notAsked.length,
    regimes: ({ regimes }, _arguments, { deps }) => regimes.map((id) => namedRegime(deps, id)),
    claims: ({ titles }) => titles,
  },
  DeadlineLine: {
    claim: ({ claim }) => ({ id: claim.id, name: claim.title }),
    number: ({ claim }) => claim.number ?? null,
    on: ({ day }) => day.on,
    state: ({ day }) => day.state,
    what: ({ day }) => day.what,
    text: ({ day }, _arguments, { say }) => say({ code: `deadline.${day.what}`, params: {} }),
    parties: ({ day, names }) => day.parties.map((id) => ({ id, name: names(id) ?? id })),
    regime: ({ day }, _arguments, { deps }) => (day.regime === undefined ? null : namedRegime(deps, day.regime)),
    article: ({ day }) => sayArticle(day.article),
    verification: ({ day }) => day.verification ?? null,
    unverified: ({ day }) => day.unverified ?? false,
    lines: ({ day, names }) => day.lines.map((id) => names(id) ?? id),
    runsFrom: ({ day }) => day.runsFrom ?? null,
    period: ({ day }) => day.period ?? null,
    done: ({ day }) => day.done ?? null,
    stops: ({ day }) => day.stops.map(sayWord),
    amount: ({ day }) => (day.amount === undefined ? null : wireMoney(day.amount)),
  },
};

function namedRegime(deps: Context['deps'], id: string) {
  return { id, name: nameOfLaw(deps, id) ?? sayArticle(id) };
}
