/** Three checklists of a workplace, asked for apart from the page: they assist, and nobody is labelled. */
import { WorkplaceIndicatorsDocument } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { Empty } from '../../ui/states.tsx';
import { sentence, t } from '../../ui/words.ts';
import { Checklist } from './Checklist.tsx';
import { Conditions } from './Conditions.tsx';
import { bookOf, type IndicatorsData } from './indicators.ts';
import { Presumptions } from './Presumptions.tsx';

function Found({ data }: { readonly data: IndicatorsData }) {
  const book = bookOf(data);
  return (
    <>
      {data.notes.map((note) => (
        <p className="hint" key={note.code}>
          {sentence(note)}
        </p>
      ))}
      {data.evidence.length === 0 && <Empty text={t('page.indicators.empty')} />}
      {data.lists.map((list) => (
        <Checklist key={list.id} list={list} book={book} />
      ))}
      <Conditions data={data} book={book} />
      <Presumptions data={data} book={book} />
      {data.unlisted > 0 && <p>{t('page.indicators.unlisted', { n: data.unlisted })}</p>}
      {data.leftOut > 0 && <p>{t('page.indicators.left-out', { n: data.leftOut })}</p>}
    </>
  );
}

export function Indicators({ workplace }: { readonly workplace: string }) {
  const asOf = useAsOf();
  const query = useAnswer(WorkplaceIndicatorsDocument, { id: workplace, asOf: asOf ?? null }, { keep: true });
  return (
    <section className="stack" aria-labelledby="indicators">
      <h2 id="indicators">{t('page.indicators')}</h2>
      <Answered query={query} loading={t('page.indicators.loading')}>
        {(answer) => (answer.workplace ? <Found data={answer.workplace.indicators} /> : null)}
      </Answered>
    </section>
  );
}
