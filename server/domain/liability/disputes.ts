/**
 * Values on which sources differ. The facts hold one of them, and no source counts more than another: whatever the answer
 * would be otherwise under another value cannot be told, and names what is said and by whom.
 */
import type { Dispute, TraceFacts } from '../model.ts';
import { amountTextOrNull, least } from '../money.ts';
import { type Message, type MissingFact, message, messageKey, param } from '../outcome.ts';
import { unique, uniqueBy } from '../unique.ts';
import { type Branch, type LiabilityRow, rowKey, type TraceAnswer } from './answer.ts';

/** What the facts would be with some of the other values. */
interface Alternative {
  readonly facts: TraceFacts;
  readonly taken: readonly Dispute[];
}

/** More than so many combinations are not tried: then each other value is, by itself. */
const MOST_COMBINATIONS = 16;

/** The facts under every other value, alone and together with those of other properties. */
export function alternatives(facts: TraceFacts): readonly Alternative[] {
  const { disputed = [], ...held } = facts;
  const subjectOf = ({ of, property }: Dispute) => `${of} ${property}`;
  const groups = unique(disputed.map(subjectOf)).map((value) => disputed.filter((one) => subjectOf(one) === value));
  const count = groups.reduce((product, { length }) => product * (length + 1), 1);
  const taken = count > MOST_COMBINATIONS ? disputed.map((one) => [one]) : together(groups);
  return taken
    .filter((some) => some.length > 0)
    .map((some) => ({ facts: some.reduce<TraceFacts>(withOther, held), taken: some }));
}

/** Of each group one or none, in every way. */
function together(groups: readonly (readonly Dispute[])[]): readonly (readonly Dispute[])[] {
  const [last, ...before] = groups.toReversed();
  if (last === undefined) return [[]];
  const fewer = together(before.toReversed());
  return [...fewer, ...last.flatMap((one) => fewer.map((some) => [...some, one]))];
}

/** The facts with the other value in place of that which they hold. */
export function withOther(facts: TraceFacts, { instead }: Dispute): TraceFacts {
  const { claim } = facts;
  const { without = [] } = instead;
  const changed = <T extends object>(one: T, change: Partial<T>): T => ({
    ...(Object.fromEntries(Object.entries(one).filter(([name]) => !without.includes(name))) as T),
    ...change,
  });
  const among = <T extends { readonly id?: string }>(all: readonly T[], id: string, change: Partial<T>) =>
    all.map((one) => (one.id === id ? changed(one, change) : one));
  switch (instead.kind) {
    case 'claim':
      return { ...facts, claim: changed(claim, instead.change) };
    case 'line':
      return { ...facts, claim: { ...claim, lines: among(claim.lines, instead.id, instead.change) } };
    case 'contract':
      return { ...facts, contracts: among(facts.contracts, instead.id, instead.change) };
    case 'party':
      return { ...facts, parties: among(facts.parties, instead.id, instead.change) };
    case 'event':
      return { ...facts, events: among(facts.events, instead.id, instead.change) };
    case 'knowledge':
      return { ...facts, knowledge: among(facts.knowledge, instead.id, instead.change) };
  }
}

/** The facts once it is settled that the other value is wrong. */
export function settled(facts: TraceFacts, dispute: Dispute): TraceFacts {
  const { disputed = [], ...held } = facts;
  return { ...held, disputed: disputed.filter((one) => one !== dispute) };
}

/** Which of the two values is right. */
export function whichIsRight(dispute: Dispute): MissingFact {
  return message('liability.missing.disputed', paramsOf(dispute));
}

function paramsOf({ property, about, held, other }: Dispute): Message['params'] {
  return {
    ...about,
    ...{ property: param.property(property), held: held.value, other: other.value },
    ...{ holders: param.list(held.by.map(param.text)), others: param.list(other.by.map(param.text)) },
  };
}

