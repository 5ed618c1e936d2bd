import { type Ref, useEffect, useState } from 'react';
import { besideText } from '../../schema/messages/format.ts';
import { t } from './words.ts';

export type FieldErrors = Readonly<Record<string, string>>;

interface Problem {
  readonly field?: string | null;
  readonly code: string;
  readonly text: string;
}

/** Several problems of one field are said one after the other. */
export function fieldErrors(problems: readonly Problem[]): FieldErrors {
  const found = new Map<string, string>();
  for (const { field, code, text } of problems) {
    const at = field ?? code;
    const before = found.get(at);
    found.set(at, before === undefined ? text : `${before} ${text}`);
  }
  return Object.fromEntries(found);
}

export interface ErrorListProps {
  readonly errors: FieldErrors;
  /** The id of the control that a problem is about. */
  readonly controlId: (field: string) => string;
  readonly ref?: Ref<HTMLDivElement>;
}

/** What the field is called, as its label says, and that of the group that it stands in: "Line 2, Hours". */
function nameOf(id: string): string {
  const control = document.getElementById(id);
  const labels =
    control instanceof HTMLInputElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLTextAreaElement
      ? control.labels
      : null;
  const label = labels?.[0]?.textContent?.trim() ?? '';
  const group = control?.closest('section[aria-label]')?.getAttribute('aria-label');
  return label === '' ? '' : besideText([group, label]);
}

/** All problems on top, each leading to its field. */
export function ErrorList({ errors, controlId, ref }: ErrorListProps) {
  const all = Object.entries(errors);
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  // The fields are drawn beside the list: what they are called is read once they stand.
  useEffect(() => {
    setNames(Object.fromEntries(Object.keys(errors).map((field) => [field, nameOf(controlId(field))])));
  }, [errors, controlId]);
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
              {names[field] ? t('page.paste.problem-of', { column: names[field], text }) : text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
