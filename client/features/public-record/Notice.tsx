/** The draft of a notice to the agency that paid, to copy or keep; the page sends nothing. */
import { useState } from 'react';
import { useAsOf } from '../../ui/AsOf.tsx';
import { asKnownIn, useKnown } from '../../ui/known.ts';
import { sentence, t } from '../../ui/words.ts';
import type { PublicRecordData } from './PublicRecord.tsx';
import './notice.css';

function addressOf(payment: string, asOf: string | undefined): string {
  const given = asOf === undefined ? '' : `?${new URLSearchParams({ asOf })}`;
  return `/payments/${encodeURIComponent(payment)}/notice.txt${given}`;
}

export function Notice({ payment }: { readonly payment: PublicRecordData['payments'][number] }) {
  const asOf = useAsOf();
  const known = useKnown();
  const [said, setSaid] = useState('');
  const text = payment.notice ?? '';
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('page.public.notice.copied')),
      () => setSaid(t('page.public.notice.not-copied')),
    );
  return (
    <details>
      <summary>{t('page.public.notice', { payment: sentence(payment.title) })}</summary>
      <div className="stack">
        <p className="hint">{t('page.public.notice.text')}</p>
        <pre className="notice-draft">{text}</pre>
        <div className="row">
          <button type="button" className="button" onClick={() => void copy()}>
            {t('page.public.notice.copy')}
          </button>
          <a className="button" href={asKnownIn(addressOf(payment.id, asOf), known)} download>
            {t('page.public.notice.keep')}
          </a>
          <span role="status">{said}</span>
        </div>
      </div>
    </details>
  );
}
