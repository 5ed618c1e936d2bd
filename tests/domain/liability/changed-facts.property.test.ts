/** How an answer may move when its facts are changed in ways that mean nothing for it, or that mean less. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LiabilityRow } from '../../../server/domain/liability/answer.ts';
import { trace } from '../../../server/domain/liability/trace.ts';
import type { CaseEvent, ClaimLine, TraceFacts } from '../../../server/domain/model.ts';
import { amountText, type Decimal, type Money, money } from '../../../server/domain/money.ts';
import { loadRegimes } from '../../../server/regimes/load.ts';
import { contract, party } from './facts.ts';
import { randomFacts } from './random-facts.ts';

const regimes = loadRegimes();
const arbitrary = randomFacts(regimes.map((regime) => regime.id));
const RUNS = { numRuns: 120 };

const rowsOf = (facts: TraceFacts): ReadonlyMap<string, LiabilityRow> =>
  new Map(trace(facts, regimes).parties.map((row) => [`${row.party}/${row.regime}/${row.basis}`, row]));
const cents = (amount: Money | null) => (amount === null ? null : amountText(amount));

const withLines = (facts: TraceFacts, change: (line: ClaimLine) => readonly ClaimLine[]): TraceFacts => ({
  ...facts,
  claim: { ...facts.claim, lines: facts.claim.lines.flatMap(change) },
});
const withAmount = (line: ClaimLine, id: string, change: (amount: Decimal) => Decimal): ClaimLine =>
  line.unpaid.way === 'amount'
    ? { ...line, id, unpaid: { way: 'amount', amount: money(change(line.unpaid.amount.amount), 'EUR') } }
    : line;

describe('facts that mean nothing for the answer', () => {
  test('other firms, and what they do for one another and with the employer, change no row', () => {
    fc.assert(
      fc.property(arbitrary, (facts) => {
        const before = rowsOf(facts);
        const after = rowsOf({
          ...facts,
          parties: [...facts.parties, party('Y'), party('Z')],
          contracts: [...facts.contracts, contract('y', 'Y', 'Z'), contract('z', 'Z', 'E', ['y'])],
          // A line of which the contract is not known may have been worked under any.
          ...(facts.claim.lines.some((line) => line.contract === null) ? { contracts: facts.contracts } : {}),
        });
        for (const [key, row] of before) expect([key, after.get(key)]).toEqual([key, row]);
      }),
      RUNS,
    );
  });

  test('a line in two halves is owed as it was in one', () => {
    fc.assert(
      fc.property(arbitrary, (facts) => {
        const half = (line: ClaimLine, nth: 0 | 1) =>
          withAmount(line, nth === 0 ? line.id : `${line.id}b`, (amount) => {
            const first = amount.dividedBy(2).toDecimalPlaces(2);
            return nth === 0 ? first : amount.minus(first);
          });
        const about = (event: CaseEvent): CaseEvent => ({
          ...event,
          about: event.about.flatMap((id) =>
            facts.claim.lines.some((line) => line.id === id) ? [id, `${id}b`] : [id],
          ),
        });
        const after = rowsOf({
          ...withLines(facts, (line) => [half(line, 0), half(line, 1)]),
          events: facts.events.map(about),
        });
        for (const [key, { status, order, amount }] of rowsOf(facts)) {
          const split = after.get(key);
          expect([key, split?.status, split?.order]).toEqual([key, status, order]);
          // Each half of a net sum is rounded by itself.
          const apart =
            amount === null
              ? 0
              : amount.amount
                  .minus(split?.amount?.amount ?? 0)
                  .abs()
                  .toNumber();
          expect([key, apart <= 0.01 * facts.claim.lines.length]).toEqual([key, true]);
        }
      }),
      RUNS,
    );
  });
});

describe('facts that mean less or more of the same', () => {
  test('three times the sums, and three times what was paid, is three times what is owed', () => {
    fc.assert(
      fc.property(arbitrary, (facts) => {
        const times = (amount: Decimal) => amount.times(3);
        const after = rowsOf({
          ...withLines(facts, (line) => [withAmount(line, line.id, times)]),
          events: facts.events.map((event) =>
            event.amount === undefined ? event : { ...event, amount: money(times(event.amount.amount), 'EUR') },
          ),
        });
        for (const [key, { status, amount, basis }] of rowsOf(facts)) {
          expect([key, after.get(key)?.status]).toEqual([key, status]);
          // A sum that a rule sets does not grow with the pay.
          if (amount === null || basis === 'damages') continue;
          const apart = times(amount.amount)
            .minus(after.get(key)?.amount?.amount ?? 0)
            .abs()
            .toNumber();
          expect([key, apart <= 0.03 * facts.claim.lines.length]).toEqual([key, true]);
        }
      }),
      RUNS,
    );
  });

  test('a payment on one line raises nobody’s debt, and opens or closes no answer', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(9), fc.integer({ min: 1, max: 900_000 }), (facts, which, sum) => {
        const line = facts.claim.lines[which % facts.claim.lines.length] as ClaimLine;
        const payment: CaseEvent = {
          ...{
            kind: 'payment',
            on: facts.asOf,
            occurred: true,
            from: 'A',
            to: ['creditor'],
            about: [line.id],
            what: [],
          },
          amount: money((sum / 100).toFixed(2), 'EUR'),
        };
        const after = rowsOf({ ...facts, events: [...facts.events, payment] });
        for (const [key, { status, amount }] of rowsOf(facts)) {
          const paid = after.get(key);
          if (paid?.amount !== null && paid !== undefined && amount !== null)
            expect([key, cents(paid.amount), paid.amount.amount.lessThanOrEqualTo(amount.amount)]).toEqual([
              ...[key, cents(paid.amount)],
              true,
            ]);
          // One that cannot tell for want of the lines of an earlier payment may be settled by paying all.
          if (status !== 'cannot_tell') expect([key, paid?.status]).toEqual([key, status]);
        }
      }),
      RUNS,
    );
  });
});
