/** How rules stand to one another: one that gives way, and one that only its creditor may bring up. */
import type { ClaimLine, TraceFacts } from '../model.ts';
import type { Known } from './known.ts';
import { reachOf } from './reach.ts';
import type { FieldTest, RegimeVersion, RuleTest } from './regime.ts';
import type { Seat } from './seat.ts';
import { evaluate } from './test.ts';
import { allOf, anyOf, type Verdict, verdict } from './verdict.ts';
import { governs } from './version.ts';

/** Whether a rule is in force for a line and its scope takes the line in. */
export function takesIn(regime: RegimeVersion, line: ClaimLine, contract: string | undefined, known: Known): Verdict {
  const version = governs(regime, line, contract, known);
  if (version.kind === 'not_governed') return verdict('unmet');
  const reach = reachOf(known, line, contract, regime.walk);
  const seat: Seat = { known, regime, line, party: known.employer, reach };
  const scope = allOf(regime.scope.map((test) => evaluate(test, seat)));
  if (version.kind === 'cannot_tell' && scope.state !== 'unmet')
    return verdict('missing', version.step, version.missing);
  return scope;
}

/** Whether a special rule takes the line, so that this one gives way. */
export function givesWay(regime: RegimeVersion, line: ClaimLine, contract: string | undefined, known: Known): Verdict {
  const special = regime.relation?.yields_to ?? [];
  return anyOf(
    known.rules.filter(({ id }) => special.includes(id)).map((other) => takesIn(other, line, contract, known)),
  );
}

/** A rule that would disclose a person's status is never run unless the creditor chose to rely on it. */
export function isInvoked(regime: RegimeVersion, { claim }: Pick<TraceFacts, 'claim'>): boolean {
  return regime.scope
    .filter(isInvocation)
    .every(({ is }) => [is].flat().some((protection) => claim.invokes.includes(String(protection))));
}

function isInvocation(test: RuleTest): test is FieldTest {
  return 'claim' in test && test.claim === 'invokes';
}
