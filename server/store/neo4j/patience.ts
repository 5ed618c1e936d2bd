/** How long an answer is waited for before the server is asked whether it still answers at all, and how long that may take. */
export const PATIENCE_MS = 5_000;

/**
 * Waits for work, however slow it is, as long as the server says anything; undefined where it falls silent. A server that
 * is gone makes the work fail by itself, one that hangs never does.
 */
export async function whileAlive<T>(
  work: Promise<T>,
  isSilent: () => Promise<boolean>,
): Promise<{ readonly value: T } | undefined> {
  for (;;) {
    const ended = await within(PATIENCE_MS, work);
    if (ended !== undefined) return ended;
    if (await isSilent()) return undefined;
  }
}

/** What the work gives, or undefined where it takes longer; throws what it throws until then. */
export function within<T>(ms: number, work: Promise<T>): Promise<{ readonly value: T } | undefined> {
  return new Promise((resolve, reject) => {
    // Once given up, how the work ends is of no interest. A timer by itself: one that is awaited costs as much as a short read.
    const timer = setTimeout(resolve, ms, undefined).unref();
    work.then((value) => resolve({ value }), reject).finally(() => clearTimeout(timer));
  });
}
