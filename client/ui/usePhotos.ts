import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { HeldPhotosDocument } from '../generated/operations.ts';
import { isPhoto, keepRefusals, type SentPhoto, sendPhotos } from './photos.ts';
import { secondsLeft } from './useSending.ts';

export interface SendingPhotos {
  readonly n: number;
  readonly of: number;
  /** -1 while there is no rate to judge by. */
  readonly secondsLeft: number;
}

/** Sends photos and opens them beside the form; where they are open already, `onSent` takes those that came. */
export function usePhotos(onSent?: (photos: readonly SentPhoto[]) => void) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [sending, setSending] = useState<SendingPhotos>();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [stopped, setStopped] = useState(false);
  const stopping = useRef<AbortController>(undefined);
  const send = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setRefused([]);
    setStopped(false);
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    const begun = performance.now();
    const tell = (n: number) => {
      const left = secondsLeft((n - 1) / files.length, performance.now() - begun);
      setSending({ n, of: files.length, secondsLeft: left });
    };
    const sent = await sendPhotos(files, tell, signal);
    setSending(undefined);
    setRefused(sent.refused);
    // Those that came are open: then something was changed.
    setStopped(signal.aborted && sent.photos.length === 0);
    if (sent.photos.length === 0) return;
    await queries.invalidateQueries({ queryKey: [HeldPhotosDocument.toString()] });
    if (onSent) {
      onSent(sent.photos);
      return;
    }
    keepRefusals(sent.refused);
    await navigate({ to: '/enter/photo', search: { files: sent.photos.map(({ hash }) => hash).join(',') } });
  };
  return { sending, refused, stopped, send, stop: () => stopping.current?.abort() };
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
