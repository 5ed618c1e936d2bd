/** Chosen questions as files: a list for people, and a workbook whose answers are read back. */
import { render } from '../../../schema/messages/index.ts';
import type { Day } from '../../domain/dates.ts';
import type { OpenQuestion } from '../../domain/questions/question.ts';
import { questionListCsv } from '../../exporters/answer/question-list.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { wordQuestions } from '../questionnaire/list-questions.ts';
import { questionnaireBytes } from '../questionnaire/write-questions.ts';
import type { ShownList } from '../shown-list.ts';
import { type ShownQuestion, showQuestions, supplierFact } from './show-questions.ts';

interface Request {
  readonly questions: readonly OpenQuestion[];
  readonly asOf: Day;
  readonly view: View;
}

export async function listShownQuestions(
  deps: Pick<Deps, 'store'>,
  { questions, asOf, view }: Request,
): Promise<ShownList> {
  const rows = (await showQuestions(deps, questions, view)).map(rowOf);
  return { name: 'questions', document: { as_of: asOf, questions: rows }, csv: questionListCsv(rows) };
}

function rowOf(one: ShownQuestion) {
  const { holderName, aboutText, text, answers, alone, by, places, morePlaces, about, code } = one;
  const more = morePlaces === 0 ? [] : [render('word.others', { count: morePlaces })];
  return {
    ...{ holder: holderName, about: aboutText, text, answers: String(answers), alone: String(alone), by },
    where: [...places.map((place) => place.text), ...more].join('; '),
    ...{ record: about, code },
  };
}

/** Only those that a supplier is asked for and a workbook reads back; the others are left to the text. */
export async function supplierWorkbook(deps: Pick<Deps, 'store'>, { questions, view }: Request): Promise<Uint8Array> {
  const open = questions.flatMap((question) => {
    const asked = supplierFact(question);
    const { about, holders, answers } = question;
    if (asked === undefined || about === undefined) return [];
    return [{ contract: about, supplier: holders[0], asked, settles: answers.length }];
  });
  return questionnaireBytes(await wordQuestions(deps, open, view));
}
