/** A filled workbook taken, and what it did to the list of questions. */
import type { Day } from '../../domain/dates.ts';
import { SolidaryError } from '../../domain/errors.ts';
import type { View, Workspace } from '../../store/store.ts';
import { type TakenAnswers, takeAnswers } from '../questionnaire/take-answers.ts';
import type { ServerDeps } from '../server-deps.ts';
import type { OpenQuestion } from './list-all-questions.ts';
import { type ShownQuestion, showQuestions } from './show-questions.ts';

export interface AnsweredQuestions extends TakenAnswers {
  readonly closed: readonly ShownQuestion[];
  /** Questions that nobody could ask before: an answer leads on. */
  readonly opened: readonly ShownQuestion[];
}

/** Throws `not-found` for an upload that is not there, and `bad-questionnaire` as `takeAnswers` does. */
export async function answerQuestions(
  deps: ServerDeps,
  request: { readonly upload: string; readonly asOf: Day; readonly view: View; readonly workspace: Workspace },
): Promise<AnsweredQuestions> {
  const { upload, asOf, view, workspace } = request;
  const file = await deps.uploads.find(upload);
  if (file === undefined) throw new SolidaryError('not-found', { what: 'upload', id: upload });
  const { path } = file;
  const before = (await deps.questions.read(deps, { asOf, view })).questions;
  const taken = await takeAnswers(deps, { path, view, workspace }).finally(() => deps.uploads.forget([path]));
  const after = taken.import === undefined ? before : (await deps.questions.read(deps, { asOf, view })).questions;
  const without = (some: readonly OpenQuestion[], others: readonly OpenQuestion[]) => {
    const keys = new Set(others.map(({ key }) => key));
    return showQuestions(
      deps,
      some.filter(({ key }) => !keys.has(key)),
      view,
    );
  };
  return { ...taken, closed: await without(before, after), opened: await without(after, before) };
}
