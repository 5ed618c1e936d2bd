/** Where a reader is in each guide. Pure; what is kept in the browser is read as if anybody could have written it. */
import { GUIDES, type Guide, STEPS } from './steps.ts';

export interface Progress {
  /** The guide that is open; absent where none is. */
  readonly open?: Guide;
  /** The step to go on with, from 0; absent for a guide that was not begun or was ended. */
  readonly at: Readonly<Partial<Record<Guide, number>>>;
  /** The offer on the first screen was put away. */
  readonly hidden: boolean;
}

export const NOTHING_BEGUN: Progress = { at: {}, hidden: false };

export function begun(progress: Progress, guide: Guide): Progress {
  return { ...progress, open: guide, at: { ...progress.at, [guide]: progress.at[guide] ?? 0 } };
}

export function movedTo(progress: Progress, guide: Guide, step: number): Progress {
  const last = STEPS[guide].length - 1;
  return { ...progress, open: guide, at: { ...progress.at, [guide]: Math.min(Math.max(step, 0), last) } };
}

/** Left to go on with later. */
export function left({ at, hidden }: Progress): Progress {
  return { at, hidden };
}

/** Gone through to its end: it can be begun anew. */
export function ended(progress: Progress, guide: Guide): Progress {
  const { [guide]: _, ...at } = progress.at;
  return { at, hidden: progress.hidden };
}

export function readProgress(text: string | null): Progress {
  try {
    const given = JSON.parse(text ?? '') as Partial<Record<keyof Progress, unknown>> | null;
    const steps = (given?.at ?? {}) as Readonly<Record<string, unknown>>;
    const at = Object.fromEntries(
      GUIDES.flatMap((guide) => {
        const step = steps[guide];
        const isStep = Number.isInteger(step) && Number(step) >= 0 && Number(step) < STEPS[guide].length;
        return isStep ? [[guide, Number(step)]] : [];
      }),
    ) as Progress['at'];
    const open = GUIDES.find((guide) => guide === given?.open && at[guide] !== undefined);
    return { at, hidden: given?.hidden === true, ...(open === undefined ? {} : { open }) };
  } catch {
    return NOTHING_BEGUN;
  }
}
