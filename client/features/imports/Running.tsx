import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { CancelImportDocument, type ImportRowFragment } from '../../generated/operations.ts';
import { ask } from '../../graphql.ts';
import { pressable } from '../../ui/pressable.ts';
import { useWrite } from '../../ui/useWrite.ts';
import { t } from '../../ui/words.ts';
import '../../ui/progress.css';

/** -1 where nothing tells yet how long it takes. */
const secondsOf = ({ secondsLeft }: { readonly secondsLeft?: number | null }): number =>
  secondsLeft == null ? -1 : Math.ceil(secondsLeft);

/** A workbook is unpacked before its first part is read: until then nothing tells how long it takes. */
function Opening({ since }: { readonly since: string }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return t('page.imports.opening', { n: Math.max(0, Math.round((now - Date.parse(since)) / 1000)) });
}

/** Rows, rate, time left, and Cancel, which leaves nothing half done. */
export function Running({ one }: { readonly one: ImportRowFragment }) {
  const queries = useQueryClient();
  const cancel = useWrite({
    mutationFn: () => ask(CancelImportDocument, { id: one.id }),
    onSettled: () => queries.invalidateQueries(),
  });
  // It stops between two parts of its work: until then it says so.
  const isStopping = cancel.isPending || cancel.isSuccess;
  const { progress } = one;
  const file = progress?.file ?? one.files[0] ?? '';
  return (
    <section className="sheet sheet-pad stack" aria-live="polite">
      <p className="answer">
        {t('page.imports.running', {
          rows: progress?.rows ?? one.ledger.in,
          file,
        })}{' '}
        {one.files.length > 1 && t('page.imports.nth-file', { at: one.files.indexOf(file) + 1, of: one.files.length })}
      </p>
      <progress
        className="progress"
        max={1}
        value={progress?.opening ?? progress?.share}
        aria-label={t('page.imports.progress')}
      />
      <div className="between">
        <span className="small" aria-live="off">
          {isStopping ? (
            t('page.imports.stopping')
          ) : progress?.opening != null ? (
            t('page.imports.opening-share', { share: progress.opening, seconds: secondsOf(progress) })
          ) : progress ? (
            t('page.imports.rate', {
              rate: Math.round(progress.rowsPerSecond),
              seconds: secondsOf(progress),
            })
          ) : (
            <Opening since={one.startedAt} />
          )}
        </span>
        <button type="button" className="button" {...pressable(!isStopping, () => cancel.mutate())}>
          {t('page.imports.cancel')}
        </button>
      </div>
    </section>
  );
}
