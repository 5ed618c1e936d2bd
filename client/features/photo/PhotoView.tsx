/** The photo, as large as its room, larger, and turned. It is never changed: only how it is looked at. */

import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { photoUrl } from '../../ui/photos.ts';
import { pressable } from '../../ui/pressable.ts';
import { Notice } from '../../ui/states.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { t } from '../../ui/words.ts';
import { type Look, larger, layOut, type Size, smaller, turned, WHOLE } from './view-model.ts';

const KEYS: Readonly<Record<string, (look: Look) => Look>> = {
  '+': larger,
  '=': larger,
  '-': smaller,
  '0': () => WHOLE,
  r: turned,
  R: turned,
};

/** Sizes are set from script: the page's policy allows no style in markup. */
function useLaidOut(picture: Size | undefined, look: Look) {
  const { box: room, width } = useWidth<HTMLDivElement>();
  const ground = useRef<HTMLDivElement>(null);
  const image = useRef<HTMLImageElement>(null);
  useLayoutEffect(() => {
    if (!picture || !room.current || !ground.current || !image.current || width === 0) return;
    const laid = layOut(picture, { width, height: room.current.clientHeight }, look);
    Object.assign(ground.current.style, px(laid.ground));
    Object.assign(image.current.style, { ...px(laid.image), transform: `rotate(${look.turn * 90}deg)` });
  }, [picture, look, width, room]);
  return { room, ground, image };
}

const px = ({ width, height }: Size) => ({ width: `${width}px`, height: `${height}px` });

export function PhotoView({ hash, alt }: { readonly hash: string; readonly alt: string }) {
  const [look, setLook] = useState<Look>(WHOLE);
  const [picture, setPicture] = useState<Size>();
  const [failed, setFailed] = useState(false);
  const { room, ground, image } = useLaidOut(picture, look);
  const onKey = (event: KeyboardEvent) => {
    const change = event.ctrlKey || event.metaKey || event.altKey ? undefined : KEYS[event.key];
    if (!change) return;
    event.preventDefault();
    setLook(change);
  };
  const show = ({ naturalWidth, naturalHeight }: HTMLImageElement) =>
    setPicture({ width: naturalWidth, height: naturalHeight });
  // A keyboard stop of its own: its keys change how it is looked at, and arrows move it.
  const stop = { role: 'group', tabIndex: 0, 'aria-label': t('page.photo.viewer'), onKeyDown: onKey };
  if (failed) return <Notice asks>{t('page.photo.not-drawn')}</Notice>;
  return (
    <>
      <div ref={room} className="photo-room" {...stop}>
        <div ref={ground} className="photo-ground">
          <img
            ref={image}
            className="photo-image"
            src={photoUrl(hash)}
            alt={alt}
            onLoad={(event) => show(event.currentTarget)}
            onError={() => setFailed(true)}
          />
        </div>
      </div>
      <div className="row no-print">
        <button type="button" className="button" {...pressable(look.zoom !== 1, () => setLook(smaller))}>
          <Icon name="minus" />
          {t('page.photo.smaller')}
        </button>
        <button type="button" className="button" onClick={() => setLook(larger)}>
          <Icon name="plus" />
          {t('page.photo.larger')}
        </button>
        <button type="button" className="button" onClick={() => setLook(WHOLE)}>
          <Icon name="fit" />
          {t('page.photo.fit')}
        </button>
        <button type="button" className="button" onClick={() => setLook(turned)}>
          <Icon name="turn" />
          {t('page.photo.turn')}
        </button>
      </div>
    </>
  );
}
