/** Pictures for the eye, in .cache/screens: ignored by git. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SHOTS = join(import.meta.dirname, '../../.cache/screens');

/** Set where somebody is going to look: the picture of a whole screen takes as long as all that is asked of it. */
export const isKeeping = process.env.SOLIDARY_KEEP_PICTURES === '1';

export function keepPicture(picture: Buffer, file: string): void {
  mkdirSync(SHOTS, { recursive: true });
  writeFileSync(join(SHOTS, file), picture);
}
