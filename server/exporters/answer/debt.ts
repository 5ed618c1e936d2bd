/** The clocks of the debt itself, beside `expected` of docs/CASE-FORMAT.md. */
import type { DebtDeadline } from '../../domain/liability/debt-clocks.ts';
import { type Names, shownMissing } from './expected-shape.ts';

export function debtShape(debts: readonly DebtDeadline[], names?: Names) {
  return debts.map(({ line, state, on, runsFrom, clock, unverified, missing }) => ({
    line,
    state,
    on: on ?? null,
    ...(runsFrom === undefined ? {} : { runs_from: runsFrom }),
    ...(clock === undefined ? {} : { period: clock.period, cite: clock.cite, verification: clock.verification }),
    ...(unverified && { unverified }),
    missing: missing.map((fact) => shownMissing(fact, names)),
  }));
}
