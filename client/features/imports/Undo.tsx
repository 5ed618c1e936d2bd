import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { UndoImportDocument, type UndoImportMutation } from '../../generated/operations.ts';
import { ask } from '../../graphql.ts';
import { takeFocus } from '../../ui/focus.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useKnown } from '../../ui/known.ts';
import { pressable } from '../../ui/pressable.ts';
import { Failed, Notice } from '../../ui/states.tsx';
import { useWrite } from '../../ui/useWrite.ts';
import { t } from '../../ui/words.ts';
import type { ImportData } from './ImportPage.tsx';
import { Resting } from './Resting.tsx';

type Result = Extract<UndoImportMutation['undoImport'], { __typename: 'UndoneImport' }>;

function UndoneNow({ result }: { readonly result: Result }) {
  const { closed, restated, photos } = result;
  return (
    <p role="status" ref={takeFocus} tabIndex={-1}>
      {closed === 0 ? t('page.imports.undone-beneath') : t('page.imports.undone', { closed, restated })}{' '}
      {photos > 0 && t('page.photo.gone', { n: photos })}
    </p>
  );
}

/** Says first what rests on the import, then undoes it whole. */
export function Undo({ one }: { readonly one: ImportData }) {
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const undo = useWrite({
    mutationFn: () => ask(UndoImportDocument, { id: one.id, keepPhotos: false }),
    onSuccess: () => queries.invalidateQueries(),
  });
  const known = useKnown();
  const result = undo.data?.undoImport;
  // What was undone here just now is told; one that was undone before says so itself.
  if (one.state === 'undone' || result?.__typename === 'UndoneImport')
    return result?.__typename === 'UndoneImport' ? <UndoneNow result={result} /> : null;
  return (
    <section className="sheet sheet-pad stack" aria-labelledby="undo">
      <h2 id="undo">{t('page.imports.undo')}</h2>
      <Resting resting={one.resting} />
      {one.ownPhotos > 0 && <p>{t('page.photo.goes-too', { n: one.ownPhotos })}</p>}
      {undo.error && <Failed error={undo.error} />}
      {result?.__typename === 'InvalidInput' && (
        <Notice asks>{result.problems.map((problem) => problem.text).join(' ')}</Notice>
      )}
      {known !== undefined ? (
        <p>{t('page.known.no-writing')}</p>
      ) : asked ? (
        // The button that asked is gone: the focus goes to what took its place, and not yet onto the step itself.
        <fieldset ref={takeFocus} className="row" tabIndex={-1} aria-label={t('page.imports.undo')}>
          <button type="button" className="button button-first" {...pressable(!undo.isPending, () => undo.mutate())}>
            {t('page.imports.undo-sure')}
          </button>
          <button type="button" className="button" onClick={() => setAsked(false)}>
            {t('page.imports.keep')}
          </button>
        </fieldset>
      ) : (
        <div className="row">
          <button type="button" className="button" onClick={() => setAsked(true)}>
            <Icon name="undo" />
            {t('page.imports.undo')}
          </button>
        </div>
      )}
    </section>
  );
}
