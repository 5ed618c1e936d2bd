/** Drafts stay on this machine, one for a new claim and one for each claim being corrected. */
import { type ClaimForm, emptyEvent, emptyForm, emptyLine } from './form.ts';

const keyOf = (id: string | undefined): string => `solidary.claim-draft.${id ?? 'new'}`;

export function readDraft(id: string | undefined): ClaimForm | undefined {
  try {
    const text = localStorage.getItem(keyOf(id));
    const draft: unknown = text === null ? undefined : JSON.parse(text);
    return typeof draft === 'object' && draft !== null && 'lines' in draft ? whole(draft as ClaimForm) : undefined;
  } catch {
    return undefined;
  }
}

/** A draft kept by an earlier version lacks fields that came later. */
function whole(draft: ClaimForm): ClaimForm {
  return {
    ...emptyForm(),
    ...draft,
    lines: draft.lines.map((line) => ({ ...emptyLine(), ...line })),
    events: (draft.events ?? []).map((event) => ({ ...emptyEvent(), ...event })),
  };
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
