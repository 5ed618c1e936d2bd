import type { Random } from './random.ts';

/** A record that must be rejected: the lines it is named by, and why. */
export interface Loss {
  readonly line: number;
  readonly lastLine?: number;
  readonly code: string;
}

export interface DamagedFile {
  readonly bytes: Uint8Array;
  /** How many records must be read all the same. */
  readonly good: number;
  readonly lost: readonly Loss[];
}

export interface DamageClass {
  readonly name: string;
  readonly format: 'csv' | 'xlsx';
  readonly make: (random: Random) => DamagedFile;
}

export const HEADER = ['No', 'Firm', 'Signed', 'Price', 'Note'] as const;

const FIRMS = ['Nordbau', 'Malerei Ost', 'Trockenbau S\u00fcd', 'M\u00fcller & S\u00f6hne'];

/** A row of a contract list, fit to be read: number, firm, day, amount, note. */
export function goodRow(random: Random, nth: number): string[] {
  const day = `${1 + random.below(28)}.${1 + random.below(12)}.20${10 + random.below(15)}`;
  return [
    `C-${nth}-${random.below(1000)}`,
    random.pick(FIRMS),
    day,
    `${random.below(90_000)}.${10 + random.below(90)}`,
    `note ${random.below(99)}`,
  ];
}

export function goodRows(random: Random): string[][] {
  return Array.from({ length: 4 + random.below(12) }, (_, nth) => goodRow(random, nth));
}
