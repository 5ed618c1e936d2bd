/** Photos and scans that are held, those that nothing cites first: they wait for what they show. */
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { PhotoDrop } from '../../ui/PhotoDrop.tsx';
import { isDrawn, photoUrl } from '../../ui/photos.ts';
import { Empty } from '../../ui/states.tsx';
import { t } from '../../ui/words.ts';
import { altOf, type HeldPhoto } from './PhotoSide.tsx';
import './photo.css';

const SHOWN = 12;

export function Thumb({ photo, alt }: { readonly photo: HeldPhoto; readonly alt: string }) {
  return isDrawn(photo.mediaType) ? (
    <img className="photo-thumb" src={photoUrl(photo.hash)} alt={alt} loading="lazy" decoding="async" />
  ) : (
    <span className="photo-thumb photo-thumb-scan">
      <Icon name="file" />
      <span className="unseen">{alt}</span>
      <span aria-hidden="true">{t('page.sources.pdf')}</span>
    </span>
  );
}

export function HeldPhotos({ held }: { readonly held: readonly HeldPhoto[] }) {
  const [shown, setShown] = useState(SHOWN);
  const sorted = [...held].sort((a, b) => Math.sign(a.citedBy) - Math.sign(b.citedBy));
  const more = Math.min(SHOWN * 4, sorted.length - shown);
  return (
    <section className="sheet sheet-pad stack" aria-labelledby="photos-held">
      <h2 id="photos-held">{t('page.photo.held')}</h2>
      <p>{t('page.photo.held-text')}</p>
      <PhotoDrop />
      {sorted.length === 0 ? (
        <Empty text={t('page.photo.empty')} />
      ) : (
        <ul className="photo-grid">
          {sorted.slice(0, shown).map((photo, nth) => (
            <li key={photo.hash}>
              <Link to="/enter/photo" search={{ files: photo.hash }} className="photo-pick">
                <Thumb photo={photo} alt={altOf(photo, nth)} />
                <span className="small">
                  <bdi>{photo.title ?? t('page.photo.not-titled')}</bdi>
                  <br />
                  {t('page.photo.cited', { n: photo.citedBy })}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <div className="row no-print">
          <button type="button" className="button" onClick={() => setShown(shown + more)}>
            {t('page.photo.more-held', { n: more })}
          </button>
        </div>
      )}
    </section>
  );
}
