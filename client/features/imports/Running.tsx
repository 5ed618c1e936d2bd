import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { CancelImportDocument, type ImportRowFragment } from '../../generated/operations.ts';
import { ask } from '../../graphql.ts';
import { pressable } from '../../ui/pressable.ts';
import { useWrite } from '../../ui/useWrite.ts';
import { t } from '../../ui/words.ts';
import '../../ui/progress.css';

/** A workbook is opened whole before its first row is read: until then nothing tells how long it takes. */
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
  const { progress } = one;
  return (
    <section className="sheet sheet-pad stack" aria-live="polite">
      <p className="answer">
        {t('page.imports.running', {
          rows: progress?.rows ?? one.ledger.in,
          file: progress?.file ?? one.files[0] ?? '',
        })}
      </p>
      <progress className="progress" max={1} value={progress?.share} aria-label={t('page.imports.progress')} />
      <div className="between">
        <span className="small" aria-live="off">
          {progress ? (
            t('page.imports.rate', {
              rate: Math.round(progress.rowsPerSecond),
              seconds: progress.secondsLeft == null ? -1 : Math.ceil(progress.secondsLeft),
            })
          ) : (
            <Opening since={one.startedAt} />
          )}
        </span>
        <button type="button" className="button" {...pressable(!cancel.isPending, () => cancel.mutate())}>
          {t('page.imports.cancel')}
        </button>
      </div>
    </section>
  );
}
