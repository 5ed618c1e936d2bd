/** What keeps open how a price compares: two prices of one contract that contradict each other, or a figure that is not exact. */
import { minorDigits, type Price } from '../money.ts';
import { type MissingFact, param } from '../outcome.ts';
import { costsAsPrices, hoursOf } from '../pricing/labour-bill.ts';
import { countedPrice, type PricedContract, pricesDiffer } from '../pricing/priced-contract.ts';
import { isExact, type Range } from '../range.ts';
import { missingFact, numbers } from './words.ts';

/** None where they agree, or only one is held. */
export function contradictedPrice(contract: PricedContract): readonly MissingFact[] {
  const { id, price, supplier } = contract;
  const counted = countedPrice(contract);
  if (price === undefined || counted === undefined || !pricesDiffer(contract)) return [];
  const said = ({ amount, currency }: Price) =>
    param.money({ amount: amount.toDecimalPlaces(minorDigits(currency)), currency });
  const params = { contract: param.contract(id), whole: said(price), counted: said(counted) };
  return [missingFact('prices-agree', params, supplier)];
}

/** Hours, and other costs, that are stated by the unit and for the whole and contradict each other. */
export function contradictedNeeds(contract: PricedContract): readonly MissingFact[] {
  const { id, supplier, labourHours } = contract;
  const { contradicted: counted } = hoursOf(contract);
  const hours = (range: Range) => numbers(range, 2);
  const costs = contradictedPrice(costsAsPrices(contract)).map(({ params }) =>
    missingFact('costs-agree', params, supplier),
  );
  if (counted === undefined || labourHours === undefined) return costs;
  const [said, other] = [hours(labourHours).best, hours(counted).best];
  const params = { contract: param.contract(id), ...(said && { whole: said }), ...(other && { counted: other }) };
  return [missingFact('hours-agree', params, supplier), ...costs];
}

/** `asks`: what to ask where the other figure is a bound or a range. Of the two only what is not exact leaves the answer open. */
export function whatKeepsOpen(
  contract: PricedContract,
  price: Range,
  against: { readonly range: Range; readonly asks: MissingFact },
): readonly MissingFact[] {
  const differs = contradictedPrice(contract);
  if (differs.length > 0) return differs;
  const exactPrice = missingFact('exact-price', {}, contract.supplier);
  const open = [{ range: price, asks: exactPrice }, against].filter(({ range }) => !isExact(range));
  return open.length > 0 ? open.map(({ asks }) => asks) : [exactPrice];
}
