import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { HeldPhotosDocument } from '../../generated/operations.ts';
import { changed } from '../../ui/address.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { NotHeldPage } from '../../ui/NotFoundPage.tsx';
import { Page } from '../../ui/Page.tsx';
import { PhotoDrop } from '../../ui/PhotoDrop.tsx';
import { type SentPhoto, takeRefusals } from '../../ui/photos.ts';
import { Loading, Notice } from '../../ui/states.tsx';
import { t } from '../../ui/words.ts';
import { HeldPhotos, Thumb } from './HeldPhotos.tsx';
import { PhotoForm } from './PhotoForm.tsx';
import { altOf, type HeldPhoto, PhotoSide } from './PhotoSide.tsx';
import { filesIn, kindIn } from './view-model.ts';
import './photo.css';
import '../entry/entry.css';

const route = getRouteApi('/enter/photo');

/** Several in hand: each is one click away, and keeps what was typed from it. */
function InHand({ photos, at }: { readonly photos: readonly HeldPhoto[]; readonly at: number }) {
  if (photos.length < 2) return null;
  return (
    <nav aria-label={t('page.photo.several')} className="no-print">
      <ul className="photo-strip">
        {photos.map((photo, nth) => (
          <li key={photo.hash}>
            <Link
              from="/enter/photo"
              to="/enter/photo"
              search={(old) => ({ ...old, file: photo.hash })}
              className="photo-pick"
              activeProps={{}}
              activeOptions={{ exact: true, includeSearch: true }}
              aria-current={nth === at ? 'page' : undefined}
            >
              <Thumb photo={photo} alt={altOf(photo, nth)} />
              <span className="small">{t('page.photo.number', { n: nth + 1, of: photos.length })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What did not come with these photos, while they are in hand. */
function Refused() {
  const [refused] = useState(takeRefusals);
  return refused.map((why) => (
    <Notice asks key={why}>
      {why}
    </Notice>
  ));
}

function Screen({ photos, at }: { readonly photos: readonly HeldPhoto[]; readonly at: number }) {
  const navigate = route.useNavigate();
  const { files, kind } = route.useSearch();
  const photo = photos[at];
  if (photo === undefined) return null;
  const show = (hashes: readonly string[], file?: string) =>
    void navigate({ search: (old) => changed(old, { files: hashes.join(','), file }) });
  const hashes = photos.map(({ hash }) => hash);
  const add = (sent: readonly SentPhoto[]) =>
    show([...new Set([...hashes, ...sent.map(({ hash }) => hash)])], sent[0]?.hash);
  return (
    <div className="stack-wide">
      <p className="answer">{t('page.photo.answer', { n: photos.length })}</p>
      <Refused key={files} />
      <InHand photos={photos} at={at} />
      <div className="photo-split">
        <div className="stack photo-stays">
          <PhotoSide photo={photo} nth={at} onGone={() => show(hashes.filter((hash) => hash !== photo.hash))} />
          <PhotoDrop onSent={add} />
        </div>
        <section className="no-print" aria-label={t('page.photo.entry-title')}>
          <PhotoForm
            key={photo.hash}
            photo={photo}
            kind={kindIn(kind)}
            onKind={(one) =>
              void navigate({ search: (old) => changed(old, { kind: one }), replace: true, resetScroll: false })
            }
          />
        </section>
      </div>
    </div>
  );
}

export function PhotoPage() {
  const { files, file } = route.useSearch();
  const query = useAnswer(HeldPhotosDocument, {}, { keep: true });
  const hashes = filesIn(files);
  const crumbs = [{ to: '/enter', text: t('page.entry.title') }];
  const title = t('page.photo.title');
  return (
    <Answered query={query} loading={t('page.photo.loading')} title={title} crumbs={crumbs}>
      {({ sourceFiles }) => {
        const photos = hashes.flatMap((hash) => sourceFiles.find((one) => one.hash === hash) ?? []);
        const missing = hashes.find((hash) => !sourceFiles.some((one) => one.hash === hash));
        // What was just sent is not in the answer before it is asked anew.
        if (missing !== undefined && query.isFetching) return <Loading text={t('page.photo.loading')} />;
        if (missing !== undefined && photos.length === 0)
          return <NotHeldPage what={t('page.photo.none')} id={missing} />;
        const at = Math.max(
          0,
          photos.findIndex(({ hash }) => hash === file),
        );
        return (
          <Page title={title} crumbs={crumbs}>
            {photos.length === 0 ? <HeldPhotos held={sourceFiles} /> : <Screen photos={photos} at={at} />}
          </Page>
        );
      }}
    </Answered>
  );
}
