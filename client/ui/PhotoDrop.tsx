/** Drop photos or scans, choose them, or take one with the phone: they open beside a short form. */
import { type DragEvent, useId, useState } from 'react';
import { Icon } from './Icon.tsx';
import type { SentPhoto } from './photos.ts';
import { SendingPhotosLine } from './SendingPhotosLine.tsx';
import { useDropAnywhere, usePhotos } from './usePhotos.ts';
import { t } from './words.ts';
import './drop.css';

/** What the server takes; phones then hand over a JPEG where they keep HEIC. */
const TAKEN = 'image/jpeg,image/png,image/webp,application/pdf';

export function PhotoDrop({ onSent }: { readonly onSent?: (photos: readonly SentPhoto[]) => void }) {
  const id = useId();
  const { sending, refused, stopped, send, stop } = usePhotos(onSent);
  const [over, setOver] = useState(false);
  const anywhere = useDropAnywhere(send);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void send([...event.dataTransfer.files]);
  };
  return (
    <div className="photo-drop">
      <label
        htmlFor={id}
        className={over || anywhere ? 'drop drop-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon name="photo" />
        <span>
          {anywhere ? (
            t('page.photo.drop-here')
          ) : (
            <>
              {t('page.photo.drop')} <span className="drop-choose">{t('page.photo.choose')}</span>
            </>
          )}
        </span>
        <PhotoInput id={id} onFiles={send} />
      </label>
      <label htmlFor={`${id}-take`} className="drop drop-take">
        <Icon name="photo" />
        <span className="drop-choose">{t('page.photo.take')}</span>
        <PhotoInput id={`${id}-take`} onFiles={send} camera />
      </label>
      {sending ? (
        <SendingPhotosLine sending={sending} onStop={stop} />
      ) : (
        <p className="hint" role="status">
          {stopped ? t('page.state.stopped') : t('page.photo.drop-hint')}
        </p>
      )}
      {refused.map((why) => (
        <p key={why} className="field-error" role="alert">
          {why}
        </p>
      ))}
    </div>
  );
}

interface InputProps {
  readonly id: string;
  readonly onFiles: (files: readonly File[]) => Promise<void>;
  readonly camera?: boolean;
}

/** Emptied after each choice, so that the same photo can be chosen again. */
function PhotoInput({ id, onFiles, camera = false }: InputProps) {
  return (
    <input
      id={id}
      className="unseen drop-input"
      type="file"
      {...(camera ? { accept: 'image/*', capture: 'environment' } : { accept: TAKEN, multiple: true })}
      onChange={(event) => {
        const { files } = event.target;
        const chosen = [...(files ?? [])];
        event.target.value = '';
        void onFiles(chosen);
      }}
    />
  );
}
