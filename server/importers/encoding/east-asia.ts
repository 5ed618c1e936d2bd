/**
 * How likely a sign is in Chinese, Japanese or Korean, by where the standard of its encoding has it: the first level holds the
 * signs in use, the second those that hardly anybody writes. So thousands of signs need no table of their own.
 */
import type { Encoding } from './names.ts';

interface Level {
  /** First bytes of the signs in use, and the ranges of their second bytes. */
  readonly lead: readonly [from: number, to: number];
  readonly trails: readonly (readonly [from: number, to: number])[];
  /** That of one of them. */
  readonly chance: number;
  readonly hasKana?: true;
}

const UPPER = [0xa1, 0xfe] as const;
const HAN = 1 / 1500;

const LEVELS: Readonly<Partial<Record<Encoding, Level>>> = {
  gb18030: { lead: [0xb0, 0xd7], trails: [UPPER], chance: HAN },
  big5: { lead: [0xa4, 0xc6], trails: [[0x40, 0x7e], UPPER], chance: HAN },
  shift_jis: { lead: [0x88, 0x98], trails: [[0x40, 0xfc]], chance: HAN, hasKana: true },
  'euc-jp': { lead: [0xb0, 0xcf], trails: [UPPER], chance: HAN, hasKana: true },
  'euc-kr': { lead: [0xb0, 0xc8], trails: [UPPER], chance: 1 / 600 },
};

export const EAST_ASIAN: readonly Encoding[] = Object.keys(LEVELS) as Encoding[];

/** Of a sign of the second level or of another place; of none that such a text holds. */
const [STRANGE, FOREIGN] = [1 / 40_000, 1 / 2_000_000];
const [OF_KANA, OF_SIGNS, OF_HALVES] = [1 / 60, 1 / 100, 1 / 2000];

const KANA = /[\u3041-\u30ff]/u;
/** Full stops, brackets, digits and letters of the width of a sign, and signs in circles. */
const SIGNS =
  /[\u3000-\u3020\uff01-\uff5e\uffe5\u00d7\u2460-\u2473\u203b\u30fb\u30fc\u2025\u2026\u2015\u201c\u201d\u2018\u2019]/u;
const HALVES = /[\uff61-\uff9f]/u;
const LETTERS = /[\p{Script=Han}\p{Script=Hangul}]/u;

const inUse = new Map<Encoding, ReadonlySet<string>>();

function signsInUse(encoding: Encoding, { lead, trails }: Level): ReadonlySet<string> {
  const held = inUse.get(encoding);
  if (held !== undefined) return held;
  const bytes: number[] = [];
  for (let first = lead[0]; first <= lead[1]; first += 1)
    for (const [from, to] of trails) for (let second = from; second <= to; second += 1) bytes.push(first, second, 0x20);
  const signs = new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)).match(new RegExp(LETTERS, 'gu')));
  inUse.set(encoding, signs);
  return signs;
}

/** Undefined for an encoding of other letters. */
export function chanceInEastAsia(sign: string, encoding: Encoding): number | undefined {
  const level = LEVELS[encoding];
  if (level === undefined) return undefined;
  if (signsInUse(encoding, level).has(sign)) return level.chance;
  if (SIGNS.test(sign)) return OF_SIGNS;
  if (KANA.test(sign)) return level.hasKana ? OF_KANA : STRANGE;
  if (HALVES.test(sign)) return OF_HALVES;
  return LETTERS.test(sign) ? STRANGE : FOREIGN;
}
