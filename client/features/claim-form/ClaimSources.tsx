/** Photos, scans and documents that the claim is read from; a line or event cites one of them, or none. */
import { useState } from 'react';
import type { FieldErrors } from '../../ui/ErrorList.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PhotoDrop } from '../../ui/PhotoDrop.tsx';
import { isDrawn } from '../../ui/photos.ts';
import { t } from '../../ui/words.ts';
import { SourceFields } from '../entry/SourceFields.tsx';
import { Offers } from '../photo/Offers.tsx';
import type { HeldPhoto } from '../photo/PhotoSide.tsx';
import { controlId } from './ErrorList.tsx';
import type { ClaimForm, FormSource } from './form.ts';
import { sourceOfPhoto, withoutSource, withSource } from './sources.ts';

interface Props {
  readonly form: ClaimForm;
  readonly errors: FieldErrors;
  readonly held: readonly HeldPhoto[];
  readonly onForm: (form: ClaimForm) => void;
}

/** What a source is called where one is picked. */
export function sourceText(source: FormSource, at: number): string {
  const n = t('page.form.source.n', { n: at + 1 });
  return source.document.trim() === '' ? n : `${n}: ${source.document.trim()}`;
}

export function CitesField({
  id,
  value,
  sources,
  error,
  onChange,
}: {
  readonly id: string;
  readonly value: string;
  readonly sources: readonly FormSource[];
  readonly error: string | undefined;
  readonly onChange: (source: string) => void;
}) {
  if (sources.length === 0) return null;
  const none = { value: '', text: t('page.form.source.none') };
  return (
    <SelectField
      id={id}
      label={t('page.form.source')}
      error={error}
      value={value}
      unknown={false}
      options={[none, ...sources.map((source, at) => ({ value: source.key, text: sourceText(source, at) }))]}
      onChange={onChange}
    />
  );
}

/** Problems of one source under the names that its fields have in every form. */
function errorsOf(errors: FieldErrors, at: number): FieldErrors {
  const start = `sources.${at}.`;
  const own = Object.entries(errors).filter(([field]) => field.startsWith(start));
  return Object.fromEntries(own.map(([field, text]) => [`source.${field.slice(start.length)}`, text]));
}

function SourceCard({
  form,
  errors,
  onForm,
  at,
  source,
}: Props & { readonly at: number; readonly source: FormSource }) {
  const change = (part: Partial<FormSource>) =>
    onForm({ ...form, sources: form.sources.map((one) => (one.key === source.key ? { ...one, ...part } : one)) });
  const isShown = form.shown === source.key;
  const own = errorsOf(errors, at);
  const name = t('page.form.source.n', { n: at + 1 });
  return (
    <section className="claim-line" aria-label={name} id={controlId(`sources.${at}.file`)} tabIndex={-1}>
      <div className="between">
        <h2>{name}</h2>
        {form.sources.length > 1 && (
          <button
            type="button"
            className="choice"
            aria-pressed={isShown}
            onClick={() => onForm({ ...form, shown: source.key })}
          >
            {t('page.form.source.cite')}
          </button>
        )}
      </div>
      {own['source.file'] && <span className="field-error">{own['source.file']}</span>}
      <SourceFields
        prefix={`sources.${at}.`}
        source={source}
        errors={own}
        photo={source.file !== undefined}
        onChange={change}
      >
        {source.file && <Offers hash={source.file} source={source} onSource={change} />}
      </SourceFields>
      <p>
        <button type="button" className="text-button" onClick={() => onForm(withoutSource(form, source.key))}>
          {t('page.form.source.remove', { n: at + 1 })}
        </button>
      </p>
    </section>
  );
}

function AddSource({ form, held, onForm }: Omit<Props, 'errors'>) {
  const others = held.filter(({ hash }) => !form.sources.some(({ file }) => file === hash));
  const addPhotos = (hashes: readonly string[]) =>
    onForm(
      hashes.reduce(
        (now, hash) => withSource(now, sourceOfPhoto(hash, held.find((one) => one.hash === hash)?.title)),
        form,
      ),
    );
  return (
    <>
      <PhotoDrop onSent={(sent) => addPhotos(sent.map(({ hash }) => hash))} />
      <div className="row">
        <button type="button" className="button" onClick={() => onForm(withSource(form, {}))}>
          <Icon name="plus" />
          {t('page.form.source.add')}
        </button>
      </div>
      {others.length > 0 && (
        <SelectField
          id={controlId('source-held')}
          label={t('page.form.source.held')}
          value=""
          unknown={false}
          options={[
            { value: '', text: t('page.form.source.pick') },
            ...others.map(({ hash, title, mediaType }) => ({
              value: hash,
              text: `${title ?? t('page.photo.not-titled')} (${isDrawn(mediaType) ? '' : `${t('page.sources.pdf')}, `}${hash.slice(0, 8)})`,
            })),
          ]}
          onChange={(hash) => addPhotos([hash])}
        />
      )}
    </>
  );
}

export function ClaimSources(props: Props) {
  const { form } = props;
  const [open, setOpen] = useState(form.sources.length > 0);
  return (
    <details open={open || form.sources.length > 0} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('page.form.sources')}</summary>
      <div className="stack assumptions">
        <p className="hint">{t('page.form.sources.hint')}</p>
        {form.sources.map((source, at) => (
          <SourceCard key={source.key} {...props} at={at} source={source} />
        ))}
        <AddSource {...props} />
      </div>
    </details>
  );
}
