import { type Pseudonym, pseudonymWith } from '../../server/usecases/pseudonyms.ts';

/** Pseudonyms under a key that is no secret. */
export const testPseudonym: Pseudonym = (scope, text) => pseudonymWith(Buffer.alloc(32), scope, text);
