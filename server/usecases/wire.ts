/** Domain values as they cross the wire: amounts and decimals as text, so that nothing is rounded on the way. */
import type { PriceValue } from '../../schema/graph.ts';
import { type Day, isDay } from '../domain/dates.ts';
import { amountText, type Price } from '../domain/money.ts';
import type { Message, Param, Params } from '../domain/outcome.ts';
import type { AsKnown } from '../exporters/answer/as-known.ts';
import { type WireParams, wireMoney, wireParams } from '../exporters/answer/wire-param.ts';
import type { Instant } from '../store/store.ts';

export {
  type WireMoney,
  type WireParam,
  type WireParams,
  wireMoney,
  wireParam,
  wireParams,
} from '../exporters/answer/wire-param.ts';

export interface WireMessage {
  readonly code: string;
  readonly params: WireParams;
}

export function wirePrice(price: Price): PriceValue {
  return {
    bound: price.bound,
    ...wireMoney(price),
    ...(price.upper === undefined ? {} : { upper: amountText({ amount: price.upper, currency: price.currency }) }),
  };
}

export function wireMessage(message: Message): WireMessage {
  return { code: message.code, params: wireParams(message.params) };
}

/** Undefined for a text that is not a real calendar day. */
export function readDay(text: unknown): Day | undefined {
  return isDay(text) ? text : undefined;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;

/** Up to when something was learnt: a day counts to its end on the clock of this machine. Undefined for neither. */
export function readKnown(text: unknown): Instant | undefined {
  const day = readDay(text);
  const at = Date.parse(day === undefined ? instantText(text) : `${day}T23:59:59.999`);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

/** The inverse: the instant, with the day at whose end it is on the clock of this machine. */
export function asKnownOf(at: Instant | undefined): AsKnown | undefined {
  if (at === undefined) return undefined;
  const on = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${on.getFullYear()}-${two(on.getMonth() + 1)}-${two(on.getDate())}`;
  return readKnown(day) === at ? { at, day } : { at };
}

const instantText = (text: unknown): string => (typeof text === 'string' && INSTANT.test(text) ? text : '');

/** Plain decimal text, as money.ts reads it. */
export function isDecimalText(text: unknown): text is string {
  return typeof text === 'string' && /^-?\d{1,40}(\.\d{1,40})?$/.test(text);
}

/** Ids of parties, contracts and claim lines that a message names, so that their names can be read before it is rendered. */
export function idsNamedIn(params: Params): readonly string[] {
  return Object.values(params).flatMap(idsInParam);
}

function idsInParam(param: Param): readonly string[] {
  if (param.type === 'party' || param.type === 'contract' || param.type === 'line') return [param.value];
  return param.type === 'list' ? param.value.flatMap(idsInParam) : [];
}
