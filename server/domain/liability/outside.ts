/** Work of which a part lies outside the days of a contract above it: for which part of the debt its buyer answers is not known. */
import { type Day, earlierOf, type Interval, laterOf } from '../dates.ts';
import type { Contract } from '../model.ts';
import { message, param } from '../outcome.ts';
import { type Aspect, aspect } from './aspect.ts';
import { dayNotRecorded, workedWithin } from './known.ts';
import type { Seat } from './seat.ts';

interface Span {
  readonly from: Day;
  readonly until: Day;
}

export function outsideAspects(seat: Seat): readonly Aspect[] {
  const { way, known, line, reach } = seat;
  const period = workedWithin(known, line);
  if (way === undefined || period === undefined || reach.work === undefined) return [];
  const { work } = reach;
  // The line says itself that its hours were worked under its own contract.
  const worked = within(period, [work]);
  // A contract whose own first or last day is not known is taken to have run while the one above it did (ours).
  const days = ({ from, until }: Contract): Interval => ({
    from: work.from === undefined ? undefined : from,
    until: work.until === undefined ? undefined : until,
  });
  const under = (contracts: readonly Contract[]) => within(worked, contracts.map(days));
  const ways = reach.ways.get(way.party) ?? [way];
  const spans = ways.map(({ contract, path }) => under([contract, ...path]));
  if (isCovered(worked, spans)) return [];
  const contract = [way.contract, ...way.path].find((one) => !isCovered(worked, [under([one])])) ?? way.contract;
  const params = { line: param.line(line.id), contract: param.contract(contract.id) };
  return [
    aspect('missing', {
      reason: message('liability.reason.partly_outside_days', params),
      missing: [
        dayNotRecorded(known, line) ?? {
          ...message('liability.missing.partly_outside_days', params),
          holder: contract.buyer,
        },
      ],
    }),
  ];
}

function within(period: Span, spans: readonly Interval[]): Span {
  return spans.reduce<Span>(
    (held, { from = held.from, until = held.until }) => ({
      from: laterOf(held.from, from),
      until: earlierOf(held.until, until),
    }),
    period,
  );
}

/** Whether the spans together leave no day of the period out. */
function isCovered({ from, until }: Span, spans: readonly Span[]): boolean {
  let covered = from;
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1)))
    if (span.from <= covered) covered = laterOf(covered, span.until);
  return covered >= until;
}
