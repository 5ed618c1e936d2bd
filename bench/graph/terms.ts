/** What the graph says of each thing, in words and numbers that any engine can take. */
import { at } from './adjacency.ts';
import type { Graph } from './generate.ts';
import {
  contractId,
  countryOf,
  organisationId,
  organisationName,
  pick,
  SECTORS,
  sectorOf,
  workplaceId,
} from './names.ts';
import { scatter } from './random.ts';

export function organisationTerms(index: number) {
  return { id: organisationId(index), name: organisationName(index), country: countryOf(index) };
}

export function workplaceTerms({ operator }: Graph, index: number) {
  const organisation = at(operator, index);
  const unit = 1 + (scatter(index * 5 + 1) % 40);
  return {
    id: workplaceId(index),
    name: `${organisationName(organisation)} Unit ${unit}`,
    country: countryOf(organisation),
    sector: SECTORS[sectorOf(organisation)] as string,
  };
}

const CURRENCIES = ['EUR', 'USD', 'GBP', 'BDT'];
const UNITS = ['pcs', 'kg', 'h', 'm'];

export function contractTerms(graph: Graph, index: number) {
  const startDay = at(graph.startDay, index);
  return {
    id: contractId(index),
    buyer: organisationId(at(graph.buyer, index)),
    supplier: organisationId(at(graph.supplier, index)),
    supplierCountry: countryOf(at(graph.supplier, index)),
    sector: SECTORS[at(graph.sector, index)] as string,
    price: at(graph.price, index),
    benchmark: at(graph.benchmark, index),
    currency: pick(CURRENCIES, index & 3),
    quantity: at(graph.quantity, index),
    unit: pick(UNITS, (index >> 2) & 3),
    from: dayText(startDay),
    until: dayText(startDay + at(graph.days, index)),
  };
}

/** YYYY-MM-DD of a number of days from 1970-01-01. */
export function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
