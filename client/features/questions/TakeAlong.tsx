/** The chosen questions as a text to copy, a workbook or a list. Nothing is sent from here. */
import { useState } from 'react';
import { QuestionLetterDocument } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { CopyText } from '../../ui/CopyText.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { asKnownIn, useKnown } from '../../ui/known.ts';
import { t } from '../../ui/words.ts';
import { type Chosen, fileAddress, filterIn } from './view-model.ts';

interface Props {
  readonly ids: ReadonlySet<string>;
  readonly search: Chosen;
}

function Letter({ ids, search }: Props) {
  const asOf = useAsOf() ?? null;
  const filter = ids.size > 0 ? { ids: [...ids] } : filterIn(search);
  const query = useAnswer(QuestionLetterDocument, { asOf, filter }, { keep: true });
  return (
    <Answered query={query} loading={t('page.questions.loading')}>
      {({ questionLetter: letter }) => (
        <div className="stack">
          <p className="hint">{t('page.questions.letter-hint')}</p>
          {letter.keptBack > 0 && <p className="asks">{t('page.questions.kept-back', { n: letter.keptBack })}</p>}
          {letter.asked === 0 ? (
            <p>{t('page.questions.letter-nothing')}</p>
          ) : (
            <CopyText text={letter.text} label={t('page.questions.letter')} rows={14} />
          )}
        </div>
      )}
    </Answered>
  );
}

export function TakeAlong({ count, ids, search }: Props & { readonly count: number }) {
  const asOf = useAsOf();
  const [open, setOpen] = useState(false);
  const known = useKnown();
  const address = (file: string) => asKnownIn(fileAddress(file, { ...search, asOf }, ids), known);
  return (
    <section className="sheet sheet-pad stack no-print" aria-labelledby="questions-take">
      <h2 id="questions-take">{t('page.questions.take')}</h2>
      <p role="status">{t('page.questions.chosen', { n: ids.size, all: count })}</p>
      <div className="row">
        <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('page.questions.letter-show')}
        </button>
        <a className="button" href={address('suppliers.xlsx')} download>
          <Icon name="file" />
          {t('page.questions.workbook')}
        </a>
        <a className="button" href={address('list.csv')} download>
          <Icon name="table" />
          {t('page.questions.list-file')}
        </a>
      </div>
      <p className="hint">{t('page.questions.workbook-hint')}</p>
      {open && <Letter ids={ids} search={search} />}
    </section>
  );
}
