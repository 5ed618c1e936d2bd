/** Random networks for the map: tiers placed as the server places them, loops set aside. */
import fc from 'fast-check';
import type { ChainData, MapLink } from '../../../client/charts/chain/chain.ts';

const TESTS = ['flagged', 'passed', 'not_applicable', 'cannot_tell'];

/** Party n buys from higher numbers (a link down) or from lower ones (a link that closes a loop). */
export const network: fc.Arbitrary<ChainData> = fc
  .tuple(fc.integer({ min: 2, max: 180 }), fc.integer({ min: 0, max: 260 }), fc.infiniteStream(fc.nat(1_000_000)))
  .map(([parties, extra, stream]) => {
    const next = () => Number(stream.next().value);
    const links: MapLink[] = [];
    const link = (buyer: number, supplier: number) =>
      links.push({
        id: `c${links.length}`,
        buyer: `p${buyer}`,
        supplier: `p${supplier}`,
        tier: 0,
        price: next() % 3 === 0 ? null : { bound: 'exact', amount: String(next()), currency: 'EUR' },
        evidence: next() % 5 === 0 ? 'inferred' : 'documented',
        closesLoop: buyer >= supplier,
        test: TESTS[next() % 4] ?? 'passed',
        under: [],
        workplaces: next() % 6 === 0 ? [`w${next() % 9}`] : [],
      });
    for (let at = 1; at < parties; at += 1) link(next() % at, at);
    for (let at = 0; at < extra; at += 1) link(next() % parties, next() % parties);
    const tier = new Map<string, number>([['p0', 0]]);
    for (let at = 1; at < parties; at += 1) {
      const buyers = links.filter((one) => one.supplier === `p${at}` && !one.closesLoop);
      tier.set(`p${at}`, Math.max(...buyers.map((one) => (tier.get(one.buyer) ?? 0) + 1)));
    }
    return {
      root: 'p0',
      parties: [...tier].map(([id, depth]) => ({
        id,
        name: `Party ${id}`,
        tier: depth,
        role: 'intermediate',
        claims: next() % 40 === 0 ? 1 : 0,
      })),
      links,
      loops: [],
    };
  });
