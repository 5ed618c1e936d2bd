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
  const was = matched(before, after);
  const stayed = after.flatMap((row) => {
    const then = was.get(row);
    return then === undefined ? [change('appeared', row, undefined, thenOf(row))] : changesOf(then, row);
  });
  const kept = new Set(was.values());
  const gone = before.filter((row) => !kept.has(row)).map((row) => change('went', row, thenOf(row), undefined));
  return [...stayed, ...gone];
}

const debtOf = ({ party, regime, basis, article }: LiabilityRow): string =>
  JSON.stringify([party, regime, basis, article]);
const withLines = (row: LiabilityRow): string => JSON.stringify([debtOf(row), [...row.lines].sort()]);

/**
 * What each row of the later answer was in the earlier one: the row of the same party, rule and debt for the same lines,
 * else the next one of the same party, rule and debt that is left: its lines may have moved to another row.
 */
function matched(before: Rows, after: Rows): ReadonlyMap<LiabilityRow, LiabilityRow> {
  const found = new Map<LiabilityRow, LiabilityRow>();
  const left = new Set(before);
  for (const keyOf of [withLines, debtOf])
    for (const row of after) {
      if (found.has(row)) continue;
      const was = [...left].find((one) => keyOf(one) === keyOf(row));
      if (was === undefined) continue;
      left.delete(was);
      found.set(row, was);
    }
  return found;
}

function changesOf(was: LiabilityRow, is: LiabilityRow): readonly RowChange[] {
  const what = answerChange(was, is);
  return [...(what === undefined ? [] : [change(what, is, thenOf(was), thenOf(is))]), ...deadlineChanges(was, is)];
}

/** Answer, amount and place in the order are told together, under the one that says most. */
function answerChange(was: LiabilityRow, is: LiabilityRow): 'status' | 'amount' | 'order' | undefined {
  if (was.status !== is.status) return 'status';
  if (!sameAmount(was.amount, is.amount)) return 'amount';
  return was.order === is.order ? undefined : 'order';
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
