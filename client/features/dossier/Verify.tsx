/** An answer sheet that came from elsewhere, made again from its own facts. */
import { useState } from 'react';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/states.tsx';
import { dayText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';

interface Verified {
  readonly same: boolean;
  readonly hash: string;
  readonly file_number: string;
  readonly author: string;
  readonly claim: string;
  readonly as_of: string;
  readonly photos: {
    readonly carried: number;
    readonly changed: number;
    readonly named: number;
    readonly held: number;
  };
}

type Said = { readonly verified: Verified } | { readonly problem: string } | undefined;

async function verify(file: File): Promise<Said> {
  const response = await fetch(`/dossiers/again?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
  const answer = (await response.json()) as Verified & { readonly problem?: { readonly text: string } };
  return answer.problem ? { problem: answer.problem.text } : { verified: answer };
}

export function Verify() {
  const [said, setSaid] = useState<Said>();
  const [busy, setBusy] = useState(false);
  const look = (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    verify(file)
      .then(setSaid, () => setSaid({ problem: t('page.dossier.not-read') }))
      .finally(() => setBusy(false));
  };
  return (
    <section className="sheet sheet-pad stack no-print" aria-labelledby="verify">
      <h2 id="verify">{t('page.dossier.verify')}</h2>
      <Field label={t('page.dossier.verify-file')} hint={t('page.dossier.verify-hint')}>
        {(control) => (
          <input
            {...control}
            className="input"
            type="file"
            accept=".json,application/json"
            onChange={(event) => look(event.target.files?.[0])}
          />
        )}
      </Field>
      <div role="status" className="stack">
        {busy && <p>{t('page.dossier.verifying')}</p>}
        {!busy && said && 'problem' in said && <Notice asks>{said.problem}</Notice>}
        {!busy && said && 'verified' in said && (
          <Notice asks={!said.verified.same}>
            <p className="strong">{t('page.dossier.verified', { same: said.verified.same ? 'yes' : 'no' })}</p>
            <p>
              {t('page.dossier.verified-of', {
                claim: said.verified.claim,
                day: dayText(said.verified.as_of),
                number: said.verified.file_number,
                author: said.verified.author,
              })}
            </p>
            {said.verified.photos.carried + said.verified.photos.named > 0 && (
              <p>{t('page.dossier.verified-photos', { ...said.verified.photos })}</p>
            )}
            <p>
              {t('page.dossier.hash-again')} <code className="dossier-hash">{said.verified.hash}</code>
            </p>
          </Notice>
        )}
      </div>
    </section>
  );
}
