import type { Ref } from 'react';
import { t } from './words.ts';

export type FieldErrors = Readonly<Record<string, string>>;

export interface ErrorListProps {
  readonly errors: FieldErrors;
  /** The id of the control that a problem is about. */
  readonly controlId: (field: string) => string;
  readonly ref?: Ref<HTMLDivElement>;
}

/** All problems on top, each leading to its field. */
export function ErrorList({ errors, controlId, ref }: ErrorListProps) {
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
