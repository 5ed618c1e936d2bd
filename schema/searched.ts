/** Kinds of record that are found by what they are called; others are listed, or begun from what they are of. */
import type { RecordKind } from './graph.ts';

export const SEARCHED_KINDS = [
  'Organisation',
  'Workplace',
  'Contract',
  'Claim',
] as const satisfies readonly RecordKind[];
export type SearchedKind = (typeof SEARCHED_KINDS)[number];

export function isSearched(kind: string): kind is SearchedKind {
  return SEARCHED_KINDS.some((one) => one === kind);
}
