import { useLocation } from '@tanstack/react-router';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { PartyPicker } from '../../ui/PartyPicker.tsx';
import { said, t } from '../../ui/words.ts';
import { CitesField } from './ClaimSources.tsx';
import { controlId, type FieldErrors } from './ErrorList.tsx';
import type { ClaimForm } from './form.ts';
import { optionsOf, type Vocabulary } from './vocabulary.ts';

export interface PartProps {
  readonly form: ClaimForm;
  readonly change: (part: Partial<ClaimForm>) => void;
  readonly errors: FieldErrors;
  readonly vocabulary: Vocabulary;
}

export interface SoughtProps extends PartProps {
  /** The field that somebody was led to. */
  readonly sought?: string | undefined;
}

/** Who owes the wages, where the work was done, in which currency. */
export function HeadFields({ form, change, errors, vocabulary, sought }: SoughtProps) {
  const here = useLocation({ select: ({ href }) => href });
  const invoked = (code: string, on: boolean) =>
    change({ invokes: on ? [...form.invokes, code] : form.invokes.filter((one) => one !== code) });
  return (
    <fieldset className="stack">
      <legend>{t('page.form.who')}</legend>
      <PartyPicker
        id={controlId('employer')}
        label={t('page.form.employer')}
        hint={t('page.form.employer.hint')}
        error={errors.employer}
        value={form.employer}
        onPick={(employer) => change({ employer })}
        back={form.id === undefined ? { to: here, as: 'employer' } : undefined}
      />
      <div className="field-row">
        <TextField
          id={controlId('place')}
          label={t('page.form.place')}
          hint={t('page.form.place.hint')}
          error={errors.place}
          value={form.place}
          onChange={(place) => change({ place })}
        />
        <TextField
          id={controlId('currency')}
          label={t('page.form.currency')}
          hint={t('page.form.currency.hint')}
          error={errors.currency}
          value={form.currency}
          onChange={(currency) => change({ currency })}
        />
      </div>
      <SelectField
        id={controlId('creditor')}
        label={t('page.form.creditor')}
        error={errors.creditor}
        value={form.creditor}
        unknown={false}
        options={optionsOf(vocabulary.creditors.length > 0 ? vocabulary.creditors : [form.creditor])}
        onChange={(creditor) => change({ creditor })}
      />
      <CitesField
        id={controlId('source')}
        value={form.source}
        sources={form.sources}
        error={errors.source}
        onChange={(source) => change({ source })}
      />
      <details open={sought === 'netFactor' || undefined}>
        <summary>{t('page.form.assumptions')}</summary>
        <div className="stack assumptions">
          <TextField
            id={controlId('netFactor')}
            label={t('page.form.net')}
            hint={t('page.form.net.hint')}
            error={errors.netFactor}
            inputMode="decimal"
            value={form.netFactor}
            onChange={(netFactor) => change({ netFactor })}
          />
          {vocabulary.invokes.map((code) => (
            <label key={code} className="check">
              <input
                type="checkbox"
                checked={form.invokes.includes(code)}
                onChange={(event) => invoked(code, event.target.checked)}
              />
              {t('page.form.invokes', { what: said(code) })}
            </label>
          ))}
        </div>
      </details>
    </fieldset>
  );
}
