/** What is taken out of a photo before it is kept, in words that a user knows. */
export const REMOVED = [
  'location',
  'camera',
  'time',
  'person',
  'preview',
  'text',
  'profile',
  'behind',
  'other',
] as const;
export type Removed = (typeof REMOVED)[number];

export type MediaType = 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf';

/** Why a file is not taken. */
export type Refusal = 'empty' | 'damaged' | 'vast' | 'unusual' | 'moving' | 'heic' | 'tiff' | 'gif' | 'svg' | 'unknown';

/** A file without all that is not needed to draw it. */
export interface Stripped {
  readonly bytes: Buffer;
  readonly removed: ReadonlySet<Removed>;
  /** The calendar day on which the camera says that it was taken: told once, and not kept. */
  readonly day?: string;
}

/** More dots than any camera takes: a browser would fail on it. */
export const MOST_DOTS = 250_000_000;

export type Strip = (bytes: Buffer) => Stripped | Refusal;

/** Descriptions in XMP are XML: what they tell is seen by the names of its elements. */
const NAMED: readonly (readonly [Removed, RegExp])[] = [
  ['location', /GPS|Location|\bCity\b|Country/i],
  ['camera', /\b(tiff:(Make|Model)|aux:|Lens|SerialNumber)/i],
  ['time', /DateTime|CreateDate|ModifyDate|DateCreated/i],
  ['person', /dc:creator|dc:rights|Artist|Byline|OwnerName|PersonInImage/i],
  ['preview', /Thumbnail/i],
];

/** Of a description in text, compressed or not: `text`, and what its words give away. */
export function removedIn(text: Buffer): readonly Removed[] {
  const words = text.toString('latin1');
  return ['text', ...NAMED.flatMap(([removed, name]) => (name.test(words) ? [removed] : []))];
}
