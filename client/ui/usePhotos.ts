import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { HeldPhotosDocument } from '../generated/operations.ts';
import { isPhoto, type SentPhoto, sendPhotos } from './photos.ts';

export interface Sending {
  readonly n: number;
  readonly of: number;
}

/** Sends photos and opens them beside the form; where they are open already, `onSent` takes those that came. */
export function usePhotos(onSent?: (photos: readonly SentPhoto[]) => void) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [sending, setSending] = useState<Sending>();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const send = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setRefused([]);
    const sent = await sendPhotos(files, (n) => setSending({ n, of: files.length }));
    setSending(undefined);
    setRefused(sent.refused);
    if (sent.photos.length === 0) return;
    await queries.invalidateQueries({ queryKey: [HeldPhotosDocument.toString()] });
    if (onSent) onSent(sent.photos);
    else await navigate({ to: '/enter/photo', search: { files: sent.photos.map(({ hash }) => hash).join(',') } });
  };
  return { sending, refused, send };
}

/** Photos may be dropped anywhere on the screen, and not only on the field for them. True while one is held over it. */
export function useDropAnywhere(send: (files: readonly File[]) => unknown): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      // A field of its own took it.
      if (event.defaultPrevented) return;
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      if (files.some(isPhoto)) send(files);
    };
    window.addEventListener('dragover', hold);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hold);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [send]);
  return over;
}
