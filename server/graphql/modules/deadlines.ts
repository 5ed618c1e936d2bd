import { sayArticle } from '../../../schema/messages/say.ts';
import { listDeadlines } from '../../usecases/deadlines/list-deadlines.ts';
import { nameOfLaw } from '../../usecases/law/list-regimes.ts';
import { wireMoney } from '../../usecases/wire.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { sayWord } from '../words.ts';

export const deadlines: Resolvers = {
  Query: {
    deadlines: (_parent, { asOf: day, claim, party, regime, all }, { deps, readerOn }) => {
      const { asOf, view } = readerOn(day);
      return listDeadlines(deps, {
        ...{ asOf, view, all: all ?? false },
        ...(claim == null ? {} : { claim }),
        ...(party == null ? {} : { party }),
        ...(regime == null ? {} : { regime }),
      });
    },
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
