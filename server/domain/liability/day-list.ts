/** Every day of an answer from a day on, done or not: what a list of deadlines is made of. */
import type { Day } from '../dates.ts';
import { amountText, type Money, sum } from '../money.ts';
import type { DeadlineWhat, LiabilityRow, TraceAnswer } from './answer.ts';
import type { DebtDeadline } from './debt-clocks.ts';
import { canStillPay } from './first-day.ts';
import type { RegimeVersion } from './regime.ts';
import { kindsThatStop } from './stops.ts';

/** `opens`: the first day of something; it asks for nothing by itself. */
export type DayState = 'ahead' | 'passed' | 'done' | 'opens';

export interface ListedDay {
  readonly what: DeadlineWhat | 'limitation';
  readonly on: Day;
  readonly state: DayState;
  /** The day of the act that it asked for. */
  readonly done?: Day;
  /** Whom it is kept against or by. */
  readonly parties: readonly string[];
  /** A version of a rule; absent for the debt itself. */
  readonly regime?: string;
  readonly article: string;
  /** Empty: all lines of the row. */
  readonly lines: readonly string[];
  readonly runsFrom?: Day;
  readonly period?: string;
  /** Kinds of act that stop it. */
  readonly stops: readonly string[];
  /** What each row with this day stands for; never a sum, because one debt may stand in several rows. */
  readonly amount?: Money;
  readonly verification?: string;
  /** The law behind it, its period or how its days are counted was not read. */
  readonly unverified?: true;
}

const OPENS: ReadonlySet<string> = new Set(['claimable_from', 'covered_from']);

export interface ListedFrom {
  readonly answer: TraceAnswer;
  readonly debts: readonly DebtDeadline[];
  readonly regimes: readonly RegimeVersion[];
  readonly employer: string;
  /** Days before it are left out. */
  readonly since: Day;
}

/** In the order of the days. A day ahead is no day for one who does not owe; one that has passed may be why. */
export function listDays({ answer, debts, regimes, employer, since }: ListedFrom): readonly ListedDay[] {
  const versions = new Map(regimes.map((regime) => [regime.id, regime]));
  const ofRows = answer.parties
    .filter(({ model }) => !model)
    .flatMap((row) => daysOf(row, answer.asOf, versions.get(row.regime)));
  const ofDebts = together(debts.flatMap((debt) => dayOfDebt(debt, employer, answer.asOf)));
  const owed = ofDebts.map((day) => withAmount(day, answer, employer));
  return together([...ofRows, ...owed].filter(({ on }) => on >= since)).sort((a, b) => a.on.localeCompare(b.on));
}

function daysOf(row: LiabilityRow, asOf: Day, regime: RegimeVersion | undefined): readonly ListedDay[] {
  return row.deadlines
    .filter(({ on }) => canStillPay(row) || on < asOf)
    .map(({ line, done, ...deadline }) => ({
      ...deadline,
      state: OPENS.has(deadline.what) ? 'opens' : done !== undefined ? 'done' : deadline.on < asOf ? 'passed' : 'ahead',
      ...(done === undefined ? {} : { done }),
      parties: [row.party],
      regime: row.regime,
      article: row.article,
      lines: line === undefined ? [] : [line],
      stops: kindsThatStop(regime, deadline.what),
      // What a line was worth that is lost with its day stands in no row any more.
      ...(row.amount === null || (line !== undefined && !row.lines.includes(line)) ? {} : { amount: row.amount }),
      ...(regime === undefined ? {} : { verification: regime.law.verification }),
    }));
}

/** What stops or interrupts a limitation is the law of procedure; that a suit does is the one thing taken as known. */
function dayOfDebt(
  { line, state, on, runsFrom, clock, unverified }: DebtDeadline,
  employer: string,
  asOf: Day,
): ListedDay[] {
  if (on === undefined || clock === undefined || state === 'not_known') return [];
  return [
    {
      ...{ what: 'limitation', on, parties: [employer], article: clock.cite, lines: [line], period: clock.period },
      state: state === 'stopped' ? 'done' : on < asOf ? 'passed' : 'ahead',
      ...(runsFrom === undefined ? {} : { runsFrom }),
      ...{ stops: ['court_filing'], verification: clock.verification },
      ...(unverified && { unverified }),
    },
  ];
}

/** What the employer owes on the lines whose debt ends: known where its rows are of these lines and no others. */
function withAmount(day: ListedDay, { parties, currency }: TraceAnswer, employer: string): ListedDay {
  const own = parties.filter(
    ({ party, regime, basis, lines }) =>
      party === employer &&
      regime === 'employment' &&
      basis !== 'damages' &&
      lines.some((id) => day.lines.includes(id)),
  );
  const lines = new Set(own.flatMap((row) => row.lines));
  const amounts = own.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const isOfThese = lines.size === day.lines.length && [...lines].every((id) => day.lines.includes(id));
  return isOfThese && amounts.length === own.length ? { ...day, amount: sum(amounts, currency) } : day;
}

/** The same day under one article for the same amount stands once, with all parties and lines that it is for; acts of several days are several. */
function together(days: readonly ListedDay[]): ListedDay[] {
  const held = new Map<string, ListedDay>();
  for (const day of days) {
    const of = [day.what, day.on, day.state, day.done, day.regime, day.article, day.runsFrom, day.unverified];
    const key = JSON.stringify([...of, day.amount === undefined ? null : amountText(day.amount)]);
    const before = held.get(key);
    held.set(key, before === undefined ? day : joined(before, day));
  }
  return [...held.values()];
}

function joined(a: ListedDay, b: ListedDay): ListedDay {
  return {
    ...a,
    parties: [...new Set([...a.parties, ...b.parties])],
    lines: a.lines.length === 0 || b.lines.length === 0 ? [] : [...new Set([...a.lines, ...b.lines])],
  };
}
