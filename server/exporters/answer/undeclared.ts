/** Signs of undeclared subcontracting, with the words of the catalogue. */
import { render } from '../../../schema/messages/index.ts';
import type { Decimal } from '../../domain/money.ts';
import type { Range } from '../../domain/range.ts';
import type { Finding } from '../../domain/subcontracting/finding.ts';
import type { HoursFinding } from '../../domain/subcontracting/hours.ts';
import type { MonthsHours } from '../../domain/subcontracting/judge-months.ts';
import { placesToTell } from '../../domain/tell-apart.ts';
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
    ...{ from, until, answer, ...hoursShown({ needed, possible }) },
  }));
}

/** To a tenth of an hour, and finer where what is needed would look like what is possible; an end not known is null. */
export function hoursShown({ needed, possible }: Pick<MonthsHours, 'needed' | 'possible'>) {
  const places = Math.max(
    placesToTell(needed.least, possible.most, TENTH),
    placesToTell(needed.most, possible.least, TENTH),
  );
  const text = (hours: Decimal | undefined) => hours?.toDecimalPlaces(places).toString() ?? null;
  const shape = ({ least, most }: Range) => ({ least: text(least), most: text(most) });
  return { needed: shape(needed), possible: shape(possible) };
}

const TENTH = 1;
