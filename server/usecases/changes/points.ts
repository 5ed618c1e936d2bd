/** The two points that are held against each other: for which day, and up to when everything had been learnt. */
import type { Day } from '../../domain/dates.ts';
import type { Instant, View } from '../../store/store.ts';

export interface Point {
  readonly asOf: Day;
  /** Absent: as it is known now. */
  readonly knownAt?: Instant;
}

export interface ChangesRequest {
  readonly from: Point;
  readonly to: Point;
  /** Whose facts are read; its day and instant are not looked at. */
  readonly view: View;
  /** Only what bears on this claim, this contract, this organisation or this test. */
  readonly claim?: string;
  readonly contract?: string;
  readonly organisation?: string;
  readonly test?: string;
}

export function viewAt({ readable }: View, { asOf, knownAt }: Point): View {
  return { readable, asOf, ...(knownAt === undefined ? {} : { knownAt }) };
}

export const isSamePoint = (a: Point, b: Point): boolean => a.asOf === b.asOf && a.knownAt === b.knownAt;
