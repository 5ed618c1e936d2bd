import { render } from '../../../schema/messages/index.ts';
import { type AnsweredQuestions, answerQuestions } from '../../usecases/questions/answer-questions.ts';
import { contractsOnMap } from '../../usecases/questions/contracts-on-map.ts';
import {
  ANSWER_KINDS,
  type QuestionFilter,
  questionsAfter,
  siftQuestions,
  TOPICS,
  topicOfQuestion,
} from '../../usecases/questions/list-all-questions.ts';
import { partyNames, questionId, showQuestions } from '../../usecases/questions/show-questions.ts';
import { writeQuestionLetter } from '../../usecases/questions/write-question-letter.ts';
import { failureAsProblem, isExpected } from '../../usecases/say-failure.ts';
import { LOCAL_VIEWER } from '../../usecases/viewer.ts';
import { readDay } from '../../usecases/wire.ts';
import type { Context } from '../context.ts';
import { entryPlaceOf } from '../entry-place.ts';
import type { QuestionFilter as GivenFilter, InputMaybe, Resolvers } from '../generated/resolvers.ts';
import { pageOf } from '../paging.ts';

/** As many as a question has places listed. */
const CLAIMS_LED_TO = 6;

async function chosenBy(
  { questions: all, view }: Awaited<ReturnType<typeof readAll>>,
  given: InputMaybe<GivenFilter> | undefined,
  { deps }: Context,
): Promise<QuestionFilter> {
  const { holder, topic, settles, record, map, ids } = given ?? {};
  const wanted = ids == null ? undefined : new Set(ids);
  return {
    ...{ holder: holder ?? undefined, topic: topic ?? undefined },
    ...{ settles: settles ?? undefined, record: record ?? undefined },
    contracts: map == null ? undefined : await contractsOnMap(deps, map, view),
    keys: wanted && all.filter((one) => wanted.has(questionId(one))).map(({ key }) => key),
  };
}

async function readAll(asOf: string | null | undefined, { deps, reader }: Context) {
  const day = readDay(asOf) ?? deps.today();
  const { view } = reader(day);
  return { ...(await deps.questions.read(deps, { asOf: day, view })), view };
}

export const questions: Resolvers = {
  Query: {
    openQuestions: async (_parent, { asOf, filter, order, first, after }, context) => {
      const { deps } = context;
      const all = await readAll(asOf, context);
      const chosen = await chosenBy(all, filter, context);
      const sifted = (change: Partial<QuestionFilter> = {}) =>
        siftQuestions(all.questions, { ...chosen, ...change }, order ?? 'settles');
      const kept = sifted().questions;
      const { items, next } = questionsAfter(kept, { ...pageOf({ first: first ?? null }), after }, questionId);
      const shown = await showQuestions(deps, items, all.view);
      const { parties } = sifted({ holder: undefined });
      const ofTopic = sifted({ topic: undefined }).questions;
      const ofKind = sifted({ settles: undefined }).questions;
      return {
        ...{ asOf: all.asOf, count: kept.length, leftOut: all.leftOut },
        answers: new Set(kept.flatMap(({ answers }) => answers.map(({ key }) => key))).size,
        parties: await partyNames(deps, parties, all.view),
        topics: countsOf(TOPICS, 'ask.topic.', (code) => ofTopic.filter((one) => topicOfQuestion(one) === code)),
        kinds: countsOf(ANSWER_KINDS, 'ask.kind.', (code) =>
          ofKind.filter(({ answers }) => answers.some(({ kind }) => kind === code)),
        ),
        edges: shown.map((node) => ({ cursor: node.id, node })),
        pageInfo: { hasNextPage: next !== undefined, endCursor: next ?? shown.at(-1)?.id ?? null },
      };
    },
    questionLetter: async (_parent, { asOf, filter }, context) => {
      const all = await readAll(asOf, context);
      const kept = siftQuestions(all.questions, await chosenBy(all, filter, context));
      return writeQuestionLetter(context.deps, { ...all, questions: kept.questions });
    },
  },
  Mutation: {
    answerQuestions: async (_parent, { upload, asOf }, { deps, reader }) => {
      try {
        const day = readDay(asOf) ?? deps.today();
        const given = { upload, asOf: day, view: reader(day).view, workspace: LOCAL_VIEWER.writes };
        return answered(await answerQuestions(deps, given));
      } catch (error) {
        if (!isExpected(error)) throw error;
        return { __typename: 'InvalidInput', problems: [failureAsProblem(error, 'upload')] };
      }
    },
  },
  OpenQuestion: {
    about: ({ about }) => about ?? null,
    aboutText: ({ aboutText }) => aboutText ?? null,
    by: ({ by }) => by ?? null,
    enter: ({ fact, about, claims }, _arguments, context) => {
      const [claim, ...others] = claims;
      return entryPlaceOf(context, fact, about, others.length === 0 ? claim?.id : undefined);
    },
    enterFor: async ({ fact, about, claims }, _arguments, context) => {
      if (claims.length < 2 || (await entryPlaceOf(context, fact, about)) !== null) return [];
      const places = claims.slice(0, CLAIMS_LED_TO).map(async ({ id, text }) => {
        const enter = await entryPlaceOf(context, fact, about, id);
        return enter === null ? [] : [{ text, enter }];
      });
      return (await Promise.all(places)).flat();
    },
    otherHolders: ({ otherHolders }) => [...otherHolders],
    settles: ({ settles }) => settles.map(({ kind, ...said }) => ({ code: kind, ...said })),
    places: ({ places }) =>
      places.map((place) => ({
        ...place,
        ...{ test: place.test ?? null, atWorkplace: place.atWorkplace ?? false },
      })),
  },
};

function countsOf(
  codes: readonly string[],
  start: 'ask.topic.' | 'ask.kind.',
  of: (code: string) => readonly unknown[],
) {
  return codes.flatMap((code) => {
    const count = of(code).length;
    return count === 0 ? [] : [{ code, text: render(`${start}${code}`), count }];
  });
}

function answered({ import: id, ledger, problems, open, closed, opened }: AnsweredQuestions) {
  const { accepted, duplicate, rejected } = ledger;
  return {
    ...{ __typename: 'AnsweredQuestions' as const, import: id ?? null, accepted, duplicate, rejected, open },
    ...{ closed: [...closed], opened: [...opened], problems: [...problems] },
  };
}
