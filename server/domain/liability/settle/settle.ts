/**
 * Which facts would change the answer: the same engine, run over what the unknowns could turn out to be.
 * A row that cannot be told is settled by a fact where it can be told whichever value the fact takes. Where no single
 * fact does, pairs are tried. Nothing here is guessed: a supposition is shown as one and never enters the answer.
 */
import type { TraceFacts } from '../../model.ts';
import { type Money, most } from '../../money.ts';
import { type MissingFact, messageKey, onlyOnce, type Param } from '../../outcome.ts';
import { type LiabilityRow, type RowStatus, rowKey, type TraceAnswer } from '../answer.ts';
import { alternatives } from '../disputes.ts';
import type { RegimeVersion } from '../regime.ts';
import { regimesAsked, trace } from '../trace.ts';
import { branchFacts } from './branches.ts';
import { type Supposition, suppositions } from './suppose.ts';

export interface SettledRow {
  readonly party: string;
  readonly regime: string;
  readonly basis: string;
  /** What the row would be under each value tried, in the order of `values`. */
  readonly outcomes: readonly { readonly status: RowStatus; readonly amount: Money | null }[];
}

export interface SettlingFact {
  /** One fact, or two that settle the rows only together. */
  readonly facts: readonly MissingFact[];
  /** Values tried, one list for each run: as many as there are facts. */
  readonly values: readonly (readonly Param[])[];
  /** Rows that can be told whichever value it takes. */
  readonly rows: readonly SettledRow[];
  /** The most that one of these parties would have to pay under one of the values; null where no amount can be told. */
  readonly amount: Money | null;
}

export interface WhatWouldSettle {
  /** The most money first, then the most rows. */
  readonly facts: readonly SettlingFact[];
  /** Rows that no fact or pair of facts tried would settle. */
  readonly stillOpen: number;
  /** True where there was more to try than `runs` allowed. */
  readonly cut: boolean;
}

/** Runs of the engine before the search is cut; a run over a chain of ordinary size takes about a millisecond. */
const RUNS = 600;
/** Missing facts of one row that are tried in pairs. */
const PAIRED = 5;

export function whatWouldSettle(
  facts: TraceFacts,
  regimes: readonly RegimeVersion[],
  answer: TraceAnswer,
  runs: number = RUNS,
): WhatWouldSettle {
  const search = new Search(facts, regimesAsked(facts, regimes), runs);
  const open = answer.parties.filter((row) => row.status === 'cannot_tell');
  const singles = onlyOnce(open.flatMap((row) => row.missing)).flatMap((fact) => search.settledBy([fact], open));
  const settled = new Set(singles.flatMap(({ rows }) => rows.map(rowKey)));
  const left = open.filter((row) => !settled.has(rowKey(row)));
  const pairs = distinctPairs(left).flatMap((pair) => search.settledBy(pair, left));
  for (const { rows } of pairs) for (const row of rows) settled.add(rowKey(row));
  return {
    facts: [...branchFacts(answer), ...singles, ...pairs].sort(byWeight),
    stillOpen: open.filter((row) => !settled.has(rowKey(row))).length,
    cut: search.cut,
  };
}

type Run = Omit<Supposition, 'value'> & { readonly values: readonly Param[] };

class Search {
  cut = false;
  private left: number;
  /** Where sources differ, the engine runs once more for each other value. */
  private readonly runsEach: number;
  private readonly facts: TraceFacts;
  private readonly regimes: readonly RegimeVersion[];

  constructor(facts: TraceFacts, regimes: readonly RegimeVersion[], runs: number) {
    this.facts = { ...facts, regimes: regimes.map(({ id }) => id) };
    this.regimes = regimes;
    this.left = runs;
    this.runsEach = 1 + alternatives(facts).length;
  }

  /** The fact or pair with the rows that it settles; none where it settles nothing or has no values to try. */
  settledBy(missing: readonly MissingFact[], open: readonly LiabilityRow[]): readonly SettlingFact[] {
    const tried = this.combinations(missing);
    if (tried.length === 0) return [];
    if (tried.length * this.runsEach > this.left) {
      this.cut = true;
      return [];
    }
    this.left -= tried.length * this.runsEach;
    const answers = tried.map(({ facts }) => rowsByKey(trace(facts, this.regimes)));
    const hasSums = tried.every(({ anySum }) => anySum !== true);
    const rows = open
      .filter((row) => concerns(row, missing))
      .map((row) => settledRow(row, answers, hasSums))
      .filter((row) => row !== undefined);
    if (rows.length === 0) return [];
    return [{ facts: missing, values: tried.map(({ values }) => values), rows, amount: mostOf(rows) }];
  }

  private combinations(missing: readonly MissingFact[]): readonly Run[] {
    let tried: readonly Run[] = [{ values: [], facts: this.facts }];
    for (const fact of missing) {
      tried = tried.flatMap(({ values, ...run }) =>
        suppositions(fact, run.facts, this.regimes).map(({ value, ...supposed }) => ({
          ...run,
          ...supposed,
          values: [...values, value],
        })),
      );
    }
    return tried;
  }
}

function settledRow(
  row: LiabilityRow,
  answers: readonly ReadonlyMap<string, LiabilityRow>[],
  hasSums: boolean,
): SettledRow | undefined {
  const outcomes = answers.map((rows) => rows.get(rowKey(row)));
  if (outcomes.some((outcome) => outcome === undefined || outcome.status === 'cannot_tell')) return undefined;
  return {
    party: row.party,
    regime: row.regime,
    basis: row.basis,
    outcomes: outcomes.flatMap((outcome) =>
      outcome === undefined ? [] : [{ status: outcome.status, amount: hasSums ? outcome.amount : null }],
    ),
  };
}

function concerns(row: LiabilityRow, missing: readonly MissingFact[]): boolean {
  const of = new Set(row.missing.map(messageKey));
  return missing.every((fact) => of.has(messageKey(fact)));
}

function rowsByKey(answer: TraceAnswer): ReadonlyMap<string, LiabilityRow> {
  return new Map(answer.parties.map((row) => [rowKey(row), row]));
}

function distinctPairs(rows: readonly LiabilityRow[]): readonly (readonly MissingFact[])[] {
  const pairs = new Map<string, readonly MissingFact[]>();
  for (const row of rows) {
    const facts = onlyOnce(row.missing).slice(0, PAIRED);
    facts.forEach((first, index) => {
      for (const second of facts.slice(index + 1))
        pairs.set(`${messageKey(first)} ${messageKey(second)}`, [first, second]);
    });
  }
  return [...pairs.values()];
}

export function mostOf(rows: readonly SettledRow[]): Money | null {
  const owed = rows.flatMap(({ outcomes }) =>
    outcomes.flatMap(({ status, amount }) =>
      amount !== null && (status === 'owes' || status === 'may_owe') ? [amount] : [],
    ),
  );
  return owed.length === 0 ? null : owed.reduce(most);
}

function byWeight(a: SettlingFact, b: SettlingFact): number {
  const money =
    a.amount === null || b.amount === null
      ? Number(a.amount === null) - Number(b.amount === null)
      : b.amount.amount.comparedTo(a.amount.amount);
  return (
    money ||
    a.facts.length - b.facts.length ||
    b.rows.length - a.rows.length ||
    messageKey(a.facts[0] as MissingFact).localeCompare(messageKey(b.facts[0] as MissingFact))
  );
}
