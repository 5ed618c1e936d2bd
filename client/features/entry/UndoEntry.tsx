import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ImportDocument, UndoImportDocument } from '../../generated/operations.ts';
import { ask } from '../../graphql.ts';
import { takeFocus } from '../../ui/focus.ts';
import { Icon } from '../../ui/Icon.tsx';
import { pressable } from '../../ui/pressable.ts';
import { Failed, Notice } from '../../ui/states.tsx';
import { t } from '../../ui/words.ts';

/** Undone at once where nothing rests on it; else it is said first how many later facts do. */
export function UndoEntry({ importId, onUndone }: { readonly importId: string; readonly onUndone: () => void }) {
  const queries = useQueryClient();
  const [resting, setResting] = useState(0);
  const undo = useMutation({
    mutationFn: async (sure: boolean) => {
      const rests = sure ? 0 : ((await ask(ImportDocument, { id: importId, after: null })).import?.restingOn ?? 0);
      return rests > 0 ? rests : (await ask(UndoImportDocument, { id: importId })).undoImport;
    },
    onSuccess: async (result) => {
      if (typeof result === 'number') setResting(result);
      else if (result.__typename === 'UndoneImport') {
        onUndone();
        await queries.invalidateQueries();
      }
    },
  });
  const refused = typeof undo.data === 'object' && undo.data.__typename === 'InvalidInput' ? undo.data.problems : [];
  return (
    <>
      {undo.error && <Failed error={undo.error} />}
      {refused.length > 0 && <p role="alert">{refused.map(({ text }) => text).join(' ')}</p>}
      {resting > 0 && (
        <Notice asks>
          <p ref={takeFocus} tabIndex={-1}>
            {t('page.imports.undo-text', { n: resting })}
          </p>
        </Notice>
      )}
      <div className="row">
        <Link className="button" to="/imports/$id" params={{ id: importId }}>
          {t('page.entry.saved.import')}
        </Link>
        <button type="button" className="button" {...pressable(!undo.isPending, () => undo.mutate(resting > 0))}>
          <Icon name="undo" />
          {t(resting > 0 ? 'page.imports.undo-sure' : 'page.entry.undo')}
        </button>
      </div>
    </>
  );
}
