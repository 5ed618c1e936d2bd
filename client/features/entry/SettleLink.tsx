import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { SettleLinkDocument } from '../../generated/operations.ts';
import { ask } from '../../graphql.ts';
import { ErrorList, type FieldErrors } from '../../ui/ErrorList.tsx';
import { pressable } from '../../ui/pressable.ts';
import { Failed } from '../../ui/states.tsx';
import { useWrite } from '../../ui/useWrite.ts';
import { t } from '../../ui/words.ts';
import { controlId, errorsOf, focusFirst, NO_SOURCE, SOURCE_FIELDS, type Source, sourceInput } from './form.ts';
import { Saved } from './Saved.tsx';
import { SourceFields } from './SourceFields.tsx';
import { useDraft } from './useDraft.ts';
import './entry.css';

/** A link that is only inferred: who confirms it, or refuses it, and from what. */
export function SettleLink({
  contract,
  under,
  evidence,
  name,
}: {
  readonly contract: string;
  readonly under: string;
  readonly evidence: string;
  readonly name: string;
}) {
  const prefix = `${useId().replace(/\W/g, '')}.`;
  const { typed: source, change, drop } = useDraft<Source>(`link.${contract}.${under}`, NO_SOURCE);
  const [wasOpen] = useState(source !== NO_SOURCE);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [done, setDone] = useState<{ verdict: string; import: string; undone: boolean }>();
  const queries = useQueryClient();
  const settle = useWrite({
    mutationFn: (verdict: 'confirm' | 'refuse') =>
      ask(SettleLinkDocument, { contract, under, verdict, source: sourceInput(source) }),
    onSuccess: async ({ settleLink }, verdict) => {
      const found = errorsOf(settleLink);
      setErrors(found);
      if (settleLink.import == null) {
        const here = Object.fromEntries(Object.entries(found).map(([field, text]) => [`${prefix}${field}`, text]));
        focusFirst(
          here,
          SOURCE_FIELDS.map((field) => `${prefix}${field}`),
        );
        return;
      }
      drop();
      setDone({ verdict, import: settleLink.import, undone: false });
      await queries.invalidateQueries();
    },
  });
  const saved = done && (
    <Saved
      key={done.import}
      title={t('page.entry.link.done', { verdict: done.verdict })}
      importId={done.import}
      onUndone={() => setDone({ ...done, undone: true })}
    />
  );
  if (evidence !== 'inferred' || done?.undone === false) return saved;
  const form = (
    <details className="settle" open={wasOpen}>
      <summary>
        <span className="inferred">{t('page.entry.chain.link-inferred')}</span>
        {': '}
        {t('page.entry.link.ask')}
        <span className="unseen"> {name}</span>
      </summary>
      <form
        className="stack entry-more entry-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          settle.mutate('confirm');
        }}
      >
        <p>{t('page.entry.link.text')}</p>
        <ErrorList errors={errors} controlId={(field) => controlId(`${prefix}${field}`)} />
        {settle.error && <Failed error={settle.error} />}
        <SourceFields prefix={prefix} needsWho source={source} errors={errors} onChange={change} />
        <div className="row">
          <button type="submit" className="button button-first" {...pressable(!settle.isPending)}>
            {t('page.entry.link.confirm')}
          </button>
          <button type="button" className="button" {...pressable(!settle.isPending, () => settle.mutate('refuse'))}>
            {t('page.entry.link.refuse')}
          </button>
        </div>
      </form>
    </details>
  );
  return (
    <>
      {saved}
      {form}
    </>
  );
}
