/**
 * In which encoding a file probably is, and whether somebody should look: read in each, it is held against the spelling of
 * the languages that are written in it. No library does this for lists: they count runs of three letters, of which a list
 * of names and numbers has too few.
 */
import { decoder, markOf, NOT_TEXT } from '../csv/decode.ts';
import { EAST_ASIAN } from './east-asia.ts';
import { SPELLINGS } from './letters.ts';
import { type Encoding, encodingCalled } from './names.ts';
import { weighed } from './weigh.ts';
import { differing, wordsOf } from './words.ts';

/** What somebody should look at: cells as the file is read, and as another encoding would have them. */
export interface EncodingAsk {
  readonly read: Encoding;
  readonly words: readonly string[];
  /** Absent where nothing better is known. */
  readonly other?: Encoding;
  readonly otherWords: readonly string[];
}

export interface GuessedEncoding {
  readonly encoding: Encoding;
  readonly ask?: EncodingAsk;
}

/** Of this much of a file, from the first byte beyond ASCII on; more says nothing new. */
const LOOKED_AT = 65_536;
/** Chances are told by their logarithm. The likeliest must be a hundred times as likely as the next. */
const SURE = Math.log(100);
/** The mean of a letter under which the text is none of the languages known here: one of two hundred. */
const PLAUSIBLE = Math.log(1 / 200);
const WORDS_SHOWN = 3;

interface Reading {
  readonly encoding: Encoding;
  readonly text: string;
}

/**
 * From the first bytes of a file. `stated` is how it will be read whatever it looks like; a mark at its start, and what
 * XML says of itself, go first.
 */
export function guessEncoding(bytes: Buffer, stated?: Encoding): GuessedEncoding {
  const said = markOf(bytes) ?? unmarked16(bytes) ?? declaredIn(bytes);
  if (said !== undefined) return { encoding: said };
  const first = bytes.findIndex((byte) => byte > 0x7f);
  if (first === -1) return { encoding: stated ?? 'utf-8' };
  const part = bytes.subarray(Math.max(0, first - 200), first + LOOKED_AT);
  const { best, rival } = isUtf8(part) ? { best: reading('utf-8', part), rival: undefined } : likeliest(part);
  const { encoding } = best;
  if (stated === undefined || stated === encoding) return asked(best, rival, encoding);
  const taken = reading(stated, part);
  if (taken.text === best.text) return asked(taken, rival, encoding);
  // Where nothing is sure, somebody chose.
  if (rival !== undefined && !taken.text.includes(NOT_TEXT)) return { encoding };
  return asked(taken, best, encoding);
}

/** `rival`: absent where it is sure; itself without a better one where nothing is likely. */
function asked(taken: Reading, rival: Reading | undefined, encoding: Encoding): GuessedEncoding {
  if (rival === undefined) return { encoding };
  const read = taken.encoding;
  const pairs = differing(taken.text, rival.text, WORDS_SHOWN);
  if (pairs.length === 0) return { encoding, ask: { read, words: wordsOf(taken.text, WORDS_SHOWN), otherWords: [] } };
  const words = { words: pairs.map(([word]) => word), otherWords: pairs.map(([, word]) => word) };
  return { encoding, ask: { read, other: rival.encoding, ...words } };
}

const reading = (encoding: Encoding, bytes: Buffer): Reading => ({ encoding, text: decoder(encoding).push(bytes) });

/** In UTF-16 every second byte of western text is zero, and hardly any other. */
function unmarked16(bytes: Buffer): Encoding | undefined {
  const sample = bytes.subarray(0, 400);
  const zeros = (odd: number) => sample.filter((byte, at) => at % 2 === odd && byte === 0).length / sample.length;
  const [first, second] = [zeros(0), zeros(1)];
  if (second > 1 / 4 && first < 1 / 50) return 'utf-16le';
  return first > 1 / 4 && second < 1 / 50 ? 'utf-16be' : undefined;
}

/** `<?xml version="1.0" encoding="windows-1250"?>` */
function declaredIn(bytes: Buffer): Encoding | undefined {
  const start = bytes.subarray(0, 200).toString('latin1');
  const [, name] = /^\s*<\?xml\s[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(start) ?? [];
  return name === undefined ? undefined : encodingCalled(name);
}

/** A few damaged letters among many whole ones make no other encoding; the last one may be cut by the end of the sample. */
function isUtf8(bytes: Buffer): boolean {
  const beyond =
    decoder('utf-8')
      .push(bytes)
      .match(/[^\0-\x7f]/gu) ?? [];
  const bad = beyond.filter((sign) => sign === NOT_TEXT).length;
  return bad * 20 <= beyond.length;
}

/** Where two read the same, the one that is more usual. */
function likeliest(bytes: Buffer): { readonly best: Reading; readonly rival: Reading | undefined } {
  const usual = [...new Set([...SPELLINGS.flatMap(({ encodings }) => encodings), ...EAST_ASIAN])];
  const readings = usual
    .map((encoding) => reading(encoding, bytes))
    .map((one) => ({ ...one, ...weighed(one.text, one.encoding) }))
    .sort((a, b) => b.score - a.score);
  const best = readings[0] as (typeof readings)[number];
  const next = readings.find(({ text }) => text !== best.text);
  if (best.mean < PLAUSIBLE) return { best, rival: best };
  return { best, rival: next !== undefined && best.score - next.score < SURE ? next : undefined };
}
