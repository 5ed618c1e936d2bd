/** Questions with the words of the catalogue and the names that the reader may see. */
import { createHash } from 'node:crypto';
import { render } from '../../../schema/messages/index.ts';
import type { Day } from '../../domain/dates.ts';
import { type AnswerKind, type OpenQuestion, PUBLISHED } from '../../domain/questions/question.ts';
import type { AskedParty } from '../../domain/questions/rank.ts';
import { type Topic, tellsOfClaim } from '../../domain/questions/topic.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { ofAllDays } from '../facts/all-days.ts';
import { flagOrThrow } from '../flags/flag-row.ts';
import { askedFact } from '../questionnaire/facts.ts';
import { idsNamedIn, wireParams } from '../wire.ts';
import { holderName, type Labels, labelsFor } from './labels.ts';
import { settledBy, topicOfQuestion } from './list-all-questions.ts';

export interface ShownPlace {
  readonly kind: AnswerKind;
  readonly record: string;
  readonly test?: string;
  readonly atWorkplace?: true;
  readonly text: string;
}

export interface ShownQuestion {
  /** Short, for addresses; the same for the same question on every day. */
  readonly id: string;
  readonly code: string;
  readonly fact: OpenQuestion['fact'];
  readonly text: string;
  readonly topic: Topic;
  readonly about?: string;
  /** Absent where the question itself names it. */
  readonly aboutText?: string;
  readonly holder: string;
  readonly holderName: string;
  readonly otherHolders: readonly string[];
  readonly settles: readonly { readonly kind: AnswerKind; readonly count: number; readonly text: string }[];
  readonly answers: number;
  /** Whose answers hang on it, as they are called where it is missing. */
  readonly claims: readonly { readonly id: string; readonly text: string }[];
  readonly alone: number;
  readonly by?: Day;
  readonly places: readonly ShownPlace[];
  /** Pages on which it is missing, beyond those listed. */
  readonly morePlaces: number;
  /** A workbook for suppliers has it, and reads it back. */
  readonly inWorkbook: boolean;
  /** To ask it of others would tell them that somebody claims. */
  readonly tellsOfClaim: boolean;
  /** To ask it of others would tell them whose pay is held. */
  readonly tellsOfWhom: boolean;
}

/** A reader is led to these; how many more there are is said. */
const PLACES_SHOWN = 6;

export const questionId = ({ key }: OpenQuestion): string =>
  createHash('sha256').update(key).digest('hex').slice(0, 12);

export async function showQuestions(
  deps: Pick<Deps, 'store'>,
  questions: readonly OpenQuestion[],
  view: View,
): Promise<readonly ShownQuestion[]> {
  const ids = questions.flatMap(({ fact, about = '', holders, answers }) => [
    ...[...idsNamedIn(fact.params), ...about.split(' '), ...holders],
    ...answers.flatMap(({ record, party }) => [record, party ?? '']),
  ]);
  // What a thing is called does not hang on the day.
  const labels = await labelsFor(deps, ids, ofAllDays(view));
  return questions.map((question) => shown(question, labels));
}

function shown(question: OpenQuestion, labels: Labels): ShownQuestion {
  const { fact, about, holders, answers, alone, by } = question;
  const [holder, ...others] = holders;
  const places = placesOf(question, labels);
  const text = render(fact.code, wireParams(fact.params), { names: labels.name });
  const ownName = labels.name(about ?? '');
  // A question that names what it is about says it once.
  const isNamed = ownName !== undefined && text.includes(ownName);
  return {
    ...{ id: questionId(question), code: fact.code, fact, topic: topicOfQuestion(question) },
    text,
    ...(about === undefined ? {} : { about }),
    ...(about === undefined || isNamed ? {} : { aboutText: labels.about(about) }),
    ...{ holder, holderName: holderName(holder, labels) },
    otherHolders: others.map((other) => holderName(other, labels)),
    settles: settledBy(question).map(({ kind, count }) => ({
      ...{ kind, count, text: render(`ask.settles.${kind}`, { count }) },
    })),
    ...{ answers: answers.length, alone, claims: claimsOf(question, labels) },
    ...(by === undefined ? {} : { by }),
    ...{ places: places.slice(0, PLACES_SHOWN), morePlaces: Math.max(0, places.length - PLACES_SHOWN) },
    inWorkbook: supplierFact(question) !== undefined,
    tellsOfClaim: tellsOfClaim(fact.code),
    // A figure is looked up: nobody is told whose pay it is held against.
    tellsOfWhom: holder !== PUBLISHED && labels.isOfFew(about ?? ''),
  };
}

/** Whom to ask, by name. */
export async function partyNames(
  deps: Pick<Deps, 'store'>,
  parties: readonly AskedParty[],
  view: View,
): Promise<(AskedParty & { readonly name: string })[]> {
  const labels = await labelsFor(
    deps,
    parties.map(({ holder }) => holder),
    ofAllDays(view),
  );
  return parties.map((party) => ({ ...party, name: holderName(party.holder, labels) }));
}

const MISSING = 'flag.missing.';

function claimsOf({ answers }: OpenQuestion, labels: Labels): ShownQuestion['claims'] {
  const ids = new Set(answers.flatMap(({ kind, record }) => (kind === 'claim' ? [record] : [])));
  return [...ids].map((id) => ({ id, text: render('ask.where.claim', { record: labels.name(id) ?? id }) }));
}

/** The fact of a contract that a workbook asks its supplier for; undefined for any other question. */
export function supplierFact({ fact, about, answers }: OpenQuestion) {
  const isOfContract = about !== undefined && !answers.every(({ kind }) => kind === 'pay_test');
  return isOfContract && fact.code.startsWith(MISSING) ? askedFact(fact.code.slice(MISSING.length)) : undefined;
}

/** Two rows of one claim are one page. */
function placesOf({ about, answers }: OpenQuestion, labels: Labels): readonly ShownPlace[] {
  const pages = new Map<string, ShownPlace>();
  for (const { kind, record, test, atWorkplace } of answers) {
    const key = `${kind} ${record} ${test ?? ''}`;
    if (pages.has(key)) continue;
    const title: { readonly test?: string } = test === undefined ? {} : { test: titleOf(test) };
    // On the page of what the question is about, the test alone tells the places apart.
    const text =
      title.test !== undefined && record === about
        ? title.test
        : render(`ask.where.${kind}`, { record: labels.name(record) ?? record, ...title });
    pages.set(key, {
      kind,
      record,
      ...(test === undefined ? {} : { test }),
      ...(atWorkplace ? { atWorkplace } : {}),
      text,
    });
  }
  return [...pages.values()];
}

function titleOf(test: string): string {
  const { title } = flagOrThrow(test);
  return render(title.code, wireParams(title.params));
}
