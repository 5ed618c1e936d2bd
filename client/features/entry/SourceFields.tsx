import type { ReactNode } from 'react';
import type { FieldErrors } from '../../ui/ErrorList.tsx';
import { TextField } from '../../ui/Field.tsx';
import { t } from '../../ui/words.ts';
import { controlId, type Source } from './form.ts';

/** Where it comes from: without a source and its day nothing is kept. */
export function SourceFields({
  source,
  errors,
  onChange,
  needsWho = false,
  prefix = '',
  photo = false,
  children,
}: {
  readonly source: Source;
  readonly errors: FieldErrors;
  readonly onChange: (part: Partial<Source>) => void;
  readonly needsWho?: boolean;
  /** Where several stand on one screen. */
  readonly prefix?: string;
  /** A photo or scan is at hand, and only has to be called something. */
  readonly photo?: boolean;
  /** What is offered for these fields. */
  readonly children?: ReactNode;
}) {
  const by = t('page.entry.source.by');
  return (
    <fieldset className="stack">
      <legend>{t(photo ? 'page.photo.source' : 'page.entry.source')}</legend>
      <TextField
        id={controlId(`${prefix}source.document`)}
        label={t('page.entry.source.document')}
        hint={t(photo ? 'page.photo.source.hint' : 'page.entry.source.document.hint')}
        error={errors['source.document']}
        value={source.document}
        onChange={(document) => onChange({ document })}
      />
      <div className="field-row">
        <TextField
          id={controlId(`${prefix}source.on`)}
          type="date"
          label={t('page.entry.source.on')}
          error={errors['source.on']}
          value={source.on}
          onChange={(on) => onChange({ on })}
        />
        <TextField
          id={controlId(`${prefix}source.by`)}
          label={needsWho ? by : t('page.entry.optional', { label: by })}
          hint={t('page.entry.source.by.hint')}
          error={errors['source.by']}
          value={source.by}
          onChange={(who) => onChange({ by: who })}
        />
      </div>
      {children}
    </fieldset>
  );
}
