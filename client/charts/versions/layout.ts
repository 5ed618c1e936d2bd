/** Versions of one rule on a line of time. Pure. */
export interface DatedVersion {
  readonly id: string;
  /** First day in force. */
  readonly from: string;
  /** First day no longer in force. */
  readonly until: string | null;
}

export interface PlacedVersion {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly row: number;
  /** Goes on past the edge of the picture. */
  readonly open: boolean;
}

export interface VersionLayout {
  readonly bars: readonly PlacedVersion[];
  readonly years: readonly { readonly x: number; readonly text: string }[];
  readonly rows: number;
}

/** Room for a year, so that they do not touch. */
const YEAR_ROOM = 80;

const yearOf = (day: string): number => Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12;

/** One row a version, the earliest on top; from the year of the first day to the year after `today`. */
export function layoutVersions(versions: readonly DatedVersion[], today: string, width: number): VersionLayout {
  const sorted = [...versions].sort((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id));
  const first = Math.floor(Math.min(yearOf(today), ...sorted.map(({ from }) => yearOf(from))));
  const last = Math.ceil(Math.max(yearOf(today), ...sorted.map(({ from }) => yearOf(from)))) + 1;
  const at = (year: number): number => ((year - first) / (last - first)) * width;
  const step = Math.max(1, Math.ceil(((last - first) * YEAR_ROOM) / width));
  return {
    bars: sorted.map(({ id, from, until }, row) => {
      const x = at(yearOf(from));
      const end = until === null ? width : Math.min(width, at(yearOf(until)));
      return { id, x, width: Math.max(2, end - x), row, open: until === null };
    }),
    years: Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, nth) => first + nth * step)
      .filter((year) => year < last)
      .map((year) => ({ x: at(year), text: String(year) })),
    rows: sorted.length,
  };
}
