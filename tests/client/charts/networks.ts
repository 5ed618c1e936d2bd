/** Random networks for the map: tiers placed as the server places them, loops set aside. */
import fc from 'fast-check';
import type { ChainData, MapLink } from '../../../client/charts/chain/chain.ts';

const TESTS = ['flagged', 'passed', 'not_applicable', 'cannot_tell'];

const SECTORS = ['41', '43.3', '43.31', '49.41', '81.2', undefined];

/** Up to 1,500 links, most of them of few kinds of work; nobody claims anything. */
export const large: fc.Arbitrary<ChainData> = fc
  .tuple(fc.integer({ min: 61, max: 1500 }), fc.infiniteStream(fc.nat(1_000_000)), fc.integer({ min: 1, max: 40 }))
  .map(([count, stream, wide]) => {
    const next = () => Number(stream.next().value);
    const tier = [0];
    const links = Array.from({ length: count }, (_, at): MapLink => {
      const buyer = Math.floor((next() % (at + 1)) / wide);
      tier[at + 1] = (tier[buyer] ?? 0) + 1;
      return {
        ...{
          id: `c${at}`,
          buyer: `p${buyer}`,
          supplier: `p${at + 1}`,
          tier: tier[at + 1] ?? 1,
          closesLoop: false,
          later: false,
        },
        ...{ sector: SECTORS[next() % 6] ?? null, evidence: next() % 5 === 0 ? 'inferred' : 'documented' },
        ...{ test: TESTS[next() % 4] ?? 'passed', under: [], workplaces: next() % 6 === 0 ? [`w${next() % 90}`] : [] },
      };
    });
    const parties = tier.map((depth, at) => ({
      id: `p${at}`,
      name: `Party ${at}`,
      tier: depth,
      role: 'lowest',
      claims: 0,
    }));
    return { root: 'p0', loops: [], links, parties };
  });

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
        later: false,
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
