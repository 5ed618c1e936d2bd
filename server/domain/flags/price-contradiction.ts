/** Two prices of one contract that contradict each other: what is to be mended before any answer is firm. */
import { minorDigits, type Price } from '../money.ts';
import { type MissingFact, param } from '../outcome.ts';
import { countedPrice, type PricedContract, pricesDiffer } from '../pricing/priced-contract.ts';
import { missingFact } from './words.ts';

/** None where they agree, or only one is held. */
export function contradictedPrice(contract: PricedContract): readonly MissingFact[] {
  const { id, price, supplier } = contract;
  const counted = countedPrice(contract);
  if (price === undefined || counted === undefined || !pricesDiffer(contract, counted)) return [];
  const said = ({ amount, currency }: Price) =>
    param.money({ amount: amount.toDecimalPlaces(minorDigits(currency)), currency });
  const params = { contract: param.contract(id), whole: said(price), counted: said(counted) };
  return [missingFact('prices-agree', params, supplier)];
}
