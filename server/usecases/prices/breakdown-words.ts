/** What a breakdown says, by code: the sentence that answers, the name of each row, and what is to be known beside it. */
import { Decimal, minorDigits } from '../../domain/money.ts';
import { onceEach } from '../../domain/once-each.ts';
import { type Message, message, type Param, type Params, param } from '../../domain/outcome.ts';
import { isExact, type Range } from '../../domain/range.ts';
import { cutRange, placesStated, placesToCompare, shownRange } from '../../domain/tell-apart.ts';
import type { BreakdownRow, PriceBreakdown } from './read-price-breakdown.ts';

const COMPUTED: readonly string[] = ['tax', 'on_costs', 'wage', 'labour', 'short'];

/** Stated amounts as they are; what was computed to the currency's own decimals, or as many as tell it from what it is held against. */
export const shownAmounts = onceEach((breakdown: PriceBreakdown): ((row: BreakdownRow) => Range | undefined) => {
  const { currency } = breakdown;
  if (currency === undefined) return () => undefined;
  const amountOf = (wanted: BreakdownRow['kind']) => breakdown.rows.find(({ kind }) => kind === wanted)?.amount ?? {};
  const places = placesToCompare(amountOf('left'), amountOf('labour'), minorDigits(currency));
  return ({ kind, amount }) => {
    if (amount === undefined) return undefined;
    if (!COMPUTED.includes(kind)) return shownRange(amount, placesStated(currency, amount));
    const part = SPLIT[kind];
    return part !== undefined && isExact(amount) ? cutRange(amount, places, part) : shownRange(amount, places);
  };
});

/** Of one amount that is split in two the one part up and the other down: no cent is said to be paid that is not, and they add up. */
const SPLIT: Readonly<Record<string, Decimal.Rounding>> = { on_costs: Decimal.ROUND_CEIL, wage: Decimal.ROUND_FLOOR };

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

function answerOf(breakdown: PriceBreakdown): Message {
  const { rows, currency, per, unit, answer } = breakdown;
  if (currency === undefined) return message('breakdown.answer.no-price');
  const shown = shownAmounts(breakdown);
  const amountOf = (wanted: BreakdownRow['kind']): Range | undefined => {
    const row = rows.findLast(({ kind }) => kind === wanted);
    return row && shown(row);
  };
  const [price, left, labour] = [amountOf('price'), amountOf('left'), amountOf('labour')];
  if (price === undefined || left === undefined) return message('breakdown.answer.unpriced');
  const money = (end: Decimal | undefined): Param =>
    end === undefined ? NOT_KNOWN : param.money({ amount: end, currency });
  const scale: Params = {
    per: param.code(`per_${per}`),
    ...(unit === undefined ? {} : { unit: param.code(unit) }),
    price: money(price.most ?? price.least),
  };
  if (labour === undefined) return message('breakdown.answer.no-labour', { ...scale, left: money(left.most) });
  const bounds = { ...scale, ...boundOf('left', left), ...boundOf('labour', labour) };
  if (answer === 'possible')
    return message('breakdown.answer.possible', { ...bounds, left: money(left.least), labour: money(labour.most) });
  const least = { ...bounds, left: money(left.most), labour: money(labour.least) };
  return message(answer === 'impossible' ? 'breakdown.answer.impossible' : 'breakdown.answer.open', least);
}

/** One amount is told as that, without "at least" or "at most". */
function boundOf(name: 'left' | 'labour', range: Range): Params {
  return { [`${name}_is`]: param.text(isExact(range) ? 'exact' : 'bound') };
}
