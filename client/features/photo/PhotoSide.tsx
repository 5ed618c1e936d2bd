/** The photo that is looked at, what was removed from it, what cites it, and the others in hand. */

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { HeldPhotosQuery } from '../../generated/operations.ts';
import { Icon } from '../../ui/Icon.tsx';
import { discardPhoto, isDrawn, photoUrl, toldOf } from '../../ui/photos.ts';
import { pressable } from '../../ui/pressable.ts';
import { Failed, Notice } from '../../ui/states.tsx';
import { useWrite } from '../../ui/useWrite.ts';
import { t } from '../../ui/words.ts';
import { controlId } from '../entry/form.ts';
import { PhotoView } from './PhotoView.tsx';

export type HeldPhoto = HeldPhotosQuery['sourceFiles'][number];

export function altOf(photo: HeldPhoto, nth: number): string {
  return photo.title ? t('page.photo.alt', { title: photo.title }) : t('page.photo.alt-plain', { n: nth + 1 });
}

function Scan() {
  return (
    <div className="photo-scan">
      <Icon name="file" />
      <p>{t('page.photo.pdf')}</p>
    </div>
  );
}

/** Only what nothing cites can go, and only when it was said twice. */
function Discard({ hash, onGone }: { readonly hash: string; readonly onGone: () => void }) {
  const [sure, setSure] = useState(false);
  const queries = useQueryClient();
  const discard = useWrite({
    mutationFn: () => discardPhoto(hash),
    onSuccess: async () => {
      onGone();
      await queries.invalidateQueries();
    },
  });
  return (
    <>
      {discard.error && <Failed error={discard.error} />}
      {sure && <Notice asks>{t('page.photo.discard-text')}</Notice>}
      <button
        type="button"
        className="button"
        {...pressable(!discard.isPending, () => (sure ? discard.mutate() : setSure(true)))}
      >
        {t(sure ? 'page.photo.discard-sure' : 'page.photo.discard')}
      </button>
    </>
  );
}

export function PhotoSide({
  photo,
  nth,
  onGone,
}: {
  readonly photo: HeldPhoto;
  readonly nth: number;
  readonly onGone: () => void;
}) {
  const { hash } = photo;
  const drawn = isDrawn(photo.mediaType);
  const removed = toldOf(hash)?.said ?? (drawn ? t('page.photo.removed') : undefined);
  return (
    <section className="photo-side stack" id={controlId('source.file')} tabIndex={-1} aria-label={t('page.photo.one')}>
      {drawn ? <PhotoView key={hash} hash={hash} alt={altOf(photo, nth)} /> : <Scan />}
      {removed && <p role="status">{removed}</p>}
      <p className="hint">
        {t('page.photo.cited', { n: photo.citedBy })} {t('page.photo.hash')} <code className="photo-hash">{hash}</code>
      </p>
      <div className="row no-print">
        <a className="button" href={photoUrl(hash)} download>
          {t('page.photo.save')}
        </a>
        {photo.citedBy === 0 && <Discard key={hash} hash={hash} onGone={onGone} />}
      </div>
    </section>
  );
}
