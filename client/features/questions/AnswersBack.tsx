/** A filled workbook comes back: what was read, which questions it closed, and the way to undo it. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { AnswerQuestionsDocument, type AnswerQuestionsMutation } from '../../generated/operations.ts';
import { ask } from '../../graphql.ts';
import { useKnown } from '../../ui/known.ts';
import { SendingLine } from '../../ui/SendingLine.tsx';
import { Failed, Loading, Notice } from '../../ui/states.tsx';
import { useSending } from '../../ui/useSending.ts';
import { capital, t } from '../../ui/words.ts';

type Taken = Extract<AnswerQuestionsMutation['answerQuestions'], { readonly __typename: 'AnsweredQuestions' }>;

function Result({ taken }: { readonly taken: Taken }) {
  const { accepted, duplicate, rejected, open, closed, opened, problems } = taken;
  return (
    <div className="stack" role="status">
      <p className="strong">{t('page.questions.taken', { accepted, duplicate, rejected, closed: closed.length })}</p>
      {closed.length > 0 && (
        <>
          <h3>{t('page.questions.closed')}</h3>
          <ul className="question-places">
            {closed.map(({ id, text, aboutText }) => (
              <li key={id}>{aboutText ? `${capital(aboutText)}: ${text}` : text}</li>
            ))}
          </ul>
        </>
      )}
      {open > 0 && <p>{t('page.questions.still-open', { n: open })}</p>}
      {opened.length > 0 && <p>{t('page.questions.opened', { n: opened.length })}</p>}
      {problems.length > 0 && (
        <>
          <h3>{t('page.questions.unread')}</h3>
          <ul className="question-places">
            {problems.map(({ line, value, text, remedy }) => (
              <li key={`${line} ${text}`}>{`${line}: ${value ?? ''} – ${text} ${remedy}`}</li>
            ))}
          </ul>
        </>
      )}
      {taken.import && (
        <p className="row">
          <Link to="/flags">{t('page.nav.flags')}</Link>
          <Link to="/imports/$id" params={{ id: taken.import }}>
            {t('page.questions.undo')}
          </Link>
        </p>
      )}
    </div>
  );
}

export function AnswersBack({ asOf }: { readonly asOf: string | undefined }) {
  const queries = useQueryClient();
  const take = useMutation({
    mutationFn: (upload: string) => ask(AnswerQuestionsDocument, { upload, asOf: asOf ?? null }),
    onSuccess: () => queries.invalidateQueries(),
  });
  const { sending, failure, stopped, send, stop } = useSending();
  const sendAndTake = async (file: File) => {
    const [sent] = (await send([file])) ?? [];
    if (sent) take.mutate(sent.upload);
  };
  const known = useKnown();
  const result = take.data?.answerQuestions;
  return (
    <section className="sheet sheet-pad stack no-print" aria-labelledby="questions-back">
      <h2 id="questions-back">{t('page.questions.back')}</h2>
      <p>{t('page.questions.back-text')}</p>
      <div className="field">
        <label htmlFor="questions-file">{t('page.questions.back-choose')}</label>
        <input
          id="questions-file"
          type="file"
          accept=".xlsx"
          disabled={known !== undefined}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file && sending === undefined && !take.isPending) void sendAndTake(file);
            event.target.value = '';
          }}
        />
      </div>
      {known !== undefined && <p>{t('page.known.no-writing')}</p>}
      <SendingLine sending={sending} stopped={stopped} onStop={stop} />
      {take.isPending && <Loading text={t('page.imports.loading')} />}
      {failure && (
        <p className="field-error" role="alert">
          {failure}
        </p>
      )}
      {take.error && <Failed error={take.error} />}
      {result?.__typename === 'InvalidInput' && (
        <Notice asks>
          <p role="alert">{result.problems.map(({ text }) => text).join(' ')}</p>
        </Notice>
      )}
      {result?.__typename === 'AnsweredQuestions' && <Result taken={result} />}
    </section>
  );
}
