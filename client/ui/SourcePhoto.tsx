import { Link } from '@tanstack/react-router';
import { Icon } from './Icon.tsx';
import { isDrawn, photoUrl } from './photos.ts';
import { t } from './words.ts';
import './source-photo.css';

export interface PhotoFile {
  readonly hash: string;
  readonly mediaType?: string | null;
}

/** The photo or scan that a fact was read from: small, and opened with a click. */
export function SourcePhoto({ file, title }: { readonly file: PhotoFile; readonly title: string }) {
  if (file.mediaType == null) return <span className="second">{t('page.sources.not-here', { hash: file.hash })}</span>;
  return (
    <Link className="source-photo" to="/enter/photo" search={{ files: file.hash }}>
      {isDrawn(file.mediaType) ? (
        <img src={photoUrl(file.hash)} alt={t('page.photo.open', { title })} loading="lazy" decoding="async" />
      ) : (
        <>
          <Icon name="file" />
          <span className="unseen">{t('page.photo.open', { title })}</span>
          <span aria-hidden="true">{t('page.sources.pdf')}</span>
        </>
      )}
    </Link>
  );
}
