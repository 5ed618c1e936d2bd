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
  const [gone, setGone] = useState<{ readonly photos: number; readonly closed: number }>();
  const undone = gone !== undefined;
  const undoneWith = (all: NonNullable<typeof gone>) => {
    setGone(all);
    onUndone?.();
  };
  return (
    <section className="sheet sheet-pad stack" aria-labelledby={heading}>
      <h2 ref={takeFocus} id={heading} tabIndex={-1} key={String(undone)}>
        {undone ? t('page.entry.undone') : title}
      </h2>
      {gone ? (
        <p role="status">
          {t(gone.closed === 0 ? 'page.imports.undone-beneath' : 'page.entry.undone.text')}{' '}
          {gone.photos > 0 && t('page.photo.gone', { n: gone.photos })}
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
