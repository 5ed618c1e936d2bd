/** Which question comes first: the one on which most answers hang, then the one with the nearest day. */
import type { OpenQuestion } from './question.ts';

export type Order = 'settles' | 'day';

export function ranked(questions: readonly OpenQuestion[], order: Order = 'settles'): readonly OpenQuestion[] {
  const by = order === 'day' ? [byDay, byAnswers] : [byAnswers, byDay];
  return questions.toSorted((a, b) => {
    for (const compare of [...by, byAlone]) if (compare(a, b) !== 0) return compare(a, b);
    // By key last, so that the order is the same whatever order they came in.
    return a.key < b.key ? -1 : Number(a.key > b.key);
  });
}

type Compare = (a: OpenQuestion, b: OpenQuestion) => number;

const byAnswers: Compare = (a, b) => b.answers.length - a.answers.length;
const byAlone: Compare = (a, b) => b.alone - a.alone;
const byDay: Compare = (a, b) => {
  if (a.by === b.by) return 0;
  if (a.by === undefined || b.by === undefined) return a.by === undefined ? 1 : -1;
  return a.by < b.by ? -1 : 1;
};

export interface AskedParty {
  readonly holder: string;
  readonly questions: number;
  /** Answers that hang on any of them, each once. */
  readonly answers: number;
}

/** Whom to ask, in the order of their first question; and the questions in that order. */
export function grouped(questions: readonly OpenQuestion[]): {
  readonly parties: readonly AskedParty[];
  readonly questions: readonly OpenQuestion[];
} {
  const groups = new Map<string, OpenQuestion[]>();
  for (const question of questions) {
    const [holder] = question.holders;
    const held = groups.get(holder);
    if (held === undefined) groups.set(holder, [question]);
    else held.push(question);
  }
  return {
    parties: [...groups].map(([holder, own]) => ({
      ...{ holder, questions: own.length },
      answers: new Set(own.flatMap(({ answers }) => answers.map(({ key }) => key))).size,
    })),
    questions: [...groups.values()].flat(),
  };
}
