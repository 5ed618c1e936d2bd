import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { CaseEvent, ClaimLine, TraceFacts } from '../../../server/domain/model.ts';
import { Decimal, money } from '../../../server/domain/money.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { randomFacts } from './random-facts.ts';

const regimes = loadRegimes();
const arbitrary = randomFacts(regimes.map((regime) => regime.id));

/** The same lines for two more workers, each with another sum. */
function forThreeWorkers(facts: TraceFacts): TraceFacts {
  const others = (line: ClaimLine): readonly ClaimLine[] =>
    ['second', 'third'].map((worker, nth) => ({
      ...line,
      id: `${line.id} ${worker}`,
      unpaid: { way: 'amount', amount: money(new Decimal(101 + nth), facts.claim.currency) },
    }));
  const lines = facts.claim.lines.flatMap((line) => [line, ...others(line)]);
  return { ...facts, claim: { ...facts.claim, lines } };
}

/** What no rule asks for, about each line by itself: no line is like another any more. */
function eachNamed(facts: TraceFacts): TraceFacts {
  const remarks = facts.claim.lines.map(
    (line): CaseEvent => ({
      kind: 'remark',
      on: facts.asOf,
      occurred: true,
      from: 'creditor',
      to: [],
      about: [line.id],
      what: [],
    }),
  );
  return { ...facts, events: [...facts.events, ...remarks] };
}

describe('lines that are alike', () => {
  test('are answered as if each were judged by itself: rows, days, missing facts and steps', () => {
    fc.assert(
      fc.property(arbitrary, (random) => {
        const facts = forThreeWorkers(random);
        expect(trace(facts, regimes)).toEqual(trace(eachNamed(facts), regimes));
      }),
      { numRuns: 200 },
    );
  });
});
