/** Tests on attributes of a party: on the day that counts, or on every day of the period worked. */
import type { Day } from '../dates.ts';
import { type Param, param, type Step } from '../outcome.ts';
import { attribute, periodOf } from './known.ts';
import { once } from './memo.ts';
import type { FactTest, Scalar } from './regime.ts';
import { contractAt, dayThatCounts, partiesMeant, type Seat } from './seat.ts';
import { allOf, type State, type Verdict, verdict } from './verdict.ts';

export function evaluateFact(test: FactTest, seat: Seat): Verdict {
  const about = test.about === undefined ? seat.way?.contract : contractAt(seat, test.about);
  return allOf(
    partiesMeant(seat, test.of ?? 'self').flatMap((party) =>
      daysAsked(test, party, seat).map((on) => onDay(test, party, on, about?.id, seat)),
    ),
  );
}

function onDay(test: FactTest, party: string, on: Day, contract: string | undefined, seat: Seat): Verdict {
  const wanted = [test.is].flat() as readonly Scalar[];
  const value = attribute(seat.known, { party, fact: test.fact, on, contract, scheme: test.scheme });
  const { known, regime } = seat;
  return once(known, ['fact', regime, test, party, contract, value], () =>
    judgedBy(value, wanted, test, party, contract, regime.id),
  );
}

function judgedBy(
  value: Scalar | undefined,
  wanted: readonly Scalar[],
  test: FactTest,
  party: string,
  contract: string | undefined,
  citation: string,
): Verdict {
  const state: State = value === undefined ? 'missing' : wanted.includes(value) ? 'met' : 'unmet';
  const step: Step = {
    code: 'liability.step.fact',
    params: {
      party: param.party(party),
      fact: param.code(test.fact),
      value: param.code(value === undefined ? 'not_known' : String(value)),
      wanted: listed(wanted),
    },
    citation,
  };
  return verdict(state, step, {
    code: `liability.missing.fact.${test.fact}`,
    params: { party: param.party(party), ...(contract === undefined ? {} : { contract: param.contract(contract) }) },
    holder: party,
  });
}

function listed(wanted: readonly Scalar[]): Param {
  const codes = wanted.map((value) => param.code(String(value)));
  return codes.length === 1 ? (codes[0] as Param) : param.list(codes);
}

/** Whether a party can still be found or pay counts on the day of the question; all else while the work was done. */
function daysAsked(test: FactTest, party: string, seat: Seat): readonly Day[] {
  if (test.fact === 'status') return [seat.known.asOf];
  const last = dayThatCounts(seat);
  const first = test.throughout ? periodOf(seat.known, seat.line)?.from : undefined;
  if (first === undefined) return [last];
  // Between two days on which a fact begins or ends, nothing changes.
  const borders = (seat.known.party(party)?.facts ?? [])
    .filter((fact) => fact.fact === test.fact)
    .flatMap((fact) => [fact.from, fact.until])
    .filter((on): on is Day => on !== undefined && first < on && on <= last);
  return [...new Set([first, ...borders, last])].sort();
}
