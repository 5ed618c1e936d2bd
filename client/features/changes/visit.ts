/** When the reader was here last. It stays in this browser and is never sent as anything but the day of a question. */

const KEY = 'solidary.visit';
/** A visit ends once no screen was opened for so long. */
const PAUSE = 60 * 60 * 1000;

interface Visit {
  /** When a screen was last opened. */
  readonly seen: string;
  /** When the visit before this one ended. */
  readonly since?: string;
}

type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

function readVisit(shelf: Shelf): Visit | undefined {
  try {
    const held = JSON.parse(shelf.getItem(KEY) ?? 'null') as Partial<Visit> | null;
    const isInstant = (text: unknown) => typeof text === 'string' && !Number.isNaN(Date.parse(text));
    if (!isInstant(held?.seen)) return undefined;
    return isInstant(held?.since) ? (held as Visit) : { seen: held?.seen as string };
  } catch {
    return undefined;
  }
}

/** Notes that a screen is open now; the end of the visit before, or undefined on a first visit. */
export function noteVisit(shelf: Shelf, now: Date): string | undefined {
  const held = readVisit(shelf);
  const isNew = held !== undefined && now.getTime() - Date.parse(held.seen) > PAUSE;
  const since = isNew ? held.seen : held?.since;
  try {
    shelf.setItem(KEY, JSON.stringify({ seen: now.toISOString(), ...(since === undefined ? {} : { since }) }));
  } catch {
    // A browser that keeps nothing has no last visit.
  }
  return since;
}
