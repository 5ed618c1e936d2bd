/** Signs of undeclared subcontracting, with the words of the catalogue. */
import { render } from '../../../schema/messages/index.ts';
import type { Range } from '../../domain/range.ts';
import type { Finding } from '../../domain/subcontracting/finding.ts';
import type { HoursFinding } from '../../domain/subcontracting/hours.ts';
import type { MonthsHours } from '../../domain/subcontracting/judge-months.ts';
import { type Names, shown, shownMissing, shownStep } from './expected-shape.ts';

export function findingShape(finding: Finding | HoursFinding, names: Names) {
  const { key, kind, answer, evidence, what, parties, contracts, steps, missing, notSaid } = finding;
  const named = (id: string) => ({ id, name: names(id) ?? id });
  return {
    ...{ key, kind, kind_text: render(`undeclared.kind.${kind}`) },
    ...{ answer, answer_text: render(`undeclared.answer.${answer}`) },
    ...{ evidence, evidence_text: render(`undeclared.evidence.${evidence}`) },
    what: shown(what, names),
    ...('subject' in finding ? { subject: finding.subject } : {}),
    parties: parties.map(named),
    contracts: contracts.map(named),
    steps: steps.map((step) => shownStep(step, names)),
    missing: missing.map((fact) => shownMissing(fact, names)),
    not_said: notSaid.map((one) => shown(one, names)),
    ...('windows' in finding ? { windows: monthsShape(finding.windows) } : {}),
  };
}

export function monthsShape(months: readonly MonthsHours[]) {
  return months.map(({ from, until, answer, needed, possible }) => ({
    ...{ from, until, answer, needed: hoursShape(needed), possible: hoursShape(possible) },
  }));
}

/** An end that is not known is null, never nothing. */
function hoursShape({ least, most }: Range) {
  return { least: least?.toDecimalPlaces(1).toString() ?? null, most: most?.toDecimalPlaces(1).toString() ?? null };
}
