/** Certificates and public payments, what stands against them for review, and drafts of notices. */
import type { PublicRecordPartsFragment } from '../../generated/operations.ts';
import { t } from '../../ui/words.ts';
import { Certificates } from './Certificates.tsx';
import { Compared } from './Compared.tsx';
import { Notice } from './Notice.tsx';
import { Payments } from './Payments.tsx';

export type PublicRecordData = PublicRecordPartsFragment;

export function PublicRecord({ found }: { readonly found: PublicRecordData }) {
  const { certificates, payments, items, cut } = found;
  const notices = payments.filter(({ notice }) => notice !== null);
  return (
    <section className="sheet sheet-pad stack">
      <h2>{t('page.public')}</h2>
      {certificates.length + payments.length === 0 ? (
        <p className="quiet">{t('page.public.empty')}</p>
      ) : (
        <>
          <Certificates certificates={certificates} />
          <Payments payments={payments} />
          <Compared items={items} />
          {notices.map((payment) => (
            <Notice key={payment.id} payment={payment} />
          ))}
        </>
      )}
      {cut.length > 0 && <p>{t('page.public.cut')}</p>}
    </section>
  );
}
