/** Pay that is recorded at a workplace or by an employer: strips with the floors marked, pay over time, and the table of both. */
import { describeStrips } from '../../charts/wage-strip/describe.ts';
import { StripChart } from '../../charts/wage-strip/StripChart.tsx';
import { PayDocument } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { Downloads } from '../../ui/Downloads.tsx';
import { sentence, t } from '../../ui/words.ts';
import { OverTime } from './OverTime.tsx';
import { PayTable } from './PayTable.tsx';
import { byCurrency, type PayData, stripOf } from './view-model.ts';

function Strips({ pay }: { readonly pay: PayData }) {
  return [...byCurrency(pay.records)].map(([currency, records]) => {
    const inputs = records.map(stripOf);
    return (
      <figure key={currency} aria-labelledby={`strips-${currency}`}>
        <figcaption id={`strips-${currency}`}>
          <h3>{t('page.pay.strips', { currency: currency === '' ? 'none' : currency })}</h3>
          <p className="small">{describeStrips(inputs)}</p>
        </figcaption>
        <StripChart inputs={inputs} />
      </figure>
    );
  });
}

export function Pay({ workplace, employer }: { readonly workplace?: string; readonly employer?: string }) {
  const asOf = useAsOf();
  const given = { workplace: workplace ?? null, employer: employer ?? null, asOf: asOf ?? null };
  const query = useAnswer(PayDocument, given, { keep: true });
  // Most organisations employ nobody whose pay is held, and a page need not say so of each.
  if (employer !== undefined && (query.data?.payAt.records.length ?? 0) === 0) return null;
  return (
    <section className="sheet sheet-pad stack" aria-labelledby="pay">
      <h2 id="pay">{t('page.pay.title')}</h2>
      <Answered query={query} loading={t('page.pay.loading')}>
        {({ payAt }) => (
          <>
            {payAt.says.map((said) => (
              <p key={said.code}>{sentence(said)}</p>
            ))}
            {payAt.records.length > 0 && (
              <>
                <Strips pay={payAt} />
                <OverTime pay={payAt} />
                <PayTable records={payAt.records} />
                <Downloads
                  list={workplace === undefined ? 'pay-by' : 'pay-at'}
                  id={workplace ?? employer ?? ''}
                  asOf={asOf}
                  what={t('page.pay.title')}
                />
              </>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}
