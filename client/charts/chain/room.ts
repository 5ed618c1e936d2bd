/** How much room the map has, and whether what is said beside it goes above. */
import { READABLE } from './zoom.ts';

/** The side panel and the gap beside it. */
const PANEL = 304 + 20;
/** Narrower than this there is no room for two columns. */
const TWO_COLUMNS = 1000;
/** The frame of the map. */
const FRAME = 2;

export interface Room {
  readonly map: number;
  /** The panel stands above the map and not beside it. */
  readonly stacked: boolean;
  /** Even so the map is wider than what is seen of it. */
  readonly wide: boolean;
}

/** The panel gives way as soon as the map would not fit beside it in a size that can be read. Pure. */
export function roomFor(total: number, natural: number): Room {
  const beside = total - PANEL - FRAME;
  const stacked = total < TWO_COLUMNS || natural * READABLE > beside;
  const map = Math.max(0, stacked ? total - FRAME : beside);
  return { map, stacked, wide: natural * READABLE > map };
}
