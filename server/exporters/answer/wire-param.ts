/** Typed values of messages as they cross the wire: amounts as text, so that nothing is rounded on the way. */
import type { Json } from '../../../schema/graph.ts';
import { amountText, type Money } from '../../domain/money.ts';
import type { Param, Params } from '../../domain/outcome.ts';

export interface WireMoney {
  readonly amount: string;
  readonly currency: string;
}

export interface WireParam {
  readonly type: string;
  readonly value: Json;
}

export type WireParams = Readonly<Record<string, WireParam>>;

export function wireMoney(money: Money): WireMoney {
  return { amount: amountText(money), currency: money.currency };
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
