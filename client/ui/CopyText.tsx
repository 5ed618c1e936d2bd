/** A text to read, and to copy whole. Nothing is sent from here. */
import { useEffect, useRef, useState } from 'react';
import { t } from './words.ts';

export function CopyText({
  text,
  label,
  rows,
}: {
  readonly text: string;
  readonly label: string;
  readonly rows: number;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text was not copied yet.
  useEffect(() => setCopied(false), [text]);
  const copy = async () => {
    field.current?.select();
    await navigator.clipboard?.writeText(text).catch(() => undefined);
    setCopied(true);
  };
  return (
    <>
      <textarea ref={field} className="input letter-text" readOnly rows={rows} aria-label={label} value={text} />
      <div className="row">
        <button type="button" className="button" onClick={() => void copy()}>
          {t('page.questions.copy')}
        </button>
        <span role="status">{copied && t('page.questions.copied')}</span>
      </div>
    </>
  );
}
