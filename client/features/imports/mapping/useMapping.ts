/** The mapping that is being made: the text it began as, what was changed since, and the way back. */
import { useEffect, useReducer, useState } from 'react';
import { ReadColumnsDocument, type ReadColumnsMutation } from '../../../generated/operations.ts';
import { ask } from '../../../graphql.ts';
import { useAnswer } from '../../../ui/answered.tsx';
import { type Draft, type History, NOTHING, step } from './history.ts';
import type { Outline } from './outline.ts';

export type { Draft } from './history.ts';

export type Read = Extract<ReadColumnsMutation['readColumns'], { readonly __typename: 'ReadColumns' }>;

const keyOf = (upload: string): string => `solidary.mapping.${upload}`;

function kept(upload: string): History {
  try {
    const text = sessionStorage.getItem(keyOf(upload));
    const now = text === null ? undefined : (JSON.parse(text) as Draft);
    return { past: [], now: typeof now?.base === 'string' ? now : NOTHING };
  } catch {
    return { past: [], now: NOTHING };
  }
}

/** It stays with its upload until the window is closed; a browser that keeps nothing costs the draft only. */
function keep(upload: string, draft: Draft): void {
  try {
    sessionStorage.setItem(keyOf(upload), JSON.stringify(draft));
  } catch {
    return;
  }
}

/** What is typed is asked for once it rests. */
function useRested<T>(value: T, milliseconds: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}

export async function textOf(upload: string, draft: Draft): Promise<string> {
  if (draft.outline === null) return draft.base;
  const { base, outline } = draft;
  const { readColumns } = await ask(ReadColumnsDocument, { upload, base, outline });
  return readColumns.__typename === 'ReadColumns' ? readColumns.text : draft.base;
}

/** `first` is the upload under which the draft is kept, `upload` the one whose columns are shown. */
export function useMapping(first: string, upload: string, suggestion: string) {
  const [history, act] = useReducer(step, first, kept);
  const { now, past } = history;
  useEffect(() => {
    if (suggestion !== '') act({ begin: { base: suggestion, outline: null } });
  }, [suggestion]);
  useEffect(() => {
    if (now.base !== '') keep(first, now);
  }, [first, now]);
  const asked = useRested(now, 120);
  const question = { upload, base: asked.base, outline: asked.outline };
  const query = useAnswer(ReadColumnsDocument, question, { enabled: asked.base !== '', keep: true });
  const answer = query.data?.readColumns;
  const read = answer?.__typename === 'ReadColumns' ? answer : undefined;
  const outline = now.outline ?? (asked === now && !query.isPlaceholderData ? (read?.outline ?? null) : null);
  return {
    draft: now,
    query,
    read,
    problems: answer?.__typename === 'InvalidInput' ? answer.problems : [],
    outline,
    /** The answer is of the draft as it stands. */
    isFresh: asked === now && !query.isPlaceholderData && query.data !== undefined,
    canUndo: past.length > 0,
    undo: () => act({ undo: true }),
    write: (base: string) => act({ do: { ...now, base, outline: null } }),
    /** Another mapping altogether: `isKept` where somebody made it for such files. */
    begin: (base: string, isKept: boolean) => act({ do: { base, outline: null, isKept } }),
    change: (next: Outline, settled: readonly string[] = []) =>
      act({ do: { ...now, outline: next, chosen: [...(now.chosen ?? []), ...settled] } }),
  };
}

export type Mapping = ReturnType<typeof useMapping>;
