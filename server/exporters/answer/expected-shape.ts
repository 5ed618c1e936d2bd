/** A trace in the shape of `expected` in docs/CASE-FORMAT.md, with words from the catalogue. */
import { hasMessage, render } from '../../../schema/messages/index.ts';
import {
  type Branch,
  claimInAll,
  type Deadline,
  type LiabilityRow,
  mostToComeIn,
  type RowCondition,
  type TraceAnswer,
} from '../../domain/liability/answer.ts';
import { amountText, amountTextOrNull } from '../../domain/money.ts';
import type { Message, MissingFact, Step } from '../../domain/outcome.ts';
import { wireParams } from './wire-param.ts';

export type Names = (id: string) => string | undefined;

export interface ShownMessage {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly text: string;
}

export function shown(message: Message, names?: Names): ShownMessage {
  const params = wireParams(message.params);
  return { code: message.code, params, text: render(message.code, params, names === undefined ? {} : { names }) };
}

export function shownMissing(missing: MissingFact, names?: Names) {
  return { ...shown(missing, names), ...(missing.holder === undefined ? {} : { holder: missing.holder }) };
}

export function shownStep(step: Step, names?: Names) {
  return {
    ...shown(step, names),
    ...(step.result === undefined ? {} : { result: step.result }),
    ...(step.citation === undefined ? {} : { citation: step.citation }),
  };
}

function shownCondition(condition: RowCondition, names?: Names) {
  return { what: shown(condition, names).text, code: condition.code, state: condition.state, bars: condition.bars };
}

function shownDeadline(deadline: Deadline) {
  return {
    what: deadline.what,
    on: deadline.on,
    ...(deadline.line === undefined ? {} : { line: deadline.line }),
    ...(deadline.runsFrom === undefined ? {} : { runs_from: deadline.runsFrom }),
    ...(deadline.period === undefined ? {} : { period: deadline.period }),
    ...(deadline.done === undefined ? {} : { done: deadline.done }),
    ...(deadline.unverified ? { unverified: true } : {}),
  };
}

function article(row: LiabilityRow): string {
  const code = `liability.article.${row.article}`;
  return hasMessage(code) ? render(code) : row.article;
}

/** One row of `parties`, with what is missing and the steps beside it. */
export function shownRow(row: LiabilityRow, names?: Names) {
  return {
    party: row.party,
    regime: row.regime,
    article: article(row),
    status: row.status,
    reason: { code: row.reason.code.split('.').at(-1) ?? row.reason.code, text: shown(row.reason, names).text },
    ...(row.help === undefined ? {} : { help: row.help.map((help) => shown(help, names)) }),
    lines: row.lines,
    amount: amountTextOrNull(row.amount),
    basis: row.basis,
    order: row.order,
    conditions: row.conditions.map((condition) => shownCondition(condition, names)),
    deadlines: row.deadlines.map(shownDeadline),
    missing: row.missing.map((missing) => shownMissing(missing, names)),
    steps: row.steps.map((step) => shownStep(step, names)),
    ...(row.inferred ? { inferred: true } : {}),
    ...(row.model ? { model: true } : {}),
  };
}

function shownBranch(branch: Branch, names?: Names) {
  return { line: branch.line, contract: branch.contract, parties: branch.parties.map((row) => shownRow(row, names)) };
}

export function expectedShape(answer: TraceAnswer, names?: Names) {
  return {
    regimes: answer.regimes,
    parties: answer.parties.map((row) => shownRow(row, names)),
    total_claim: amountText(answer.totalClaim),
    max_recovery: amountText(answer.maxRecovery),
    branches: answer.branches.map((branch) => shownBranch(branch, names)),
    missing: answer.missing.map((missing) => shownMissing(missing, names)),
    steps: answer.steps.map((step) => shownStep(step, names)),
  };
}

/** The same as a reader is told it: a sum in which a line stands as nothing, because nobody knows its amount, is none. */
export function toldShape(answer: TraceAnswer, names?: Names) {
  return { ...expectedShape(answer, names), ...toldSums(answer) };
}

export function toldSums(answer: Parameters<typeof claimInAll>[0]) {
  return {
    total_claim: amountTextOrNull(claimInAll(answer)),
    max_recovery: amountTextOrNull(mostToComeIn(answer)),
  };
}

export type ToldShape = ReturnType<typeof toldShape>;
export type ExpectedShape = ReturnType<typeof expectedShape>;
