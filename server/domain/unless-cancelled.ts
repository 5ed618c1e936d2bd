import { SolidaryError } from './errors.ts';

/** The work, or `cancelled` as soon as the signal says so. */
export async function unlessCancelled<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  if (signal === undefined) return work();
  if (signal.aborted) throw new SolidaryError('cancelled');
  let cancel = (): void => {};
  const cancelled = new Promise<never>((_resolve, reject) => {
    cancel = () => reject(new SolidaryError('cancelled'));
    signal.addEventListener('abort', cancel, { once: true });
  });
  const asked = work();
  asked.catch(() => undefined);
  try {
    return await Promise.race([asked, cancelled]);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
