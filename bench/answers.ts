/** One form for the answers of all engines, so that they can be compared whole. */
import { createHash } from 'node:crypto';
import type { SubGraph } from '../server/store/store.ts';

export interface AnsweredContract {
  readonly id: string;
  readonly sector: string;
  /** Of a unit. */
  readonly price: number;
  readonly buyer: string;
  readonly supplier: string;
  /** Names of the two, where the question asks for them. */
  readonly buyerName?: string;
  readonly supplierName?: string;
}

export interface Answer {
  readonly contracts: readonly AnsweredContract[];
  /** Lower and upper contract. */
  readonly links: readonly (readonly [string, string])[];
}

/** Equal for equal answers, in whatever order they came. */
export function fingerprint({ contracts, links }: Answer): string {
  const lines = contracts
    .map((one) => [one.id, one.sector, one.price, one.buyer, one.buyerName, one.supplier, one.supplierName].join('|'))
    .sort();
  const joined = links.map(([lower, upper]) => `${lower}>${upper}`).sort();
  return createHash('sha256')
    .update(`${lines.join('\n')}\n\n${joined.join('\n')}`)
    .digest('hex');
}

/** An answer of the store's port; `named`: with the names of buyers and suppliers. */
export function answerOf(graph: SubGraph, named: boolean): Answer {
  const names = new Map(graph.organisations.map(({ id, values }) => [id, values.name ?? '']));
  return {
    contracts: graph.contracts.map(({ id, values }) => {
      const { buyer = '', supplier = '', product = '', unitPrice } = values;
      const contract = { id, sector: product, price: Number(unitPrice?.amount), buyer, supplier };
      if (!named) return contract;
      return { ...contract, buyerName: names.get(buyer) ?? '', supplierName: names.get(supplier) ?? '' };
    }),
    links: graph.links.map(({ contract, under }) => [contract, under] as const),
  };
}

/** Throws where the engines do not all answer a question alike. */
export function refuseDifference(question: string, answers: Readonly<Record<string, Answer>>): void {
  const [first, ...others] = Object.entries(answers).map(([engine, answer]) => ({
    engine,
    size: `${answer.contracts.length} contracts, ${answer.links.length} links`,
    print: fingerprint(answer),
  }));
  for (const other of others) {
    if (first === undefined || other.print === first.print) continue;
    throw new Error(`${question}: ${first.engine} (${first.size}) and ${other.engine} (${other.size}) differ`);
  }
}
