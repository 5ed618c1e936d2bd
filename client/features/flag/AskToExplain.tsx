/** Whom a flag concerns is asked before anybody decides: a text for each, and what comes back stands with the flag. */
import { useEffect, useRef } from 'react';
import { ExplanationLettersDocument, type ExplanationLettersQuery } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { CopyText } from '../../ui/CopyText.tsx';
import { useKnown } from '../../ui/known.ts';
import { t } from '../../ui/words.ts';
import type { FlagData } from './FlagPage.tsx';
import type { Entry } from './Notes.tsx';

type Letters = ExplanationLettersQuery['explanationLetters'];
type OnBegin = (entry: Partial<Entry>) => void;

function Letter({ letter, onBegin }: { readonly letter: Letters['letters'][number]; readonly onBegin: OnBegin }) {
  const { name, text } = letter;
  const known = useKnown();
  return (
    <section className="stack" aria-label={name}>
      <p className="strong">
        <bdi>{name}</bdi>
      </p>
      <CopyText text={text} label={t('page.flag.ask.text', { name })} rows={12} />
      {known === undefined && (
        <div className="row">
          <button
            type="button"
            className="text-button"
            onClick={() => onBegin({ kind: 'asked', text: t('page.flag.ask.asked', { name }) })}
          >
            {t('page.flag.ask.note')}
            <span className="unseen"> {name}</span>
          </button>
          <button type="button" className="text-button" onClick={() => onBegin({ kind: 'explanation', by: name })}>
            {t('page.flag.ask.answer')}
            <span className="unseen"> {name}</span>
          </button>
        </div>
      )}
    </section>
  );
}

function Found({ found, onBegin }: { readonly found: Letters; readonly onBegin: OnBegin }) {
  if (found.keptBack) return <p className="asks">{t('page.questions.outside-few')}</p>;
  if (found.letters.length === 0) return <p>{t('page.flag.ask.nobody')}</p>;
  return (
    <>
      <p className="hint">{t('page.questions.letter-hint')}</p>
      {found.letters.map((letter) => (
        <Letter key={letter.party} letter={letter} onBegin={onBegin} />
      ))}
    </>
  );
}

/** `asking`: how often it was asked for; each time the focus goes there. */
export function AskToExplain({
  flag,
  asking,
  onBegin,
}: {
  readonly flag: FlagData;
  readonly asking: number;
  readonly onBegin: OnBegin;
}) {
  const asOf = useAsOf();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, it is led to again.
  useEffect(() => heading.current?.focus(), [asking]);
  const asked = { test: flag.test.id, subject: flag.subject, asOf: asOf ?? null };
  const query = useAnswer(ExplanationLettersDocument, asked, { keep: true });
  return (
    <div className="stack no-print">
      <h3 ref={heading} tabIndex={-1}>
        {t('page.flag.ask')}
      </h3>
      <Answered query={query} loading={t('page.flags.assessing')}>
        {({ explanationLetters }) => <Found found={explanationLetters} onBegin={onBegin} />}
      </Answered>
    </div>
  );
}
