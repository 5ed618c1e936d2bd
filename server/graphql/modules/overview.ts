import { renderInGeneral } from '../../../schema/messages/index.ts';
import { sayArticle } from '../../../schema/messages/say.ts';
import { listImports } from '../../usecases/importing/list-imports.ts';
import { findRegime } from '../../usecases/law/list-regimes.ts';
import {
  countHeld,
  lowestPrices,
  questionsThatSettleMost,
  readClaimsAhead,
} from '../../usecases/overview/read-overview.ts';
import { readDay, wireMoney } from '../../usecases/wire.ts';
import type { Resolvers } from '../generated/resolvers.ts';

const IMPORTS_SHOWN = 5;

export const overview: Resolvers = {
  Query: {
    overview: (_parent, { asOf: day }, { deps, reader }) => ({
      asOf: readDay(day) ?? deps.today(),
      view: reader().view,
    }),
    testing: async (_parent, { test, asOf: day }, { deps, reader }) => {
      const { view } = reader();
      const asOf = readDay(day) ?? deps.today();
      const kept = await deps.answers.testing(view, asOf);
      return kept ?? (test == null ? undefined : deps.testing.progress({ test, asOf, view })) ?? null;
    },
  },
  Testing: {
    of: ({ of }) => of ?? null,
    first: ({ first }) => first ?? null,
    compared: ({ compared }) => compared ?? null,
    secondsLeft: ({ secondsLeft }) => secondsLeft ?? null,
  },
  Overview: {
    asOf: ({ asOf }) => asOf,
    claims: async ({ view }, _arguments, { deps }) => (await countHeld(deps, view)).claims,
    claimsRead: async (day, _arguments, { deps }) => (await readClaimsAhead(deps, day)).read,
    records: async ({ view }, _arguments, { deps }) => (await countHeld(deps, view)).records,
    deadlines: async (day, _arguments, { deps }) => (await readClaimsAhead(deps, day)).deadlines,
    lowestPrices: async (day, _arguments, { deps }) => lowestPrices(await deps.coverage.assess(deps, day)),
    coverage: async (day, _arguments, { deps }) =>
      (await deps.coverage.assess(deps, day)).map(({ test, flagged, passed, notApplicable, cannotTell }) => ({
        ...{ test, flagged, passed },
        ...{ notApplicable: sumCounts(notApplicable), cannotTell: sumCounts(cannotTell) },
      })),
    questions: async (day, _arguments, { deps }) => {
      const [{ missing }, assessments] = await Promise.all([
        readClaimsAhead(deps, day),
        deps.coverage.assess(deps, day),
      ]);
      return questionsThatSettleMost(missing, assessments);
    },
    recentImports: async ({ view }, _arguments, { deps }) =>
      (await listImports(deps, { view, page: { first: IMPORTS_SHOWN } })).items,
  },
  OverviewDeadline: {
    on: ({ deadline }) => deadline.on,
    days: ({ days }) => days,
    text: ({ deadline }, _arguments, { say }) => say({ code: `deadline.${deadline.what}`, params: {} }),
    party: ({ row }) => row.party,
    partyName: async ({ row }, _arguments, { label }) => (await label(row.party)) ?? null,
    claim: ({ claim }) => claim,
    amount: ({ row }) => (row.amount === null ? null : wireMoney(row.amount)),
    ofMoreLines: ({ row, deadline }) => deadline.line !== undefined && row.lines.length > 1,
    article: ({ row }) => sayArticle(row.article),
    unverified: ({ deadline }) => deadline.unverified ?? false,
    verification: ({ row }, _arguments, { deps }) => findRegime(deps, row.regime)?.law.verification ?? null,
  },
  Question: {
    code: ({ fact }) => fact.code,
    text: ({ fact }, _arguments, { say }) =>
      Object.keys(fact.params).length === 0 ? renderInGeneral(fact.code) : say(fact),
    holder: ({ holder }) => holder ?? null,
  },
};

function sumCounts(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
