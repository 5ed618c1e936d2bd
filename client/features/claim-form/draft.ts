/** Drafts stay on this machine, one for a new claim and one for each claim being corrected. */
import type { ClaimForm } from './form.ts';

const keyOf = (id: string | undefined): string => `solidary.claim-draft.${id ?? 'new'}`;

export function readDraft(id: string | undefined): ClaimForm | undefined {
  try {
    const text = localStorage.getItem(keyOf(id));
    const draft: unknown = text === null ? undefined : JSON.parse(text);
    return typeof draft === 'object' && draft !== null && 'lines' in draft ? (draft as ClaimForm) : undefined;
  } catch {
    return undefined;
  }
}

/** A browser that keeps nothing (private window, full disk) costs the draft only. */
export function keepDraft(form: ClaimForm): void {
  try {
    localStorage.setItem(keyOf(form.id), JSON.stringify(form));
  } catch {
    return;
  }
}

export function dropDraft(id: string | undefined): void {
  try {
    localStorage.removeItem(keyOf(id));
  } catch {
    return;
  }
}
