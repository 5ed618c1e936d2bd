/** The steps of a mapping that is being made, and the way back. Pure. */
import type { Outline } from './outline.ts';

export interface Draft {
  readonly base: string;
  /** Null: as the text says. */
  readonly outline: Outline | null;
  /** Columns of which it was said how their numbers are written. */
  readonly chosen?: readonly string[];
  /** It is no draft of ours: somebody made and kept it, and said by it how numbers are written. */
  readonly isKept?: boolean;
}

export interface History {
  readonly past: readonly Draft[];
  readonly now: Draft;
}

const STEPS_KEPT = 100;
export const NOTHING: Draft = { base: '', outline: null };

export type Step = { readonly do: Draft } | { readonly undo: true } | { readonly begin: Draft };

export function step({ past, now }: History, action: Step): History {
  if ('begin' in action) return now.base === '' ? { past: [], now: action.begin } : { past, now };
  if ('undo' in action) {
    const before = past.at(-1);
    return before === undefined ? { past, now } : { past: past.slice(0, -1), now: before };
  }
  return { past: [...past, now].slice(-STEPS_KEPT), now: action.do };
}
