/** Where a person says so themselves: what the report proposes then, and what was brought against it. */
import { sentence, t } from '../../ui/words.ts';
import type { EvidenceBook, IndicatorsData } from './indicators.ts';
import { RestsOn } from './RestsOn.tsx';
import { StepList } from './StepList.tsx';

type PresumptionData = IndicatorsData['presumptions'][number];

function One({ presumption, book }: { readonly presumption: PresumptionData; readonly book: EvidenceBook }) {
  const { person, stateText, said, steps, effects, rebuttals } = presumption;
  return (
    <div className="stack">
      <h4>{t('page.indicators.presumption', { person, state: stateText })}</h4>
      <div className="lines">
        <RestsOn ids={said} book={book} />
      </div>
      <StepList steps={steps} />
      {rebuttals.length > 0 && (
        <>
          <h5>{t('page.indicators.rebuttals')}</h5>
          <ul className="lines">
            {rebuttals.map(({ id, why }) => (
              <li key={id}>
                {sentence(why)}
                {why.citation && <span className="second">{why.citation}</span>}
                <RestsOn ids={[id]} book={book} />
              </li>
            ))}
          </ul>
        </>
      )}
      {effects.length > 0 && (
        <>
          <h5>{t('page.indicators.effects')}</h5>
          <StepList steps={effects} />
        </>
      )}
    </div>
  );
}

export function Presumptions({ data, book }: { readonly data: IndicatorsData; readonly book: EvidenceBook }) {
  if (data.presumptions.length === 0) return null;
  return (
    <section className="sheet sheet-pad stack" aria-labelledby="presumptions">
      <h3 id="presumptions">{t('page.indicators.presumptions')}</h3>
      <p className="hint">{t('page.indicators.presumptions.status', { status: data.presumptionStatusText })}</p>
      {data.presumptions.map((presumption) => (
        <One key={presumption.person} presumption={presumption} book={book} />
      ))}
    </section>
  );
}
