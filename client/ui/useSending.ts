/** Files on their way to the server: how far, how long still, and the way to stop. */
import { useRef, useState } from 'react';
import { ProblemError, type Uploaded, uploadFile } from '../graphql.ts';
import { t } from './words.ts';

export interface Sending {
  readonly name: string;
  /** Of the file, 0 to 1. */
  readonly share: number;
  /** -1 while there is no rate to judge by. */
  readonly secondsLeft: number;
}

/** What the rest takes at the rate so far. */
export function secondsLeft(share: number, milliseconds: number): number {
  return share <= 0 || milliseconds < 500 ? -1 : Math.ceil((milliseconds * (1 - share)) / share / 1000);
}

export function useSending() {
  const [sending, setSending] = useState<Sending>();
  const [failure, setFailure] = useState<string>();
  const [stopped, setStopped] = useState(false);
  const stopping = useRef<AbortController>(undefined);
  /** Undefined where it failed or was stopped: nothing of it is used then. */
  const send = async (files: readonly File[]): Promise<readonly Uploaded[] | undefined> => {
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    setFailure(undefined);
    setStopped(false);
    try {
      const sent: Uploaded[] = [];
      for (const file of files) {
        const begun = performance.now();
        const tell = (share: number) =>
          setSending({ name: file.name, share, secondsLeft: secondsLeft(share, performance.now() - begun) });
        tell(0);
        sent.push(await uploadFile(file, tell, signal));
      }
      return sent;
    } catch (error) {
      if (signal.aborted) setStopped(true);
      else setFailure(error instanceof ProblemError ? error.message : t('page.state.failed-bug'));
      return undefined;
    } finally {
      setSending(undefined);
    }
  };
  return { sending, failure, stopped, send, stop: () => stopping.current?.abort() };
}
