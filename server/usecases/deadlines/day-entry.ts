/** A day of a claim as an entry of a calendar: whose it is, and every caution that the page shows beside it. */
import { render, word } from '../../../schema/messages/index.ts';
import type { LiabilityRow } from '../../domain/liability/answer.ts';
import type { DayAhead } from '../../domain/liability/days-ahead.ts';
import { isLawRead } from '../../exporters/answer/how-known.ts';
import type { CalendarEntry } from '../../exporters/calendar/calendar.ts';
import type { Deps } from '../deps.ts';
import type { TraceResult } from '../trace/trace-liability.ts';

export function dayEntry(
  { regimes }: Pick<Deps, 'regimes'>,
  trace: TraceResult,
  claim: CalendarEntry['claim'],
  day: DayAhead,
): CalendarEntry {
  const rows = trace.answer.parties.filter((row) => isOf(row, day));
  const statuses = [...new Set(rows.map(({ status }) => word(status)))];
  const law = regimes.find(({ id }) => id === day.regime)?.law ?? clockOf(trace, day);
  const party = day.party ?? trace.facts.claim.employer;
  return {
    ...{ claim, day, names: trace.names },
    party: trace.names(party) ?? party,
    cautions: [
      ...(statuses.length === 0 ? [] : [render('calendar.status', { status: statuses.join(', ') })]),
      ...(rows.some(({ inferred }) => inferred) ? [render('liability.reason.link_inferred')] : []),
      ...(law !== undefined && !isLawRead(law) ? [render('calendar.not-verified')] : []),
    ],
  };
}

function isOf(row: LiabilityRow, { party, regime, what, on }: DayAhead): boolean {
  const isSameRow = row.party === party && row.regime === regime && !row.model;
  return isSameRow && row.deadlines.some((one) => one.what === what && one.on === on);
}

/** The debt itself runs under a clock of its own. */
function clockOf({ debt }: TraceResult, { what, lines }: DayAhead) {
  return what === 'limitation' ? debt.find(({ line }) => lines.includes(line))?.clock : undefined;
}