/** The answer as the facts hold it, with all that another value would change left open. */
export function withDisputes(
  answer: TraceAnswer,
  facts: TraceFacts,
  ask: (facts: TraceFacts) => TraceAnswer,
): TraceAnswer {
  const { disputed = [] } = facts;
  if (disputed.length === 0) return answer;
  const others = alternatives(facts).map(({ taken, facts: otherwise }) => ({ taken, answer: ask(otherwise) }));
  const changing = new Set<Dispute>();
  const leaveOpen = (rows: (one: TraceAnswer) => readonly LiabilityRow[]) =>
    openRows(
      rows(answer),
      others.map(({ taken, answer: one }) => ({ taken, rows: rows(one) })),
      changing,
    );
  const parties = leaveOpen((one) => one.parties);
  const branches = answer.branches.map((branch) => ({
    ...branch,
    parties: leaveOpen((one) => one.branches.find((other) => isSameBranch(branch, other))?.parties ?? []),
  }));
  const asked = disputed.filter((one) => changing.has(one)).map(whichIsRight);
  const idle = disputed.filter((one) => !changing.has(one));
  return {
    ...answer,
    parties,
    branches,
    ...sumsOf([answer, ...others.map((one) => one.answer)]),
    steps: [
      ...answer.steps,
      ...idle.map((one) => ({ ...message('liability.step.disputed', paramsOf(one)), result: 'open' as const })),
    ],
    missing: uniqueBy([...answer.missing, ...asked], messageKey),
  };
}

const isSameBranch = (a: Branch, b: Branch): boolean => a.line === b.line && a.contract === b.contract;

/** No more than what is owed whichever value is right; the rest is not known. */
function sumsOf(answers: readonly TraceAnswer[]): Pick<TraceAnswer, 'totalClaim' | 'maxRecovery' | 'amountsKnown'> {
  const totalClaim = answers.map((one) => one.totalClaim).reduce(least);
  const maxRecovery = answers.map((one) => one.maxRecovery).reduce(least);
  const isSame = answers.every(
    (one) => one.totalClaim.amount.equals(totalClaim.amount) && one.amountsKnown === answers[0]?.amountsKnown,
  );
  if (isSame) return { totalClaim, maxRecovery, amountsKnown: answers[0]?.amountsKnown ?? 'none' };
  return { totalClaim, maxRecovery, amountsKnown: totalClaim.amount.isZero() ? 'none' : 'some' };
}

interface Otherwise {
  readonly taken: readonly Dispute[];
  readonly rows: readonly LiabilityRow[];
}

function openRows(
  held: readonly LiabilityRow[],
  others: readonly Otherwise[],
  changing: Set<Dispute>,
): readonly LiabilityRow[] {
  const byKey = others.map(({ taken, rows }) => ({ taken, rows: new Map(rows.map((row) => [rowKey(row), row])) }));
  const all = uniqueBy([...held, ...others.flatMap(({ rows }) => rows)], rowKey);
  const first = new Map(held.map((row) => [rowKey(row), row]));
  return all.map((row) => {
    const key = rowKey(row);
    const now = first.get(key);
    const differing = byKey.filter(({ rows }) => !isSame(now, rows.get(key)));
    if (differing.length === 0) return row;
    const alone = differing.filter(({ taken }) => taken.length === 1);
    const disputes = [...new Set((alone.length > 0 ? alone : differing).flatMap(({ taken }) => taken))];
    for (const one of disputes) changing.add(one);
    return opened(
      row,
      now,
      differing.map(({ rows }) => rows.get(key)),
      disputes,
    );
  });
}

/** Only its days may differ: then both stand in the row. */
function opened(
  row: LiabilityRow,
  now: LiabilityRow | undefined,
  others: readonly (LiabilityRow | undefined)[],
  disputes: readonly Dispute[],
): LiabilityRow {
  const deadlines = uniqueBy(
    [row, ...others].flatMap((one) => one?.deadlines ?? []),
    dayKey,
  );
  const missing = uniqueBy([...row.missing, ...disputes.map(whichIsRight)], messageKey);
  if (now !== undefined && others.every((one) => outcomeOf(one) === outcomeOf(now)))
    return { ...row, deadlines, missing };
  const reason = message('liability.reason.fact_missing');
  return { ...row, status: 'cannot_tell', reason, lines: [], amount: null, order: null, deadlines, missing };
}

const isSame = (a: LiabilityRow | undefined, b: LiabilityRow | undefined): boolean =>
  outcomeOf(a) === outcomeOf(b) && daysOf(a) === daysOf(b);

function outcomeOf(row: LiabilityRow | undefined): string {
  if (row === undefined) return '';
  const { status, amount, order, lines, mode } = row;
  return JSON.stringify([status, amountTextOrNull(amount), order, [...lines].sort(), mode]);
}

const dayKey = ({ what, line, on }: LiabilityRow['deadlines'][number]): string => `${what} ${line ?? ''} ${on}`;

const daysOf = (row: LiabilityRow | undefined): string => JSON.stringify(row?.deadlines.map(dayKey).sort());
