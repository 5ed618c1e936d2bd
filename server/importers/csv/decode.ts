import { SolidaryError } from '../../domain/errors.ts';
import { isDosPage, readDosPage } from '../encoding/dos.ts';
import type { Encoding } from '../encoding/names.ts';

/** U+FFFD: where bytes were no text of the encoding. */
export const NOT_TEXT = '\ufffd';

/** windows-1252 of 0x80 to 0x9f; five bytes of it are no character. */
const UPPER_HALF = [
  ...'\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd',
  ...'\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178',
];

export interface Decoder {
  readonly push: (bytes: Buffer) => string;
  readonly end: () => string;
}

/**
 * Decodes a stream of bytes. A byte order mark decides over the encoding that the mapping states: it is the file's own
 * word. windows-1252 has its own table, since Node versions differ on it.
 */
export function decoder(stated: Encoding): Decoder {
  let chosen: Decoder | undefined;
  let first = Buffer.alloc(0);
  const choose = (): string => {
    chosen = byName(markOf(first) ?? stated);
    return chosen.push(first);
  };
  return {
    push: (bytes) => {
      if (chosen !== undefined) return chosen.push(bytes);
      first = Buffer.concat([first, bytes]);
      return first.length < 3 ? '' : choose();
    },
    end: () => (chosen === undefined ? choose() : '') + (chosen?.end() ?? ''),
  };
}

/** What a byte order mark says. */
export function markOf(bytes: Buffer): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function byName(encoding: Encoding): Decoder {
  if (encoding === 'latin1' || encoding === 'iso-8859-1')
    return { push: (bytes) => withoutControls(bytes.toString('latin1')), end: () => '' };
  if (encoding === 'windows-1252') return { push: windows1252, end: () => '' };
  if (isDosPage(encoding)) return { push: (bytes) => readDosPage(bytes, encoding), end: () => '' };
  try {
    const text = new TextDecoder(encoding);
    const told = encoding.startsWith('utf-') ? (read: string) => read : withoutControls;
    return { push: (bytes) => told(text.decode(bytes, { stream: true })), end: () => told(text.decode()) };
  } catch (cause) {
    throw new SolidaryError('bad-file', { file: '', reason: `this Node cannot decode ${encoding}` }, cause);
  }
}

/** Where an encoding has no character for a byte, the standard gives a control sign, which no text holds. */
function withoutControls(text: string): string {
  return text.replaceAll(/[\u0080-\u009f]/g, NOT_TEXT);
}

function windows1252(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  return text.replaceAll(/[\u0080-\u009f]/g, (character) => UPPER_HALF[character.charCodeAt(0) - 0x80] ?? NOT_TEXT);
}
