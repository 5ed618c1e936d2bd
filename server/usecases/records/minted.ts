/** Ids of records that no file has a key for: made here, and told to nobody. */
import { randomUUID } from 'node:crypto';

const MINTED = 'entered-';

export const newId = (kind: string): string =>
  `${MINTED}${kind.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase()}-${randomUUID()}`;

export const isMinted = (id: string): boolean => id.startsWith(MINTED);
