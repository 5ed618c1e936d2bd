/** One contract as a link of the picture, from buyer to supplier. */
export interface Supply {
  readonly contract: string;
  readonly buyer: string;
  readonly supplier: string;
}

type Named = { readonly [side in 'buyer' | 'supplier']?: string | undefined };

/** The unnamed side of a contract is a party of its own, so that two unknown buyers are never taken for one. */
export function supplyOf(contract: string, { buyer, supplier }: Named): Supply {
  return {
    contract,
    buyer: buyer ?? `unknown:buyer:${contract}`,
    supplier: supplier ?? `unknown:supplier:${contract}`,
  };
}
