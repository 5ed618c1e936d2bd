import { SelectField } from '../../ui/Field.tsx';
import { capital, t } from '../../ui/words.ts';
import type { QuestionsData } from './QuestionsPage.tsx';
import { type Chosen, orderIn } from './view-model.ts';

type Change = Partial<Record<keyof Chosen, string | undefined>>;

/** Whom to ask, what kind of fact, what it would settle, what comes first: all of it stands in the address. */
export function Choice({
  data,
  search,
  onChoose,
}: {
  readonly data: QuestionsData;
  readonly search: Chosen;
  readonly onChoose: (change: Change) => void;
}) {
  const any = { value: '', text: t('page.questions.any') };
  const counted = (text: string, n: number) => `${capital(text)} (${n})`;
  return (
    <fieldset className="questions-choice no-print" aria-label={t('page.questions.asked')}>
      <SelectField
        id="questions-holder"
        label={t('page.questions.holder')}
        value={search.holder ?? ''}
        unknown={false}
        options={[
          any,
          ...data.parties.map(({ holder, name, questions }) => ({ value: holder, text: counted(name, questions) })),
        ]}
        onChange={(holder) => onChoose({ holder: holder || undefined })}
      />
      <SelectField
        id="questions-topic"
        label={t('page.questions.topic')}
        value={search.topic ?? ''}
        unknown={false}
        options={[any, ...data.topics.map(({ code, text, count }) => ({ value: code, text: counted(text, count) }))]}
        onChange={(topic) => onChoose({ topic: topic || undefined })}
      />
      <SelectField
        id="questions-settles"
        label={t('page.questions.settles')}
        value={search.settles ?? ''}
        unknown={false}
        options={[any, ...data.kinds.map(({ code, text, count }) => ({ value: code, text: counted(text, count) }))]}
        onChange={(settles) => onChoose({ settles: settles || undefined })}
      />
      <SelectField
        id="questions-order"
        label={t('page.questions.order')}
        value={orderIn(search)}
        unknown={false}
        options={[
          { value: 'settles', text: capital(t('page.questions.order-settles')) },
          { value: 'day', text: capital(t('page.questions.order-day')) },
        ]}
        onChange={(order) => onChoose({ order: order === 'day' ? 'day' : undefined })}
      />
      {(search.record || search.map) && (
        <p className="row">
          <span>{t(search.record ? 'page.questions.of-record' : 'page.questions.of-map')}</span>
          <button type="button" className="text-button" onClick={() => onChoose({ record: undefined, map: undefined })}>
            {t('page.questions.of-record-all')}
          </button>
        </p>
      )}
    </fieldset>
  );
}
