/** Versions of rules that began or ended between two days. */
import type { Day } from '../dates.ts';
import type { RegimeVersion } from '../liability/regime.ts';

/** As seen from the first day: looked at backwards, what begins in between is not in force yet. */
export type LawChangeKind = 'began' | 'ended' | 'not_yet' | 'still';

export interface LawChange {
  readonly what: LawChangeKind;
  /** The first day in force, or the first no longer. */
  readonly on: Day;
  readonly regime: RegimeVersion;
}

export function lawChanges(regimes: readonly RegimeVersion[], from: Day, to: Day): readonly LawChange[] {
  const forward = from <= to;
  const [early, late] = forward ? [from, to] : [to, from];
  const within = (on: Day | undefined): on is Day => on !== undefined && early < on && on <= late;
  return regimes
    .flatMap((regime): readonly LawChange[] => {
      const { from: first, until } = regime.version;
      return [
        ...(within(first) ? [{ what: forward ? 'began' : 'not_yet', on: first, regime } as const] : []),
        ...(within(until) ? [{ what: forward ? 'ended' : 'still', on: until, regime } as const] : []),
      ];
    })
    .sort((a, b) => a.on.localeCompare(b.on) || a.regime.id.localeCompare(b.regime.id));
}
