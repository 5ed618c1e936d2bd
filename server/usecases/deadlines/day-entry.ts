/** A day of a claim as an entry of a calendar: whose it is, and every caution that the page shows beside it. */
import { render, word } from '../../../schema/messages/index.ts';
import type { LiabilityRow } from '../../domain/liability/answer.ts';
import type { DayAhead, DaysAhead } from '../../domain/liability/days-ahead.ts';
import { FOR_THE_CREDITOR } from '../../domain/liability/first-day.ts';
import { kindsThatStop } from '../../domain/liability/stops.ts';
import type { CalendarEntry } from '../../exporters/calendar/calendar.ts';
import type { Deps } from '../deps.ts';
import type { TraceResult } from '../trace/trace-liability.ts';

type Law = Pick<Deps, 'regimes'>;

/** Days to keep, then those that nobody has to: whoever took one of them in before sees it called off. */
export function dayEntries(
  law: Law,
  trace: TraceResult,
  claim: CalendarEntry['claim'],
  { days, notToKeep }: Pick<DaysAhead, 'days' | 'notToKeep'>,
): readonly CalendarEntry[] {
  return [
    ...days.map((day) => dayEntry(law, trace, claim, day, false)),
    ...notToKeep.map((day) => dayEntry(law, trace, claim, day, true)),
  ];
}

function dayEntry(
  { regimes }: Law,
  trace: TraceResult,
  claim: CalendarEntry['claim'],
  day: DayAhead,
  isCalledOff: boolean,
): CalendarEntry {
  const rows = trace.answer.parties.filter((row) => isOf(row, day));
  const statuses = [...new Set(rows.map(({ status }) => word(status)))];
  const regime = regimes.find(({ id }) => id === day.regime);
  const party = day.party ?? trace.facts.claim.employer;
  return {
    ...{ claim, day, isCalledOff, names: trace.names },
    isForCreditor: day.what === 'limitation' || FOR_THE_CREDITOR.has(day.what),
    // That a suit stops the debt itself from running out is the one thing taken as known.
    stops: day.what === 'limitation' ? ['court_filing'] : kindsThatStop(regime, day.what),
    party: trace.names(party) ?? party,
    cautions: [
      ...(statuses.length === 0 ? [] : [render('calendar.status', { status: statuses.join(', ') })]),
      ...(rows.some(({ inferred }) => inferred) ? [render('liability.reason.link_inferred')] : []),
      ...(day.unverified ? [render('calendar.not-verified')] : []),
    ],
  };
}

function isOf(row: LiabilityRow, { party, regime, what, on }: DayAhead): boolean {
  const isSameRow = row.party === party && row.regime === regime && !row.model;
  return isSameRow && row.deadlines.some((one) => one.what === what && one.on === on);
}
