import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { UndoImportDocument } from '../../generated/operations.ts';
import { ask } from '../../graphql.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Failed } from '../../ui/states.tsx';
import { t } from '../../ui/words.ts';

const takeFocus = (element: HTMLElement | null) => element?.focus();

/** After saving: what was kept, where it stands, and the way back. The focus goes to it. */
export function Saved({
  title,
  importId,
  children,
}: {
  readonly title: string;
  readonly importId: string;
  readonly children?: ReactNode;
}) {
  const heading = useId();
  const queries = useQueryClient();
  const undo = useMutation({
    mutationFn: () => ask(UndoImportDocument, { id: importId }),
    onSuccess: () => queries.invalidateQueries(),
  });
  const undone = undo.data?.undoImport;
  return (
    <section className="sheet sheet-pad stack" aria-labelledby={heading}>
      <h2 ref={takeFocus} id={heading} tabIndex={-1}>
        {undone?.__typename === 'UndoneImport' ? t('page.entry.undone') : title}
      </h2>
      {undo.error && <Failed error={undo.error} />}
      {undone?.__typename === 'InvalidInput' && <p role="alert">{undone.problems.map(({ text }) => text).join(' ')}</p>}
      {undone?.__typename !== 'UndoneImport' && (
        <>
          {children}
          <div className="row">
            <Link className="button" to="/imports/$id" params={{ id: importId }}>
              {t('page.entry.saved.import')}
            </Link>
            <button type="button" className="button" onClick={() => undo.mutate()} disabled={undo.isPending}>
              <Icon name="undo" />
              {t('page.entry.undo')}
            </button>
          </div>
        </>
      )}
      {undone?.__typename === 'UndoneImport' && <p role="status">{t('page.entry.undone.text')}</p>}
    </section>
  );
}
