/** What a breakdown says, by code: the sentence that answers, the name of each row, and what is to be known beside it. */
import { type Decimal, minorDigits } from '../../domain/money.ts';
import { type Message, message, type Param, type Params, param } from '../../domain/outcome.ts';
import { type Range, settled } from '../../domain/range.ts';
import type { BreakdownRow, PriceBreakdown } from './read-price-breakdown.ts';

/** Of a price that was stated, and of differences of such. */
const MOST_STATED = 4;
const COMPUTED: readonly string[] = ['tax', 'on_costs', 'wage', 'labour', 'short'];
/** What the law asks and what is short of it, up; what is left for pay, down: no cent is said to be there that is not. */
const ROUNDED: Readonly<Record<string, 2 | 3>> = { labour: 2, short: 2, on_costs: 2, wage: 3 };
const HALF_UP = 4;

/** Stated amounts as they are; what was computed is rounded to the currency's own decimals. */
export function shownAmount(kind: BreakdownRow['kind'], amount: Decimal, currency: string): Decimal {
  const value = settled(amount);
  const isStated = !COMPUTED.includes(kind) && value.decimalPlaces() <= MOST_STATED;
  return isStated ? value : value.toDecimalPlaces(minorDigits(currency), ROUNDED[kind] ?? HALF_UP);
}

const NOT_KNOWN: Param = param.code('not_known');
const partyOf = (id: string | undefined): Param => (id === undefined ? NOT_KNOWN : param.party(id));

export function rowLabel({ kind, party, to }: BreakdownRow): Message {
  return message(`breakdown.row.${kind}`, { party: partyOf(party), to: partyOf(to) });
}

/** What is left beside other costs stands in a row of its own for the work alone. */
export function isFirst(row: BreakdownRow, { first, rows }: PriceBreakdown): boolean {
  if (first === undefined || row.contract !== first.contract) return false;
  const hasLeft =
    first.short === 'left' && rows.some(({ kind, contract }) => kind === 'left' && contract === first.contract);
  return row.kind === (hasLeft ? 'left' : 'price');
}

function firstNote({ first }: PriceBreakdown): Message {
  if ((first?.untold ?? []).length > 0) return message('breakdown.note.first-known');
  return message(first?.short === 'left' ? 'breakdown.note.first-left' : 'breakdown.note.first');
}

export function rowNotes(row: BreakdownRow, breakdown: PriceBreakdown): readonly Message[] {
  const { kind, amount, missing, inferred, contract, cites = [], others } = row;
  const isAbove = kind === 'keeps' && amount !== undefined && breakdown.per === 'contract';
  const isTaxLost = kind === 'seller_keeps' && !breakdown.rows.some((other) => other.kind === 'tax');
  return [
    ...(isFirst(row, breakdown) ? [firstNote(breakdown)] : []),
    ...(others === undefined ? [] : [message('breakdown.note.others', { n: param.decimal(String(others)) })]),
    ...(inferred === true ? [message('breakdown.note.inferred')] : []),
    ...(isAbove ? [message('breakdown.note.other-work')] : []),
    ...(amount !== undefined && isTaxLost ? [message('breakdown.note.tax-not-known')] : []),
    ...(amount === undefined ? [notKnown(missing, contract)] : []),
    ...cites.map((cite) => message('breakdown.note.source', { cite: param.citation(cite) })),
  ];
}

function notKnown(missing: string | undefined, contract: string | undefined): Message {
  if (missing === undefined) return message('breakdown.note.not-known');
  return message(`flag.missing.${missing}`, contract === undefined ? {} : { contract: param.contract(contract) });
}

/** One sentence, a second one for the first price that falls short, and one where the way up parts. */
export function breakdownSays(breakdown: PriceBreakdown): readonly Message[] {
  const { parts } = breakdown;
  return [answerOf(breakdown), ...firstSays(breakdown), ...(parts ? [message('breakdown.parts')] : [])];
}

function firstSays({ first, rows }: PriceBreakdown): readonly Message[] {
  const price = rows.find(({ kind, contract }) => kind === 'price' && contract === first?.contract);
  if (first === undefined || price === undefined) return [];
  const who = { party: partyOf(price.party), to: partyOf(price.to) };
  if (first.short === 'left') return [message('breakdown.first-left', who)];
  if (first.untold.length === 0) return [message('breakdown.first', who)];
  return [message('breakdown.first-known', { ...who, above: contractsIn(first.untold) })];
}

const contractsIn = (ids: readonly string[]): Param => param.list(ids.map(param.contract));

function answerOf({ rows, currency, per, unit, answer }: PriceBreakdown): Message {
  const amountOf = (wanted: BreakdownRow['kind']): Range | undefined =>
    rows.findLast(({ kind }) => kind === wanted)?.amount;
  const [price, left, labour] = [amountOf('price'), amountOf('left'), amountOf('labour')];
  if (currency === undefined) return message('breakdown.answer.no-price');
  if (price === undefined || left === undefined) return message('breakdown.answer.unpriced');
  const moneyAs = (kind: BreakdownRow['kind']) => (end: Decimal | undefined) =>
    end === undefined ? NOT_KNOWN : param.money({ amount: shownAmount(kind, end, currency), currency });
  const [money, lawful] = [moneyAs('price'), moneyAs('labour')];
  const scale: Params = {
    per: param.code(`per_${per}`),
    ...(unit === undefined ? {} : { unit: param.code(unit) }),
    price: money(price.most ?? price.least),
  };
  if (labour === undefined) return message('breakdown.answer.no-labour', { ...scale, left: money(left.most) });
  if (answer === 'possible')
    return message('breakdown.answer.possible', { ...scale, left: money(left.least), labour: lawful(labour.most) });
  const least = { ...scale, left: money(left.most), labour: lawful(labour.least) };
  return message(answer === 'impossible' ? 'breakdown.answer.impossible' : 'breakdown.answer.open', least);
}
