/** What became of each row of an answer between two answers to the same claim: nothing that stayed the same is told. */
import type { Deadline, LiabilityRow, RowStatus } from '../liability/answer.ts';
import type { Money } from '../money.ts';

export type RowChangeKind = 'appeared' | 'went' | 'status' | 'amount' | 'order' | 'deadline';

/** What the row said of itself then; a deadline is the one that changed. */
export interface RowThen {
  readonly status: RowStatus;
  readonly amount: Money | null;
  readonly order: number | null;
  readonly deadline?: Deadline;
}

export interface RowChange {
  readonly what: RowChangeKind;
  readonly party: string;
  readonly regime: string;
  readonly article: string;
  readonly basis: LiabilityRow['basis'];
  readonly model: boolean;
  /** Absent where the row, or this deadline of it, was not there yet; `after` where it is there no more. */
  readonly before?: RowThen;
  readonly after?: RowThen;
}

type Rows = readonly LiabilityRow[];

/** In the order of the later answer, and what is there no more at the end. */
export function rowChanges(before: Rows, after: Rows): readonly RowChange[] {
  const [were, are] = [keyed(before), keyed(after)];
  const stayed = [...are].flatMap(([key, row]) => {
    const was = were.get(key);
    return was === undefined ? [change('appeared', row, undefined, thenOf(row))] : changesOf(was, row);
  });
  const gone = [...were].filter(([key]) => !are.has(key)).map(([, row]) => change('went', row, thenOf(row), undefined));
  return [...stayed, ...gone];
}

/** Rows of one party, rule and debt are told apart by their lines, and where those are the same by their order. */
function keyed(rows: Rows): ReadonlyMap<string, LiabilityRow> {
  const held = new Map<string, LiabilityRow>();
  for (const row of rows) {
    const key = JSON.stringify([row.party, row.regime, row.basis, row.article, [...row.lines].sort()]);
    let nth = 0;
    while (held.has(`${key} ${nth}`)) nth += 1;
    held.set(`${key} ${nth}`, row);
  }
  return held;
}

function changesOf(was: LiabilityRow, is: LiabilityRow): readonly RowChange[] {
  const [before, after] = [thenOf(was), thenOf(is)];
  return [
    ...(was.status === is.status ? [] : [change('status', is, before, after)]),
    ...(sameAmount(was.amount, is.amount) ? [] : [change('amount', is, before, after)]),
    ...(was.order === is.order ? [] : [change('order', is, before, after)]),
    ...deadlineChanges(was, is),
  ];
}

function deadlineChanges(was: LiabilityRow, is: LiabilityRow): readonly RowChange[] {
  const [before, after] = [byAct(was.deadlines), byAct(is.deadlines)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [then, now] = [before.get(key), after.get(key)];
    if (then?.on === now?.on && then?.done === now?.done) return [];
    const of = (row: LiabilityRow, deadline: Deadline | undefined) =>
      deadline === undefined ? undefined : { ...thenOf(row), deadline };
    return [change('deadline', is, of(was, then), of(is, now))];
  });
}

/** One act may have a day for each line, and several for one line where it runs from several days. */
function byAct(deadlines: readonly Deadline[]): ReadonlyMap<string, Deadline> {
  const held = new Map<string, Deadline>();
  for (const deadline of deadlines) {
    const key = JSON.stringify([deadline.what, deadline.line, deadline.runsFrom]);
    let nth = 0;
    while (held.has(`${key} ${nth}`)) nth += 1;
    held.set(`${key} ${nth}`, deadline);
  }
  return held;
}

function sameAmount(a: Money | null, b: Money | null): boolean {
  if (a === null || b === null) return a === b;
  return a.currency === b.currency && a.amount.equals(b.amount);
}

const thenOf = ({ status, amount, order }: LiabilityRow): RowThen => ({ status, amount, order });

function change(
  what: RowChangeKind,
  { party, regime, article, basis, model }: LiabilityRow,
  before: RowThen | undefined,
  after: RowThen | undefined,
): RowChange {
  return {
    ...{ what, party, regime, article, basis, model },
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}
