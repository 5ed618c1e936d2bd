/**
 * Names of workers become pseudonyms on entry: a keyed hash, so that the same name gives the same pseudonym within a
 * workspace, and nobody without the key can try out names. The key stands in the data folder and never in the store.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SolidaryError } from '../domain/errors.ts';

/** `scope` is the workspace: pseudonyms of two workspaces cannot be put side by side. */
export type Pseudonym = (scope: string, text: string) => string;

const KEY_FILE = 'pseudonym.key';
const KEY_BYTES = 32;
const OWNER_ONLY = 0o600;
/** 80 bits: two of a million workers share one with a chance of one in 10^12. */
const HEX_DIGITS = 20;
const FORM = /^worker-[0-9a-f]{20}$/;

/** The key is read or made at the first name, not before: most stores never hold one. */
export function openPseudonyms(folder: string): Pseudonym {
  let key: Buffer | undefined;
  return (scope, text) => {
    key ??= keyOf(folder);
    return pseudonymWith(key, scope, text);
  };
}

/** Rejected rows come back with their pseudonyms in them: these stay as they are. */
export function pseudonymWith(key: Buffer, scope: string, text: string): string {
  if (FORM.test(text)) return text;
  const said = text.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();
  const digest = createHmac('sha256', key)
    .update(JSON.stringify([scope, said]))
    .digest('hex');
  return `worker-${digest.slice(0, HEX_DIGITS)}`;
}

/** Throws `no-data-folder` where the key can be neither read nor made, and where what stands there is none. */
function keyOf(folder: string): Buffer {
  const path = join(folder, KEY_FILE);
  try {
    mkdirSync(folder, { recursive: true });
    make(path);
    const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
    if (key.length !== KEY_BYTES) throw new Error(`${KEY_FILE} holds no key of ${KEY_BYTES} bytes`);
    return key;
  } catch (cause) {
    const { code: why = (cause as Error).message } = cause as NodeJS.ErrnoException;
    throw new SolidaryError('no-data-folder', { path, why }, cause);
  }
}

/** Whole or not at all; of two that make it at once the first stands. */
function make(path: string): void {
  try {
    writeFileSync(path, `${randomBytes(KEY_BYTES).toString('hex')}\n`, { flag: 'wx', mode: OWNER_ONLY });
    chmodSync(path, OWNER_ONLY);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
  }
}
