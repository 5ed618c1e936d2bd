/** A test that must hold at every award of the work, from a party's own down to the one that the hours were worked under. */
import type { Contract } from '../model.ts';
import type { RuleTest } from './regime.ts';
import type { Seat } from './seat.ts';
import { allOf, type Verdict, verdict } from './verdict.ts';

type Evaluate = (test: RuleTest, seat: Seat) => Verdict;

/** At each award `own` is the contract awarded and `own_supplier` the one it was awarded to; `self` stays the party. */
export function evaluateEachAward(test: RuleTest, seat: Seat, evaluate: Evaluate): Verdict {
  const { way } = seat;
  if (way === undefined) return verdict('unmet');
  const awards = new Map<string, Contract>([way.contract, ...way.path].map((contract) => [contract.id, contract]));
  return allOf([...awards.values()].map((contract) => evaluate(test, { ...seat, way: { ...way, contract } })));
}
