/**
 * Mutants that no case can tell from the rule, each with the reason why. Keep it tiny: a test fails where an entry is
 * no longer needed.
 */
export interface Exception {
  readonly regime: string;
  /** As the test prints it. */
  readonly change: string;
  readonly reason: string;
}

export const EXCEPTIONS: readonly Exception[] = [];
