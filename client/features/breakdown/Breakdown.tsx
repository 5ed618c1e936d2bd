/** Where the price of a contract goes: a bar of one unit, the way down through the chain, and the table that says the same. */
import { describeStack } from '../../charts/price-stack/describe.ts';
import { layoutStack } from '../../charts/price-stack/layout.ts';
import { StackChart } from '../../charts/price-stack/StackChart.tsx';
import { WaterfallChart } from '../../charts/waterfall/WaterfallChart.tsx';
import { PriceBreakdownDocument, type PriceBreakdownQuery } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { Downloads } from '../../ui/Downloads.tsx';
import { said, sentence, t } from '../../ui/words.ts';
import { perText } from '../flags/view-model.ts';
import { BreakdownTable } from './BreakdownTable.tsx';
import { chartRows } from './view-model.ts';

export type BreakdownData = NonNullable<PriceBreakdownQuery['priceBreakdown']>;

function Shown({ breakdown, asOf }: { readonly breakdown: BreakdownData; readonly asOf: string | undefined }) {
  const { currency, says, missing, per, unit } = breakdown;
  const rows = chartRows(breakdown.rows);
  const parts = per === 'unit' ? layoutStack(rows) : [];
  const scale = perText(per, unit) ?? said(`per_${per}`);
  return (
    <>
      {says.map((one) => (
        <p key={one.code}>{sentence(one)}</p>
      ))}
      {missing.map((fact) => (
        <p key={fact.code} className="asks">
          {sentence(fact)}
        </p>
      ))}
      {currency && parts.length > 1 && (
        <figure aria-label={describeStack(parts, currency)}>
          <figcaption>
            <h3>{t('page.breakdown.bar', { per: scale })}</h3>
          </figcaption>
          <StackChart parts={parts} currency={currency} />
        </figure>
      )}
      {currency && (
        <figure aria-labelledby="waterfall">
          <figcaption id="waterfall">
            <h3>{t('page.breakdown.fall', { per: scale })}</h3>
          </figcaption>
          <WaterfallChart rows={rows} />
        </figure>
      )}
      {currency && <BreakdownTable breakdown={breakdown} />}
      {currency && <Downloads list="breakdown" id={breakdown.contract} asOf={asOf} what={t('page.breakdown.title')} />}
    </>
  );
}

export function Breakdown({ contract }: { readonly contract: string }) {
  const asOf = useAsOf();
  const query = useAnswer(PriceBreakdownDocument, { contract, asOf: asOf ?? null }, { keep: true });
  return (
    <section className="sheet sheet-pad stack" aria-labelledby="breakdown">
      <h2 id="breakdown">{t('page.breakdown.title')}</h2>
      <Answered query={query} loading={t('page.breakdown.loading')}>
        {({ priceBreakdown }) =>
          priceBreakdown ? <Shown breakdown={priceBreakdown} asOf={asOf} /> : <p>{t('page.breakdown.none')}</p>
        }
      </Answered>
    </section>
  );
}
