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

/** Whose records are shown, and under which name they are taken along. */
export type PayScope =
  | { readonly workplace: string }
  | { readonly employer: string }
  /** One wage record alone: there is no course of time to it. */
  | { readonly record: string };

const scopeOf = (scope: PayScope) => ({ workplace: null, employer: null, record: null, ...scope });

function listOf(scope: PayScope): { readonly list: string; readonly id: string } {
  if ('workplace' in scope) return { list: 'pay-at', id: scope.workplace };
  return 'employer' in scope ? { list: 'pay-by', id: scope.employer } : { list: 'pay-of', id: scope.record };
}

export function Pay(scope: PayScope) {
  const asOf = useAsOf();
  const given = { ...scopeOf(scope), asOf: asOf ?? null };
  const query = useAnswer(PayDocument, given, { keep: true });
  // Most organisations employ nobody whose pay is held, and a page need not say so of each: once that is known.
  if ('employer' in scope && query.data?.payAt.records.length === 0) return null;
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
                {!('record' in scope) && <OverTime pay={payAt} />}
                <PayTable records={payAt.records} />
                <Downloads {...listOf(scope)} asOf={asOf} what={t('page.pay.title')} />
              </>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}
