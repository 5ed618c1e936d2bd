/** The reader's place, kept in this browser alone and the same for every part of the page that shows it. */
import { useSyncExternalStore } from 'react';
import { NOTHING_BEGUN, type Progress, readProgress } from './progress.ts';

const KEY = 'solidary-guide';
const listeners = new Set<() => void>();
let held: Progress | undefined;

/** A browser that keeps nothing still guides, until the page is left. */
function current(): Progress {
  if (held === undefined) {
    try {
      held = readProgress(window.localStorage.getItem(KEY));
    } catch {
      held = NOTHING_BEGUN;
    }
  }
  return held;
}

export function keepProgress(progress: Progress): void {
  held = progress;
  try {
    window.localStorage.setItem(KEY, JSON.stringify(progress));
  } catch {
    // Told by the step that is shown; nothing is lost but the place.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useProgress(): Progress {
  return useSyncExternalStore(subscribe, current);
}
