/** Sizes of the map. Pure. */

export const LEAST = 0.4;
/** 13 px words at this size are 10 px on the screen. */
export const READABLE = 0.78;
export const MOST = 2;

/** The whole width shows, but never so small that names cannot be read. */
export function fittingZoom(room: number, width: number): number {
  return Math.min(1, Math.max(READABLE, room / Math.max(width, 1)));
}

export function within(zoom: number): number {
  return Math.min(MOST, Math.max(LEAST, zoom));
}

/** How far to scroll so that a node stands in the middle of what is seen. */
export function scrollTo(x: number, zoom: number, room: number): number {
  return Math.max(0, x * zoom - room / 2);
}
