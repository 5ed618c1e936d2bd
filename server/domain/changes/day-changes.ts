/** Which last days passed, came up, were met or fell away between two lists of the days of one claim. */
import type { ListedDay } from '../liability/day-list.ts';

/** `ahead_again`: the later answer is for an earlier day. */
export type DayChangeKind = 'passed' | 'new' | 'done' | 'gone' | 'ahead_again';

export interface DayChange {
  readonly what: DayChangeKind;
  readonly day: ListedDay;
}

type Days = readonly ListedDay[];

/** In the order of the days. The first day of something asks for nothing and is left out. */
export function dayChanges(before: Days, after: Days): readonly DayChange[] {
  const [were, are] = [keyed(before), keyed(after)];
  const changed = [...new Set([...were.keys(), ...are.keys()])].flatMap((key) => {
    const [was, is] = [were.get(key), are.get(key)];
    const what = kindOf(was, is);
    const day = is ?? was;
    return what === undefined || day === undefined ? [] : [{ what, day }];
  });
  return changed.sort((a, b) => a.day.on.localeCompare(b.day.on));
}

function kindOf(was: ListedDay | undefined, is: ListedDay | undefined): DayChangeKind | undefined {
  if (was?.state === is?.state) return undefined;
  if (is === undefined) return was?.state === 'ahead' ? 'gone' : undefined;
  if (is.state === 'ahead') return was === undefined ? 'new' : 'ahead_again';
  if (is.state === 'passed') return 'passed';
  return was === undefined ? undefined : 'done';
}

function keyed(days: Days): ReadonlyMap<string, ListedDay> {
  return new Map(
    days
      .filter(({ state }) => state !== 'opens')
      .map((day) => {
        const { what, on, regime, article, runsFrom, parties, lines } = day;
        // A day that was met may stand beside the same day that was not, for other parties.
        return [JSON.stringify([what, on, regime, article, runsFrom, [...parties].sort(), [...lines].sort()]), day];
      }),
  );
}
