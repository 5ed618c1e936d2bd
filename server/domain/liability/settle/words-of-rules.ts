/** The words that rules ask for, read off their tests: what a supposed fact may say. */
import { Decimal } from '../../money.ts';
import { objectsIn } from '../objects-in.ts';
import type { RegimeVersion } from '../regime.ts';

/** A value that no rule names, for the case that the fact is something else. */
export const SOMETHING_ELSE = 'something_else';

/** Values of a contract's field that some rule names, and one that none does. */
export function fieldWords(regimes: readonly RegimeVersion[], field: string): readonly string[] {
  const words = testsIn(regimes).flatMap((test) =>
    test.contract === field && test.is !== undefined ? [test.is].flat().map(String) : [],
  );
  return words.length === 0 ? [] : [...new Set(words), SOMETHING_ELSE];
}

/** All that rules want an act of this kind to be about. */
export function eventWords(regimes: readonly RegimeVersion[], kind: string): readonly string[] {
  return [
    ...new Set(
      testsIn(regimes).flatMap((test) => (test.event === kind && test.what !== undefined ? [test.what].flat() : [])),
    ),
  ];
}

/** Every bound that rules set for a number, and one on either side of it. */
export function numberBounds(regimes: readonly RegimeVersion[], number: string): readonly Decimal[] {
  const bounds = testsIn(regimes).flatMap((test) =>
    test.number === number ? [test.at_least, test.over, test.at_most, test.under].filter((b) => b !== undefined) : [],
  );
  return [...new Set(bounds)].flatMap((bound) => [-1, 0, 1].map((step) => new Decimal(bound).plus(step)));
}

interface AnyTest {
  readonly number?: unknown;
  readonly at_least?: string;
  readonly over?: string;
  readonly at_most?: string;
  readonly under?: string;
  readonly contract?: unknown;
  readonly is?: string | boolean | readonly (string | boolean)[];
  readonly event?: unknown;
  readonly what?: string | string[];
}

/** Those objects of a rule that are no tests have none of the keys asked for. */
function testsIn(regimes: readonly RegimeVersion[]): readonly AnyTest[] {
  return objectsIn(regimes);
}
