/** Chosen questions as a text to send, a part for each one asked. It accuses nobody, and names no worker and no claim. */
import { render } from '../../../schema/messages/index.ts';
import { capital } from '../../../schema/messages/say.ts';
import type { Day } from '../../domain/dates.ts';
import { type OpenQuestion, OWN_FILE, PUBLISHED } from '../../domain/questions/question.ts';
import { asKnownLines } from '../../exporters/answer/as-known.ts';
import type { View } from '../../store/store.ts';
import type { Deps } from '../deps.ts';
import { asKnownOf } from '../wire.ts';
import { type ShownQuestion, showQuestions } from './show-questions.ts';

export interface QuestionLetter {
  readonly text: string;
  /** Questions in it. */
  readonly asked: number;
  /** Left out, because to ask them would tell that somebody claims, or whose pay is held. */
  readonly keptBack: number;
}

export async function writeQuestionLetter(
  deps: Pick<Deps, 'store'>,
  request: { readonly questions: readonly OpenQuestion[]; readonly asOf: Day; readonly view: View },
): Promise<QuestionLetter> {
  const { questions, asOf, view } = request;
  const shown = await showQuestions(deps, questions, view);
  const sent = shown.filter((one) => one.holder !== OWN_FILE && !one.tellsOfClaim && !one.tellsOfWhom);
  const known = asKnownLines(asKnownOf(view.knownAt));
  const parts = new Map<string, ShownQuestion[]>();
  for (const one of sent) parts.set(one.holder, [...(parts.get(one.holder) ?? []), one]);
  const text = [...parts.values()].map((own) => [...known, partOf(own, asOf)].join('\n\n')).join('\n\n\n');
  return { text, asked: sent.length, keptBack: shown.length - sent.length };
}

function partOf(questions: readonly ShownQuestion[], asOf: Day): string {
  const [first] = questions;
  if (first === undefined) return '';
  const list = questions.map(
    ({ text, aboutText }, nth) => `${nth + 1}. ${aboutText === undefined ? '' : `${capital(aboutText)}: `}${text}`,
  );
  if (first.holder === PUBLISHED) return [render('ask.letter.look-up'), '', ...list].join('\n');
  return [
    render('ask.letter.to', { name: first.holderName }),
    '',
    render('ask.letter.greeting'),
    '',
    render('ask.letter.why', { n: questions.length }),
    '',
    ...list,
    '',
    render('ask.letter.how'),
    '',
    render('ask.letter.no-accusation'),
    '',
    render('ask.letter.held-on', { day: { type: 'day', value: asOf } }),
  ].join('\n');
}
