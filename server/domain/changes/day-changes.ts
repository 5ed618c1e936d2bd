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
  const [were, are] = [apart(before), apart(after)];
  const changed = [...new Set([...were.keys(), ...are.keys()])].flatMap((key) => {
    const [was, is] = [were.get(key), are.get(key)];
    const what = kindOf(was, is);
    const day = is ?? was;
    return what === undefined || day === undefined ? [] : [{ what, day }];
  });
  return together(changed).sort((a, b) => a.day.on.localeCompare(b.day.on));
}

function kindOf(was: ListedDay | undefined, is: ListedDay | undefined): DayChangeKind | undefined {
  if (was?.state === is?.state) return undefined;
  if (is === undefined) return was?.state === 'ahead' ? 'gone' : undefined;
  if (is.state === 'ahead') return was === undefined ? 'new' : 'ahead_again';
  if (is.state === 'passed') return 'passed';
  return was === undefined ? undefined : 'done';
}

const dayOf = ({ what, on, regime, article, runsFrom }: ListedDay): string =>
  JSON.stringify([what, on, regime, article, runsFrom]);

/** One for each party and line: a day for several may pass for one and be met by another. */
function apart(days: Days): ReadonlyMap<string, ListedDay> {
  const found = new Map<string, ListedDay>();
  for (const day of days.filter(({ state }) => state !== 'opens'))
    for (const party of day.parties)
      for (const lines of day.lines.length === 0 ? [[]] : day.lines.map((line) => [line]))
        found.set(JSON.stringify([dayOf(day), party, lines]), { ...day, parties: [party], lines });
  return found;
}

/** The same day to which the same happened stands once, with all parties and lines that it is for. */
function together(changes: readonly DayChange[]): DayChange[] {
  const found = new Map<string, DayChange>();
  for (const { what, day } of changes) {
    const key = JSON.stringify([what, dayOf(day)]);
    const held = found.get(key)?.day ?? day;
    const parties = [...new Set([...held.parties, ...day.parties])];
    const lines = [...new Set([...held.lines, ...day.lines])];
    found.set(key, { what, day: { ...held, parties, lines } });
  }
  return [...found.values()];
}
