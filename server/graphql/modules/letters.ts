import { render } from '../../../schema/messages/index.ts';
import { sayArticle } from '../../../schema/messages/say.ts';
import { claimTitle } from '../../usecases/claims/claim-title.ts';
import type { LetterPlan, Wording } from '../../usecases/letters/read-letters.ts';
import {
  previewLetter,
  readLetters,
  readWording,
  wordingText,
  writeLetter,
} from '../../usecases/letters/read-letters.ts';
import { failureAsProblem, isExpected, refuse } from '../../usecases/say-failure.ts';
import type { TraceResult } from '../../usecases/trace/trace-liability.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { sayWord } from '../words.ts';

export const letters: Resolvers = {
  Query: {
    letters: async (_parent, { claim, asOf: day }, { deps, readerOn }) => {
      try {
        const { asOf, view } = readerOn(day);
        return { __typename: 'Letters', ...(await readLetters(deps, { claim, asOf, view })) };
      } catch (error) {
        if (!isExpected(error)) throw error;
        return { __typename: 'NotFound', problem: failureAsProblem(error) };
      }
    },
    letter: async (_parent, { claim, party, asOf: day, widen }, { deps, readerOn }) => {
      try {
        const { asOf, view } = readerOn(day);
        const wording = readWording(widen) ?? refuse('bad-wording', { value: widen ?? '' });
        const question = { claim, party, asOf, view, wording };
        return { __typename: 'Letter', ...(await previewLetter(deps, question)) };
      } catch (error) {
        if (!isExpected(error)) throw error;
        return { __typename: 'NotFound', problem: failureAsProblem(error) };
      }
    },
  },
  Letters: {
    asOf: ({ trace }) => trace.answer.asOf,
    claim: ({ trace }) => claimOf(trace),
    number: ({ trace }) => trace.file.claim.values.number ?? null,
    letters: ({ plans, trace }) => plans.map((plan) => ({ plan, trace })),
    cutOff: ({ trace }) => trace.chain.cutOff !== undefined,
    nobody: ({ nobody, trace }, _arguments, { say }) =>
      Promise.all(
        nobody.map(async ({ party, reason }) => {
          const text = reason === undefined ? undefined : await say(reason);
          const { id, name } = named(trace, party);
          const why = text === undefined ? null : render('letter.none', { party: name, reason: text });
          return { id, name, why };
        }),
      ),
  },
  Letter: {
    asOf: ({ trace }) => trace.answer.asOf,
    claim: ({ trace }) => claimOf(trace),
    offer: ({ plan, trace }) => ({ plan, trace }),
    wording: ({ wording }) => wordingText(wording),
    parts: ({ wording }) => partsOf(wording),
    count: ({ narrowing }) => narrowing,
    least: ({ rule }) => rule.least,
    cite: ({ rule }) => rule.cite,
    suggested: ({ suggested }) => suggested ?? null,
    draft: (preview, { acknowledge }) => (acknowledge ? writeLetter(preview, true) : null),
  },
  LetterOffer: {
    party: ({ plan, trace }) => named(trace, plan.party),
    kind: ({ plan }) => plan.kind,
    kindText: ({ plan }, _arguments, { say }) => say({ code: `letter.kind.${plan.kind}`, params: {} }),
    status: ({ plan }) => statusOf(plan),
    statusText: ({ plan }) => sayWord(statusOf(plan)),
    articles: ({ plan }) => [...new Set(plan.rows.map(({ article }) => sayArticle(article)))],
    written: ({ plan }) => plan.written ?? null,
    held: ({ plan }) => plan.particulars.filter(({ value }) => value !== undefined).length,
    particulars: ({ plan }) => plan.particulars,
    lacking: ({ plan }) => plan.lacking,
  },
  LetterParticular: {
    name: ({ name }, _arguments, { say }) => say(name),
    value: ({ value }, _arguments, { say }) => (value === undefined ? null : say(value)),
    rule: ({ rule }) => rule ?? null,
  },
  WorkerCount: {
    fit: ({ fit }) => fit ?? null,
    of: ({ of }) => of ?? null,
  },
  SuggestedWording: {
    wording: ({ wording }) => wordingText(wording),
    parts: ({ wording }) => partsOf(wording),
    count: ({ narrowing }) => narrowing,
  },
  WiderLetter: {
    as: ({ part, wording }) => wording[part],
    wording: ({ wording }) => wordingText(wording),
    count: ({ narrowing }) => narrowing,
  },
};

const named = ({ names }: TraceResult, id: string) => ({ id, name: names(id) ?? id });

function partsOf(wording: Wording) {
  return Object.entries(wording).map(([part, as]) => ({ part, wording: as }));
}

function claimOf(trace: TraceResult) {
  return { id: trace.file.claim.id, name: claimTitle(trace) };
}

/** Of its strongest row. */
function statusOf({ rows }: LetterPlan): string {
  return rows[0]?.status ?? 'cannot_tell';
}
