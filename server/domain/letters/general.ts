/** What every letter says, whatever the rule: who claims, from whom, for what work and period, how much, until when, how to answer. */
import { lastDayFromUntil, overlaps } from '../dates.ts';
import type { LiabilityRow } from '../liability/answer.ts';
import type { ClaimLine, Contract } from '../model.ts';
import { message, param } from '../outcome.ts';
import type { LetterKind } from './kind.ts';
import { amountsAsked, sumAsked } from './line-amounts.ts';
import { every, general, type LetterFacts, one, type Particular } from './particular.ts';
import { periodOf } from './wording.ts';

/**
 * Who signs, the day of sending and where to answer are held nowhere: they stand as blanks that the sender fills. A
 * letter to an authority leaves its name blank too.
 */
export function generalParticulars(
  given: LetterFacts,
  kind: LetterKind,
  rows: readonly LiabilityRow[],
): readonly Particular[] {
  const { claim } = given.facts;
  const lines = linesOf(given, rows);
  const [row] = rows;
  const amount = sumAsked(amountsAsked(rows, lines, given.balances, claim.currency));
  const period = periodOf(lines, 'days');
  const workers = workersOf(lines);
  return [
    general('sender', undefined),
    general('day', undefined),
    general('addressee', kind === 'authority' ? undefined : one(param.party(given.party))),
    general(
      'address',
      kind === 'authority' || given.address === undefined ? undefined : one(param.text(given.address)),
    ),
    general('reference', given.reference === undefined ? undefined : one(param.text(given.reference))),
    general('creditor', one(param.code(claim.creditor))),
    general('workers', workers === undefined ? undefined : one(param.decimal(String(workers)))),
    general('employer', one(param.party(claim.employer))),
    general(
      'work',
      every(
        contractsOf(given, lines).map(({ what }) => what),
        param.text,
      ),
    ),
    general('workplace', every([...given.workplacesOf(lines)], param.text)),
    general(
      'period',
      period === undefined
        ? undefined
        : message('letter.value.period', { from: param.day(period.from), to: param.day(period.to) }),
    ),
    general('amount', one(amount && param.money(amount))),
    general('basis', row === undefined ? undefined : one(param.citation(row.article))),
    ...lastDay(rows, given),
    general('answer', undefined),
  ];
}

/** The next last day, of a rule that has one: where none is ahead nothing is to be filled. */
function lastDay(rows: readonly LiabilityRow[], { facts }: LetterFacts): readonly Particular[] {
  const ahead = rows
    .flatMap(({ deadlines }) => deadlines)
    .filter(({ on, done, what }) => on >= facts.asOf && done === undefined && !NO_LAST_DAY.has(what))
    .map(({ on }) => on)
    .sort();
  return ahead[0] === undefined ? [] : [general('deadline', one(param.day(ahead[0])))];
}

const NO_LAST_DAY: ReadonlySet<string> = new Set(['claimable_from', 'covered_from', 'covered_until']);

/**
 * As many as the line of the most; not known where a line does not say, or where two are for the same work on the same days:
 * they may be of the same workers or of others.
 */
function workersOf(lines: readonly ClaimLine[]): number | undefined {
  if (!everyKnown(lines.map(({ workers }) => workers))) return undefined;
  if (lines.some((line, at) => lines.slice(at + 1).some((other) => maySumUp(line, other)))) return undefined;
  return Math.max(...lines.map(({ workers = 0 }) => workers));
}

const maySumUp = (one: ClaimLine, other: ClaimLine): boolean =>
  one.kind === other.kind && one.contract === other.contract && overlaps(one, other);

const everyKnown = (values: readonly unknown[]): boolean =>
  values.length > 0 && values.every((value) => value !== undefined);

/** Lines that the rows reach; where none is named, those above whose work the party stands, and no other firm's. */
export function linesOf(given: LetterFacts, rows: readonly Pick<LiabilityRow, 'lines'>[]): readonly ClaimLine[] {
  const { claim } = given.facts;
  const named = new Set(rows.flatMap(({ lines }) => lines));
  const lines = claim.lines.filter(({ id }) => named.has(id));
  if (lines.length > 0) return lines;
  const below = claim.lines.filter((line) => line.contract === null || standsAbove(given, line));
  return below.length === 0 ? claim.lines : below;
}

/** Whether it buys the work of a line, or anything that this work is done under. */
function standsAbove(given: LetterFacts, line: ClaimLine): boolean {
  return ownContracts(given, [line]).length > 0;
}

/** The contracts that the lines were worked under, and all that these are performed under. */
export function chainAbove({ facts }: Pick<LetterFacts, 'facts'>, lines: readonly ClaimLine[]): readonly Contract[] {
  const worked = new Set(lines.map(({ contract }) => contract));
  const climbed = new Set(facts.contracts.filter(({ id }) => worked.has(id)));
  for (const lower of climbed) {
    const isUpper = (upper: Contract) => lower.under.some((link) => link.contract === upper.id);
    for (const upper of facts.contracts.filter(isUpper)) climbed.add(upper);
  }
  return [...climbed];
}

/** Contracts that the lines were worked under; one that is named and not held has nothing known of it. */
export function contractsOf({ facts }: LetterFacts, lines: readonly ClaimLine[]): readonly Partial<Contract>[] {
  const ids = [...new Set(lines.map(({ contract }) => contract))];
  return ids.map((id) => facts.contracts.find((contract) => contract.id === id) ?? {});
}

/** Contracts by which the party stands above the lines: those that it is the buyer of. */
export function ownContracts(given: LetterFacts, lines: readonly ClaimLine[]): readonly Contract[] {
  return chainAbove(given, lines).filter(({ buyer }) => buyer === given.party);
}

export const lastDayOf = ({ until }: Partial<Contract>) => (until === undefined ? undefined : lastDayFromUntil(until));
