import { moneyText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { type ClaimForm, liveSum } from './form.ts';

function total(amount: string, currency: string): string {
  try {
    return moneyText({ amount, currency: currency.trim().toUpperCase() });
  } catch {
    return amount;
  }
}

/** The claim as it stands; a line that cannot be computed yet is counted as open, never as zero. */
export function SumPanel({ form }: { readonly form: ClaimForm }) {
  const sum = liveSum(form);
  return (
    <aside className="sheet sheet-pad claim-sum" aria-label={t('page.form.sum')}>
      <h2>{t('page.form.sum')}</h2>
      <p className="claim-sum-total" role="status">
        {sum.total === undefined ? t('page.form.sum.open') : total(sum.total, form.currency)}
      </p>
      <p className="small">{t('page.form.sum.lines', { counted: sum.counted, open: sum.open })}</p>
      <p className="hint">{t('page.form.no-names')}</p>
    </aside>
  );
}
