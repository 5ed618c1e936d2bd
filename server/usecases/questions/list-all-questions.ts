/** Everything that is missing anywhere, in one list: each fact once, with the answers that hang on it and whom to ask. */
import type { Day } from '../../domain/dates.ts';
import { mergeLacks } from '../../domain/questions/merge.ts';
import { ANSWER_KINDS, type OpenQuestion } from '../../domain/questions/question.ts';
import { type AskedParty, grouped, type Order, ranked } from '../../domain/questions/rank.ts';
import { TOPICS, topicOf } from '../../domain/questions/topic.ts';
import type { Deps } from '../deps.ts';
import { UntilWritten } from '../until-written.ts';
import { type Asked, type LeftOut, NOTHING_LEFT_OUT } from './gathered.ts';
import { lacksOfClaims } from './of-claims.ts';
import { lacksOfOrganisations } from './of-organisations.ts';
import { lacksOfPublicRecord } from './of-public-record.ts';
import { lacksOfTests } from './of-tests.ts';

export { ANSWER_KINDS, type OpenQuestion, OWN_FILE, PUBLISHED } from '../../domain/questions/question.ts';
export type { AskedParty, Order } from '../../domain/questions/rank.ts';
export { TOPICS, type Topic, tellsOfClaim } from '../../domain/questions/topic.ts';
export type { LeftOut } from './gathered.ts';

export interface AllQuestions {
  readonly asOf: Day;
  readonly questions: readonly OpenQuestion[];
  readonly leftOut: LeftOut;
}

const SOURCES = [lacksOfTests, lacksOfClaims, lacksOfOrganisations, lacksOfPublicRecord];

export async function listAllQuestions(deps: Deps, { asOf, view }: Asked): Promise<AllQuestions> {
  const gathered = [];
  for (const source of SOURCES) gathered.push(await source(deps, { asOf, view: { ...view, asOf } }));
  const leftOut = gathered.reduce(
    (all, one) => ({
      answers: all.answers + (one.leftOut?.answers ?? 0),
      claims: all.claims + (one.leftOut?.claims ?? 0),
      organisations: all.organisations + (one.leftOut?.organisations ?? 0),
      contracts: all.contracts + (one.leftOut?.contracts ?? 0),
      publicRecord: all.publicRecord || (one.leftOut?.publicRecord ?? false),
    }),
    NOTHING_LEFT_OUT,
  );
  const questions = ranked(mergeLacks(gathered.flatMap(({ lacks }) => lacks)));
  return { asOf, questions, leftOut };
}

export interface QuestionFilter {
  /** Whom to ask: a party, `published` or `own_file`. */
  readonly holder?: string | undefined;
  readonly topic?: string | undefined;
  /** Which answers it would settle: an answer kind. */
  readonly settles?: string | undefined;
  /** A claim, contract, wage record or organisation that it is about, or whose answer hangs on it. */
  readonly record?: string | undefined;
  /** As `record`, of any of these contracts. */
  readonly contracts?: ReadonlySet<string> | undefined;
  readonly keys?: readonly string[] | undefined;
}

export interface SiftedQuestions {
  readonly parties: readonly AskedParty[];
  readonly questions: readonly OpenQuestion[];
}

export function siftQuestions(
  all: readonly OpenQuestion[],
  filter: QuestionFilter,
  order: Order = 'settles',
): SiftedQuestions {
  const { holder, settles, topic, record, contracts, keys } = filter;
  const chosen = keys === undefined ? undefined : new Set(keys);
  const kept = all.filter(
    (one) =>
      (holder === undefined || one.holders[0] === holder) &&
      (topic === undefined || topicOfQuestion(one) === topic) &&
      (settles === undefined || one.answers.some(({ kind }) => kind === settles)) &&
      (record === undefined || one.about === record || one.answers.some((answer) => answer.record === record)) &&
      (contracts === undefined || isOf(one, contracts)) &&
      (chosen === undefined || chosen.has(one.key)),
  );
  return grouped(ranked(kept, order));
}

const isOf = ({ about, answers }: OpenQuestion, contracts: ReadonlySet<string>): boolean =>
  (about !== undefined && contracts.has(about)) || answers.some(({ record }) => contracts.has(record));

export function topicOfQuestion({ fact, answers }: OpenQuestion) {
  return topicOf(
    fact.code,
    answers.every(({ kind }) => kind === 'pay_test'),
  );
}

/** How many answers of each kind hang on a question, in the order of the kinds; kinds without any are left out. */
export function settledBy({ answers }: OpenQuestion) {
  return ANSWER_KINDS.flatMap((kind) => {
    const count = answers.filter((answer) => answer.kind === kind).length;
    return count === 0 ? [] : [{ kind, count }];
  });
}

/** Topics that occur, in their own order, with how many questions are of each. */
export function topicsOf(questions: readonly OpenQuestion[]) {
  return TOPICS.flatMap((topic) => {
    const count = questions.filter((one) => topicOfQuestion(one) === topic).length;
    return count === 0 ? [] : [{ topic, count }];
  });
}

/** A page of the list by the key of its last question; after one that is closed by now, from the beginning. */
export function questionsAfter<T>(
  questions: readonly T[],
  page: { readonly first: number; readonly after?: string | null | undefined },
  keyOf: (question: T) => string,
): { readonly items: readonly T[]; readonly next?: string } {
  const start = page.after == null ? 0 : questions.findIndex((one) => keyOf(one) === page.after) + 1;
  const items = questions.slice(start, start + page.first);
  const last = items.at(-1);
  return { items, ...(last === undefined || start + page.first >= questions.length ? {} : { next: keyOf(last) }) };
}

/** The list reads the whole store: it is worked out once a day asked about and state of the store. */
export class QuestionBook {
  readonly #held = new UntilWritten<AllQuestions>();

  read(deps: Deps, request: Asked): Promise<AllQuestions> {
    const key = `${request.asOf} ${request.view.knownAt ?? ''}`;
    return this.#held.get(deps.store, key, () => listAllQuestions(deps, request));
  }
}
