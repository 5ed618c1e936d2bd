/** Domain values as they cross the wire: amounts and decimals as text, so that nothing is rounded on the way. */
import type { Json, PriceValue } from '../../schema/graph.ts';
import { type Day, isDay } from '../domain/dates.ts';
import { amountText, type Money, type Price } from '../domain/money.ts';
import type { Message, Param, Params } from '../domain/outcome.ts';

export interface WireMoney {
  readonly amount: string;
  readonly currency: string;
}

export interface WireParam {
  readonly type: string;
  readonly value: Json;
}

export type WireParams = Readonly<Record<string, WireParam>>;

export interface WireMessage {
  readonly code: string;
  readonly params: WireParams;
}

export function wireMoney(money: Money): WireMoney {
  return { amount: amountText(money), currency: money.currency };
}

export function wirePrice(price: Price): PriceValue {
  return {
    bound: price.bound,
    ...wireMoney(price),
    ...(price.upper === undefined ? {} : { upper: amountText({ amount: price.upper, currency: price.currency }) }),
  };
}

export function wireParam(param: Param): WireParam {
  switch (param.type) {
    case 'money':
      return { type: 'money', value: { ...wireMoney(param.value) } };
    case 'list':
      return { type: 'list', value: param.value.map((item) => ({ ...wireParam(item) })) };
    default:
      return { type: param.type, value: param.value };
  }
}

export function wireParams(params: Params): WireParams {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, wireParam(value)]));
}

export function wireMessage(message: Message): WireMessage {
  return { code: message.code, params: wireParams(message.params) };
}

/** Undefined for a text that is not a real calendar day. */
export function readDay(text: unknown): Day | undefined {
  return isDay(text) ? text : undefined;
}

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
