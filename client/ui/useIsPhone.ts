import { useSyncExternalStore } from 'react';

/** As narrow as a phone in the reader's own letters; as base.css breaks. */
const PHONE = '(max-width: 44.94em)';

function watch(onChange: () => void): () => void {
  const query = window.matchMedia(PHONE);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

export const useIsPhone = (): boolean => useSyncExternalStore(watch, () => window.matchMedia(PHONE).matches);
