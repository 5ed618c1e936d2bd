/** Drop a file or choose one; it is sent at once and the import begins with its columns. */
import { useNavigate } from '@tanstack/react-router';
import { type DragEvent, useId, useState } from 'react';
import { Icon } from './Icon.tsx';
import { isPhoto } from './photos.ts';
import { SendingLine } from './SendingLine.tsx';
import { SendingPhotosLine } from './SendingPhotosLine.tsx';
import { usePhotos } from './usePhotos.ts';
import { useSending } from './useSending.ts';
import { t } from './words.ts';
import './drop.css';

function useUpload() {
  const navigate = useNavigate();
  const { send: sendFiles, ...state } = useSending();
  const photos = usePhotos();
  const send = async (files: readonly File[]) => {
    // A photo that is dropped here all the same is a source, and no list.
    if (files.length > 0 && files.every(isPhoto)) return photos.send(files);
    const sent = await sendFiles(files);
    if (sent === undefined) return;
    await navigate({
      to: '/imports/new',
      search: {
        uploads: sent.map(({ upload }) => upload).join(','),
        files: files.map((file) => file.name).join(','),
      },
    });
  };
  return { ...state, photos, failure: state.failure ?? photos.refused[0], send };
}

export function DropField() {
  const id = useId();
  const { sending, photos, failure, stopped, send, stop } = useUpload();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) void send(files);
  };
  return (
    <div>
      <label
        htmlFor={id}
        className={over ? 'drop drop-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon name="upload" />
        <span>
          {t('page.drop.text')} <span className="drop-choose">{t('page.drop.choose')}</span>
        </span>
        <input
          id={id}
          className="unseen drop-input"
          type="file"
          multiple
          accept=".csv,.tsv,.txt,.xlsx,.xml,.json,.gz,.zip"
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            // So that one that was stopped can be chosen again.
            target.value = '';
            if (files.length > 0) void send(files);
          }}
        />
      </label>
      {photos.sending ? (
        <SendingPhotosLine sending={photos.sending} onStop={photos.stop} />
      ) : (
        <SendingLine sending={sending} stopped={stopped || photos.stopped} onStop={stop} />
      )}
      {failure && (
        <p className="field-error" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}
