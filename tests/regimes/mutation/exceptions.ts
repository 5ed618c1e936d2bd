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

export const EXCEPTIONS: readonly Exception[] = [
  {
    regime: 'kr-lsa-44-2',
    change: 'debtors[0].who.direct dropped',
    reason: 'whoever stands further up is taken in by the other clause on the same conditions',
  },
  {
    regime: 'kr-lsa-44-3',
    change: 'debtors[1].who.direct dropped',
    reason: 'the clause for the contractor just above asks for no more than this one, so the stronger answer stays',
  },
  {
    regime: 'in-clra-21-4',
    change: 'defences[0].if.all[0].under one more',
    reason: 'turns on texts of the states that were not read: shown, and frees nobody',
  },
];
