import { useEffect, useState } from 'react';
import { dropDraft, keepDraft, readDraft } from './draft.ts';

/** What is typed into a form that stands beside others: kept in this window until it is saved. `start` is one and the same. */
export function useDraft<T extends object>(name: string, start: T) {
  const [typed, setTyped] = useState<T>(() => readDraft(name, start) ?? start);
  useEffect(() => {
    if (typed === start) dropDraft(name);
    else keepDraft(name, typed);
  }, [name, typed, start]);
  return {
    typed,
    change: (part: Partial<T>) => setTyped((old) => ({ ...old, ...part })),
    drop: () => setTyped(start),
  };
}
