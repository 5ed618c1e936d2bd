import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ChainData, mainLinks, pathUp } from '../../../client/charts/chain/chain.ts';
import { DRAW_ALL, foldChain, MOST_NODES } from '../../../client/charts/chain/fold.ts';
import { layoutChain } from '../../../client/charts/chain/layout.ts';
import { layOutChain } from '../../../client/charts/chain/layouts.ts';
import { groupKey, type Opened } from '../../../client/charts/chain/opened.ts';
import { NODE } from '../../../client/charts/chain/place.ts';
import { sumLinks } from '../../../client/charts/chain/sum.ts';
import { large, network } from './networks.ts';

const NONE: Opened = new Map();

const deepest = (chain: ChainData): string => [...chain.parties].sort((a, b) => b.tier - a.tier)[0]?.id ?? chain.root;

function optionsFor(chain: ChainData) {
  return { path: pathUp(mainLinks(chain), deepest(chain)), open: NONE };
}

describe('chain map', () => {
  test('every link is drawn or counted in one group, never both', () => {
    fc.assert(
      fc.property(network, (chain) => {
        const folded = foldChain(chain, optionsFor(chain));
        const all = [...folded.links, ...folded.stacks.flatMap((stack) => stack.links)].map((link) => link.id);
        expect(all.length).toBe(chain.links.length);
        expect(new Set(all).size).toBe(chain.links.length);
      }),
      { numRuns: 60 },
    );
  });

  test('every party is drawn or in one group', () => {
    fc.assert(
      fc.property(network, (chain) => {
        const folded = foldChain(chain, optionsFor(chain));
        const all = [...folded.drawn, ...folded.stacks.flatMap((stack) => stack.parties)].map((party) => party.id);
        expect(all.sort()).toEqual(chain.parties.map((party) => party.id).sort());
      }),
      { numRuns: 60 },
    );
  });

  test('the path and parties with a claim are never folded; a small map folds nothing', () => {
    fc.assert(
      fc.property(network, (chain) => {
        const options = optionsFor(chain);
        const folded = foldChain(chain, options);
        const drawn = new Set(folded.drawn.map((party) => party.id));
        const must = [...options.path, ...chain.parties.filter((party) => party.claims > 0).map((party) => party.id)];
        expect(must.filter((id) => !drawn.has(id))).toEqual([]);
        if (chain.links.length <= DRAW_ALL) expect(folded.stacks).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('the picture has at most 120 nodes, beside what is never folded and what was opened', () => {
    fc.assert(
      fc.property(large, (chain) => {
        const { nodes } = layoutChain(chain, { path: [chain.root], open: NONE });
        expect(nodes.length).toBeLessThanOrEqual(MOST_NODES);
        const [group] = foldChain(chain, { path: [chain.root], open: NONE }).stacks;
        if (!group) return;
        const open = new Map([[group.key, 60]]);
        const opened = layoutChain(chain, { path: [chain.root], open });
        expect(opened.drawnLinks + opened.foldedLinks).toBe(chain.links.length);
        expect(opened.nodes.length).toBeLessThanOrEqual(MOST_NODES + 60);
      }),
      { numRuns: 40 },
    );
  });

  test('siblings of one kind of work fold together, and what is left over in one group', () => {
    const link = (at: number, sector: string) => ({
      ...{
        id: `c${at}`,
        buyer: 'top',
        supplier: `s${at}`,
        tier: 1,
        evidence: 'documented',
        closesLoop: false,
        later: false,
      },
      ...{ sector, test: 'passed', under: [], workplaces: [] },
    });
    const links = Array.from({ length: 70 }, (_, at) => link(at, at < 40 ? '43.3' : at < 68 ? '49' : `${at}`));
    const party = (id: string, tier: number) => ({ id, name: id, tier, role: 'intermediate', claims: 0 });
    const chain = {
      root: 'top',
      loops: [],
      links,
      parties: [party('top', 0), ...links.map((one) => party(one.supplier, 1))],
    };
    const { stacks } = foldChain(chain, { path: ['top'], open: NONE });
    expect(stacks.map((stack) => stack.sector).sort()).toEqual(['43.3', '49', undefined]);
    const worded = links.map((one) => ({ ...one, what: one.sector === '49' ? 'haulage' : one.supplier }));
    const kinds = foldChain({ ...chain, links: worded }, { path: ['top'], open: NONE }).stacks;
    expect(kinds.map(({ trade, sector }) => trade ?? sector).sort()).toEqual(['43.3', 'haulage', undefined]);
    expect(stacks.every((stack) => new Set(stack.links.map((one) => one.sector)).size === 1 || !stack.sector)).toBe(
      true,
    );
  });

  test('up the page is up the chain, and no two nodes overlap', () => {
    fc.assert(
      fc.property(network, fc.boolean(), (chain, straight) => {
        const { nodes } = layoutChain(chain, { ...optionsFor(chain), straight });
        const byId = new Map(nodes.map((node) => [node.id, node]));
        for (const link of chain.links.filter((one) => !one.closesLoop)) {
          const [above, below] = [byId.get(link.buyer), byId.get(link.supplier)];
          if (above && below) expect(above.y).toBeLessThan(below.y);
        }
        for (const [at, node] of nodes.entries()) {
          const right = nodes[at + 1];
          if (right && right.tier === node.tier) expect(right.x - node.x).toBeGreaterThanOrEqual(NODE.width);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('of a map wider than what is seen of it, the chosen path runs straight down and comes first', () => {
    fc.assert(
      fc.property(network, large, (small, big) => {
        for (const chain of [small, big]) {
          const { path } = optionsFor(chain);
          const { layout, room } = layOutChain({ kind: 'chain', chain, options: { path, open: NONE }, total: 1360 });
          const onPath = layout.nodes.filter((node) => path.includes(node.id));
          if (!room.wide) continue;
          expect(new Set(onPath.map((node) => node.x)).size).toBe(1);
          for (const node of onPath) expect(layout.nodes.find((one) => one.tier === node.tier)?.id).toBe(node.id);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('a company with more buyers says above it how many contracts more come in, and they add up', () => {
    fc.assert(
      fc.property(network, (chain) => {
        const { edges } = layoutChain(chain, optionsFor(chain));
        for (const { label, links } of edges) {
          if (!label) continue;
          const supplier = links[0]?.supplier;
          const drawn = edges.filter((edge) => !edge.loop && edge.links[0]?.supplier === supplier);
          expect(links.length + label.others.length).toBe(drawn.reduce((all, edge) => all + edge.links.length, 0));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('the words of two loops never stand on one another', () => {
    fc.assert(
      fc.property(network, (chain) => {
        const { edges, width } = layoutChain(chain, optionsFor(chain));
        const loops = edges.flatMap(({ loop }) => loop ?? []);
        const ys = loops.map(({ y }) => y).sort((a, b) => a - b);
        for (const [at, y] of ys.entries()) if (at > 0) expect(y - (ys[at - 1] ?? 0)).toBeGreaterThanOrEqual(38);
        for (const { x } of loops) expect(width - x).toBeGreaterThanOrEqual(150);
      }),
      { numRuns: 40 },
    );
  });

  test('the same links in any order give the same picture', () => {
    fc.assert(
      fc.property(network, (chain) => {
        const turned = { ...chain, links: [...chain.links].reverse(), parties: [...chain.parties].reverse() };
        const options = optionsFor(chain);
        const place = (data: ChainData) =>
          layoutChain(data, options).nodes.map((node) => [node.id, Math.round(node.x), node.y]);
        expect(place(turned)).toEqual(place(chain));
      }),
      { numRuns: 25 },
    );
  });

  test('an opened group draws its companies', () => {
    const wide: ChainData = {
      root: 'top',
      loops: [],
      parties: [
        { id: 'top', name: 'Top', tier: 0, role: 'end_client', claims: 0 },
        ...Array.from({ length: 70 }, (_, at) => ({
          id: `s${at}`,
          name: `S${at}`,
          tier: 1,
          role: 'intermediate',
          claims: 0,
        })),
      ],
      links: Array.from({ length: 70 }, (_, at) => ({
        id: `c${at}`,
        buyer: 'top',
        supplier: `s${at}`,
        tier: 1,
        price: { bound: 'exact', amount: '10.50', currency: 'EUR' },
        evidence: 'documented',
        closesLoop: false,
        later: false,
        test: 'passed',
        under: [],
        workplaces: [],
      })),
    };
    const closed = layoutChain(wide, { path: ['top'], open: NONE });
    const opened = layoutChain(wide, { path: ['top'], open: new Map([[groupKey('top', ''), 60]]) });
    expect(closed.drawnLinks + closed.foldedLinks).toBe(70);
    expect(opened.drawnLinks).toBeGreaterThan(closed.drawnLinks + 40);
    const stack = closed.nodes.find((node) => node.stack)?.stack;
    expect(stack && sumLinks(stack.links).sums).toEqual([
      { amount: String((10.5 * closed.foldedLinks).toFixed(2)), currency: 'EUR' },
    ]);
  });

  test('a link that closes a loop runs up the side and is marked with the length of the loop', () => {
    const link = (id: string, buyer: string, supplier: string, closesLoop: boolean) => ({
      id,
      buyer,
      supplier,
      tier: 1,
      evidence: 'documented',
      closesLoop,
      test: 'passed',
      under: [],
      later: false,
      workplaces: [],
    });
    const layout = layoutChain(
      {
        root: 'a',
        loops: [['a', 'b', 'c']],
        parties: ['a', 'b', 'c'].map((id, tier) => ({ id, name: id, tier, role: 'intermediate', claims: 0 })),
        links: [link('1', 'a', 'b', false), link('2', 'b', 'c', false), link('3', 'c', 'a', true)],
      },
      { path: ['a'], open: NONE },
    );
    const loop = layout.edges.find((edge) => edge.loop);
    expect(loop?.loop?.size).toBe(3);
    expect(loop?.loop?.x).toBeGreaterThan(Math.max(...layout.nodes.map((node) => node.x)) + NODE.width / 2);
  });
});
