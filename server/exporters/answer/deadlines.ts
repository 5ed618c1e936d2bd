/** Days of claims, with the words of the catalogue. */
import { render, word } from '../../../schema/messages/index.ts';
import { sayArticle } from '../../../schema/messages/say.ts';
import type { ListedDay } from '../../domain/liability/day-list.ts';
import { wireMoney } from './wire-param.ts';

export interface ListedLine {
  readonly claim: { readonly id: string; readonly title: string; readonly number?: string };
  readonly day: ListedDay;
  readonly days: number;
  readonly names: (id: string) => string | undefined;
}

export function deadlinesShape(lines: readonly ListedLine[]) {
  return lines.map(({ claim, day, days, names }) => ({
    ...{ claim: claim.id, claim_number: claim.number ?? null, claim_title: claim.title },
    ...{ on: day.on, days, state: day.state, what: day.what, text: render(`deadline.${day.what}`) },
    parties: day.parties.map((id) => ({ id, name: names(id) ?? id })),
    ...{ regime: day.regime ?? null, article: sayArticle(day.article), verification: day.verification ?? null },
    unverified: day.unverified ?? false,
    lines: day.lines.map((id) => names(id) ?? id),
    ...{ runs_from: day.runsFrom ?? null, period: day.period ?? null, done: day.done ?? null },
    stops: day.stops.map((kind) => word(kind)),
    amount: day.amount === undefined ? null : wireMoney(day.amount),
  }));
}

export type ShownDeadline = ReturnType<typeof deadlinesShape>[number];

/** The debt of the employer itself has no article but a name. */
