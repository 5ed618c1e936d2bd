import { render } from '../../../schema/messages/index.ts';
import { findUndeclared } from '../../usecases/undeclared/find-undeclared.ts';
import { hoursShown } from '../../usecases/undeclared/show-undeclared.ts';
import { surveyUndeclared } from '../../usecases/undeclared/survey-undeclared.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { pageOf } from '../paging.ts';

const named = (ids: readonly string[], { label }: Context) =>
  Promise.all(ids.map(async (id) => ({ id, name: (await label(id)) ?? null })));

export const undeclared: Resolvers = {
  Query: {
    undeclared: (_parent, { asOf: day, most, after }, { deps, readerOn, left }) => {
      const { asOf, view } = readerOn(day);
      return surveyUndeclared(deps, {
        ...{ asOf, view, signal: left },
        ...pageOf({ first: most, after: after ?? null }),
      });
    },
  },
  Organisation: {
    undeclared: ({ record, view }, _arguments, { deps, left }) =>
      findUndeclared(deps, { organisation: record.id, asOf: view.asOf ?? deps.today(), view, signal: left }),
  },
  UndeclaredSurvey: { next: ({ next }) => next ?? null },
  UndeclaredFinding: {
    kindText: ({ kind }) => render(`undeclared.kind.${kind}`),
    answerText: ({ answer }) => render(`undeclared.answer.${answer}`),
    evidenceText: ({ evidence }) => render(`undeclared.evidence.${evidence}`),
    workplace: (finding) =>
      'subject' in finding && finding.subject.of === 'workplace' ? (finding.subject.name ?? finding.subject.id) : null,
    parties: ({ parties }, _arguments, context) => named(parties, context),
    contracts: ({ contracts }, _arguments, context) => named(contracts, context),
    windows: (finding) => ('windows' in finding ? finding.windows : []),
  },
  HoursInMonths: {
    neededLeast: (months) => hoursShown(months).needed.least,
    neededMost: (months) => hoursShown(months).needed.most,
    possibleLeast: (months) => hoursShown(months).possible.least,
    possibleMost: (months) => hoursShown(months).possible.most,
  },
};
