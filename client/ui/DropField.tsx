/** Drop a file or choose one; it is sent at once and the import begins with its columns. */
import { useNavigate } from '@tanstack/react-router';
import { type DragEvent, useId, useState } from 'react';
import { ProblemError, uploadFile } from '../graphql.ts';
import { Icon } from './Icon.tsx';
import { isPhoto } from './photos.ts';
import { usePhotos } from './usePhotos.ts';
import { t } from './words.ts';
import './drop.css';

type Sending = { readonly name: string; readonly share: number };

function useUpload() {
  const navigate = useNavigate();
  const [sending, setSending] = useState<Sending>();
  const [failure, setFailure] = useState<string>();
  const photos = usePhotos();
  const send = async (files: readonly File[]) => {
    setFailure(undefined);
    // A photo that is dropped here all the same is a source, and no list.
    if (files.length > 0 && files.every(isPhoto)) return photos.send(files);
    try {
      const ids: string[] = [];
      for (const file of files) {
        setSending({ name: file.name, share: 0 });
        const { upload } = await uploadFile(file, (share) => setSending({ name: file.name, share }));
        ids.push(upload);
      }
      await navigate({
        to: '/imports/new',
        search: { uploads: ids.join(','), files: files.map((file) => file.name).join(',') },
      });
    } catch (error) {
      setFailure(error instanceof ProblemError ? error.message : t('page.state.failed-bug'));
    } finally {
      setSending(undefined);
    }
  };
  return { sending, failure: failure ?? photos.refused[0], send };
}

export function DropField() {
  const id = useId();
  const { sending, failure, send } = useUpload();
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
          accept=".csv,.tsv,.txt,.xlsx,.xml,.json"
          onChange={(event) => void send([...(event.target.files ?? [])])}
        />
      </label>
      <p className="hint" role="status">
        {sending && t('page.drop.sending', { name: sending.name, percent: Math.round(sending.share * 100) })}
      </p>
      {failure && (
        <p className="field-error" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}
