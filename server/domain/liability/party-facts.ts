/** Tests on attributes of a party: on the day that counts, or on every day of the period worked. */
import { type Day, earlierOf, earliest, laterOf, previousDay } from '../dates.ts';
import { type Param, param, type Step } from '../outcome.ts';
import { attribute, attributes, dayNotRecorded, type FactQuery, type Known, workedWithin } from './known.ts';
import { once } from './memo.ts';
import type { FactTest, Scalar } from './regime.ts';
import { contractAt, dayThatCounts, earliestThatCounts, partiesMeant, type Seat } from './seat.ts';
import { allOf, type State, type Verdict, verdict } from './verdict.ts';

export function evaluateFact(test: FactTest, seat: Seat): Verdict {
  const about = test.about === undefined ? seat.way?.contract : contractAt(seat, test.about);
  return allOf(
    partiesMeant(seat, test.of ?? 'self').map((party) => {
      const days = daysAsked(test, party, seat).map((on) => onDay(test, party, on, about?.id, seat));
      if (test.at === 'fee_paid') return onDayOfFee(days, test, party);
      return test.throughout === undefined ? onEither(days, seat) : allOf(days);
    }),
  );
}

/** When a price was paid is recorded nowhere: each day on which it may have been must say the same. */
function onDayOfFee(days: readonly Verdict[], test: FactTest, party: string): Verdict {
  const last = days.at(-1) as Verdict;
  if (days.every(({ state }) => state === last.state)) return last;
  const missing = { code: `liability.missing.fact.${test.fact}`, params: { party: param.party(party) }, holder: party };
  return { ...last, state: 'missing', missing: [missing] };
}

/** Where it is not recorded on which of the days the work ended, each must say the same. */
function onEither(days: readonly Verdict[], { known, line }: Seat): Verdict {
  const last = days.at(-1) as Verdict;
  const missing = days.every(({ state }) => state === last.state) ? undefined : dayNotRecorded(known, line);
  return missing === undefined ? last : { ...last, state: 'missing', missing: [missing] };
}

function onDay(test: FactTest, party: string, on: Day, contract: string | undefined, seat: Seat): Verdict {
  const wanted = [test.is].flat() as readonly Scalar[];
  const { known, regime } = seat;
  const value = valueHeld(known, { party, fact: test.fact, on, contract, scheme: test.scheme }, wanted);
  return once(known, ['fact', regime, test, party, contract, value], () =>
    judgedBy(value, wanted, test, party, contract, regime.id),
  );
}

/** Of trades a firm has several; of all else two values deny one another. */
function valueHeld(known: Known, query: FactQuery, wanted: readonly Scalar[]): Scalar | undefined {
  if (query.fact !== 'trade') return attribute(known, query);
  const held = [...attributes(known, query)];
  return held.find((value) => wanted.includes(value)) ?? held[0];
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
  const [first, last] = spanAsked(test, seat);
  if (first === undefined || first >= last) return [last];
  // Between two days on which a fact begins or ends, nothing changes.
  const borders = (seat.known.party(party)?.facts ?? [])
    .filter((fact) => fact.fact === test.fact)
    .flatMap((fact) => [fact.from, fact.until])
    .filter((on): on is Day => on !== undefined && first < on && on <= last);
  return [...new Set([first, ...borders, last])].sort();
}

/** From the first day that counts to the last, as far as it is known by then. */
function spanAsked(test: FactTest, seat: Seat): readonly [Day | undefined, Day] {
  const worked = dayThatCounts(seat);
  if (test.at === 'fee_paid') {
    const { signed, from } = seat.way?.contract ?? {};
    return [earliest([signed, from, workedWithin(seat.known, seat.line)?.from]), seat.known.asOf];
  }
  if (test.throughout === undefined) return [earliestThatCounts(seat), worked];
  const first = workedWithin(seat.known, seat.line)?.from;
  const contract = test.throughout === 'contract' ? contractAt(seat, test.about ?? 'own') : undefined;
  // One that began, and of which nobody says that it ended, may go on.
  const goesOn = contract?.from === undefined ? worked : seat.known.asOf;
  const end = contract?.until === undefined ? goesOn : earlierOf(previousDay(contract.until), seat.known.asOf);
  return [earliest([first, contract?.from]), laterOf(worked, end)];
}
