import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ImportDocument, type RestingFragment, UndoImportDocument } from '../../generated/operations.ts';
import { ask } from '../../graphql.ts';
import { takeFocus } from '../../ui/focus.ts';
import { Icon } from '../../ui/Icon.tsx';
import { pressable } from '../../ui/pressable.ts';
import { Failed, Notice } from '../../ui/states.tsx';
import { useWrite } from '../../ui/useWrite.ts';
import { t } from '../../ui/words.ts';
import { Resting } from '../imports/Resting.tsx';

interface Props {
  readonly importId: string;
  /** A photo that stands beside is still in hand: it stays, and can be thrown away there. */
  readonly keepPhotos: boolean;
  /** How many photos went with it, and how many statements it closed. */
  readonly onUndone: (gone: { readonly photos: number; readonly closed: number }) => void;
}

interface Lost {
  readonly resting: RestingFragment;
  readonly photos: number;
}

const NOTHING: RestingFragment = { count: 0, facts: [] };

async function wouldLose(id: string, keepPhotos: boolean): Promise<Lost> {
  const { resting = NOTHING, ownPhotos = 0 } = (await ask(ImportDocument, { id, after: null })).import ?? {};
  return { resting, photos: keepPhotos ? 0 : ownPhotos };
}

/** Undone at once where nothing is lost by it; else it is said first how many later facts rest on it, and which photos go. */
export function UndoEntry({ importId, keepPhotos, onUndone }: Props) {
  const queries = useQueryClient();
  const [lost, setLost] = useState<Lost>();
  const undo = useWrite({
    mutationFn: async (sure: boolean) => {
      const found = sure ? { resting: NOTHING, photos: 0 } : await wouldLose(importId, keepPhotos);
      if (found.resting.count + found.photos > 0) return found;
      return (await ask(UndoImportDocument, { id: importId, keepPhotos })).undoImport;
    },
    onSuccess: async (result) => {
      if ('resting' in result) setLost(result);
      else if (result.__typename === 'UndoneImport') {
        onUndone(result);
        await queries.invalidateQueries();
      }
    },
  });
  const refused =
    undo.data && '__typename' in undo.data && undo.data.__typename === 'InvalidInput' ? undo.data.problems : [];
  return (
    <>
      {undo.error && <Failed error={undo.error} />}
      {refused.length > 0 && <p role="alert">{refused.map(({ text }) => text).join(' ')}</p>}
      {lost && (
        <Notice asks>
          <div ref={takeFocus} tabIndex={-1}>
            {lost.resting.count > 0 && <Resting resting={lost.resting} />}
            {lost.photos > 0 && <p>{t('page.photo.goes-too', { n: lost.photos })}</p>}
          </div>
        </Notice>
      )}
      <div className="row">
        <Link className="button" to="/imports/$id" params={{ id: importId }}>
          {t('page.entry.saved.import')}
        </Link>
        <button type="button" className="button" {...pressable(!undo.isPending, () => undo.mutate(lost !== undefined))}>
          <Icon name="undo" />
          {t(lost ? 'page.imports.undo-sure' : 'page.entry.undo')}
        </button>
      </div>
    </>
  );
}
