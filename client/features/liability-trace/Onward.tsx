/** What can be done with an answer: take it along as an answer sheet, or hold it against another day or other rules. */
import { Link } from '@tanstack/react-router';
import { Field } from '../../ui/Field.tsx';
import { useKnown } from '../../ui/known.ts';
import { t } from '../../ui/words.ts';
import type { TraceData } from './trace.ts';

const FORMATS = ['pdf', 'html', 'json'] as const;

/** A plain form: the browser keeps the file, and what was typed stays where it was. */
function AnswerSheet({ trace }: { readonly trace: TraceData }) {
  const known = useKnown();
  const address = (format: string) => `/claims/${encodeURIComponent(trace.claim.id)}/dossier.${format}`;
  return (
    <form method="get" action={address('pdf')} className="sheet sheet-pad stack">
      <h3>{t('page.sheet.title')}</h3>
      <p className="hint">{t('page.sheet.text')}</p>
      <input type="hidden" name="asOf" value={trace.asOf} />
      {known && <input type="hidden" name="asKnown" value={known} />}
      <div className="field-row">
        <Field label={t('page.sheet.file-number')}>
          {(control) => <input {...control} className="input" name="fileNumber" required autoComplete="off" />}
        </Field>
        <Field label={t('page.sheet.author')}>
          {(control) => <input {...control} className="input" name="author" required autoComplete="off" />}
        </Field>
      </div>
      <p className="row">
        {FORMATS.map((format) => (
          <button key={format} type="submit" className="button" formAction={address(format)}>
            {t('page.sheet.save', { format })}
          </button>
        ))}
        <Link className="button" to="/claims/$id/dossier" params={{ id: trace.claim.id }}>
          {t('page.trace.open-sheet')}
        </Link>
      </p>
    </form>
  );
}

export function Onward({ trace }: { readonly trace: TraceData }) {
  const params = { id: trace.claim.id };
  return (
    <section className="stack no-print" aria-labelledby="onward">
      <h2 id="onward">{t('page.trace.onward')}</h2>
      <AnswerSheet trace={trace} />
      <div className="sheet sheet-pad stack">
        <h3>{t('page.letters.title')}</h3>
        <p className="hint">{t('page.trace.letters-hint')}</p>
        <p>
          <Link className="button" to="/claims/$id/letters" params={params}>
            {t('page.trace.letters')}
          </Link>
        </p>
      </div>
      <div className="sheet sheet-pad stack">
        <h3>{t('page.compare.heading')}</h3>
        <p className="hint">{t('page.compare.hint')}</p>
        <p className="row">
          <Link className="button" to="/claims/$id/compare" params={params}>
            {t('page.compare.other-day')}
          </Link>
          <Link className="button" to="/claims/$id/compare" params={params} search={{ rules: 'models' }}>
            {t('page.compare.beside-models')}
          </Link>
        </p>
      </div>
    </section>
  );
}
