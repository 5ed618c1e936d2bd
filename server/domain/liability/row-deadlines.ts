/** The days of a row, each once. */
import type { Deadline } from './answer.ts';

export interface Dated {
  readonly line: { readonly id: string };
  readonly deadlines: readonly Deadline[];
}

/**
 * Where the lines of a row have different days for one thing, each day names its line. A day stays open as long as the
 * act was not done for one of the lines.
 */
export function distinctDeadlines(judged: readonly Dated[], several = severalDays(judged)): readonly Deadline[] {
  const found = new Map<string, Deadline>();
  for (const { deadlines, line } of judged) {
    for (const deadline of deadlines) {
      const named =
        deadline.line === undefined && several.has(deadline.what) ? { ...deadline, line: line.id } : deadline;
      const key = `${named.what} ${named.on} ${named.line ?? ''}`;
      const before = found.get(key);
      if (before === undefined) found.set(key, named);
      else if (before.done !== undefined && named.done === undefined) found.set(key, open(before));
    }
  }
  return [...found.values()];
}

/** What has to be done by different days for different lines. */
export function severalDays(judged: readonly Pick<Dated, 'deadlines'>[]): ReadonlySet<string> {
  const day = new Map<string, string>();
  const several = new Set<string>();
  for (const { deadlines } of judged) {
    for (const { what, on } of deadlines) {
      const other = day.get(what);
      if (other === undefined) day.set(what, on);
      else if (other !== on) several.add(what);
    }
  }
  return several;
}

function open({ done: _done, ...rest }: Deadline): Deadline {
  return rest;
}
