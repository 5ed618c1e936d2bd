import { type ReactNode, useId, useState } from 'react';
import { takeFocus } from '../../ui/focus.ts';
import { t } from '../../ui/words.ts';
import { UndoEntry } from './UndoEntry.tsx';

/** After saving: what was kept, where it stands, and the way back. The focus goes to it. */
export function Saved({
  title,
  importId,
  keepPhotos = false,
  onUndone,
  children,
}: {
  readonly title: string;
  readonly importId: string;
  readonly keepPhotos?: boolean;
  readonly onUndone?: () => void;
  readonly children?: ReactNode;
}) {
  const heading = useId();
  const [photos, setPhotos] = useState<number>();
  const undone = photos !== undefined;
  const undoneWith = (gone: number) => {
    setPhotos(gone);
    onUndone?.();
  };
  return (
    <section className="sheet sheet-pad stack" aria-labelledby={heading}>
      <h2 ref={takeFocus} id={heading} tabIndex={-1} key={String(undone)}>
        {undone ? t('page.entry.undone') : title}
      </h2>
      {undone ? (
        <p role="status">
          {t('page.entry.undone.text')} {photos > 0 && t('page.photo.gone', { n: photos })}
        </p>
      ) : (
        <>
          {children}
          <UndoEntry importId={importId} keepPhotos={keepPhotos} onUndone={undoneWith} />
        </>
      )}
    </section>
  );
}
