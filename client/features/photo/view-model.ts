/** How a photo lies in its room, and which of several is looked at. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Quarter turns, to the right. */
export type Turn = 0 | 1 | 2 | 3;

export interface Look {
  readonly zoom: number;
  readonly turn: Turn;
}

export const WHOLE: Look = { zoom: 1, turn: 0 };
const STEP = 1.5;
const MOST = 12;

export const larger = (look: Look): Look => ({ ...look, zoom: Math.min(MOST, look.zoom * STEP) });
export const smaller = (look: Look): Look => ({ ...look, zoom: Math.max(1, look.zoom / STEP) });
export const turned = (look: Look): Look => ({ ...look, turn: ((look.turn + 1) % 4) as Turn });

/** The picture's own size on the page before it is turned, and the ground that it then takes. */
export function layOut(
  picture: Size,
  room: Size,
  { zoom, turn }: Look,
): { readonly image: Size; readonly ground: Size } {
  const lies = turn % 2 === 1;
  const [wide, high] = lies ? [picture.height, picture.width] : [picture.width, picture.height];
  const fits = Math.min(room.width / Math.max(1, wide), room.height / Math.max(1, high));
  const scale = fits * zoom;
  return {
    image: { width: picture.width * scale, height: picture.height * scale },
    ground: { width: Math.max(room.width, wide * scale), height: Math.max(room.height, high * scale) },
  };
}

const HASH = /^[0-9a-f]{64}$/;

/** Of an address: the hashes that are ones, each once. */
export function filesIn(files: string | undefined): readonly string[] {
  return [...new Set((files ?? '').split(',').filter((hash) => HASH.test(hash)))];
}

export const KINDS = ['Organisation', 'Workplace', 'Contract', 'Observation', 'Event'] as const;
export type PhotoKind = (typeof KINDS)[number];

export const kindIn = (kind: string | undefined): PhotoKind => KINDS.find((one) => one === kind) ?? 'Organisation';
/** Of these one that is held can be corrected: it is picked by its name. */
export const isPicked = (kind: PhotoKind): kind is 'Organisation' | 'Workplace' | 'Contract' =>
  kind !== 'Observation' && kind !== 'Event';
