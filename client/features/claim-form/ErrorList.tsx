import type { Ref } from 'react';
import { t } from '../../ui/words.ts';

export type FieldErrors = Readonly<Record<string, string>>;

/** The id of the control that a problem of the server is about: `lines.0.until` is the field for the last day. */
export function controlId(field: string): string {
  return `claim-${field.replace(/\.until$/, '.to').replaceAll('.', '-')}`;
}

/** All problems on top, each leading to its field. */
export function ErrorList({ errors, ref }: { readonly errors: FieldErrors; readonly ref: Ref<HTMLDivElement> }) {
  const all = Object.entries(errors);
  if (all.length === 0) return null;
  return (
    <div ref={ref} className="notice notice-asks" tabIndex={-1} role="alert">
      <h2>{t('page.form.errors', { n: all.length })}</h2>
      <ul>
        {all.map(([field, text]) => (
          <li key={field}>
            <a
              href={`#${controlId(field)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(controlId(field))?.focus();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
