import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countParts, describeParts } from '../../../client/charts/chain/describe.ts';
import { sumLinks } from '../../../client/charts/chain/sum.ts';
import { CHIP, layoutTiers, type MapPart, type TiersData, widthsOf } from '../../../client/charts/chain/tiers.ts';
import { walkRows } from '../../../client/charts/chain/walk.ts';
import { large } from './networks.ts';

/** As the server would answer: every link counted by tier and result, some of them drawn. */
const data: fc.Arbitrary<TiersData> = fc.tuple(large, fc.integer({ min: 2, max: 40 })).map(([chain, nth]) => {
  const drawn = chain.links.filter((_, at) => at % nth === 0);
  const groups = new Map<string, typeof drawn>();
  for (const link of chain.links)
    groups.set(`${link.tier} ${link.test}`, [...(groups.get(`${link.tier} ${link.test}`) ?? []), link]);
  const parts = [...groups.values()].map((links): MapPart => {
    const [first] = links;
    const own = { tier: Math.min(24, first?.tier ?? 1), test: first?.test ?? '', closing: 0, later: 0 };
    return { ...sumLinks(links), ...own, drawn: links.filter((link) => drawn.includes(link)).length };
  });
  const selection = drawn.at(-1)?.supplier ?? chain.root;
  return { root: chain.root, selection, parts, shortfalls: [], chain: { ...chain, links: drawn } };
});

describe('a chain told by tiers', () => {
  test('what is drawn and what is in parts always add up to all links', () => {
    fc.assert(
      fc.property(data, fc.integer({ min: 300, max: 1400 }), (map, room) => {
        const layout = layoutTiers(map, room);
        const total = map.parts.reduce((all, part) => all + part.links, 0);
        expect(layout.drawnLinks + layout.foldedLinks).toBe(total);
        expect(countParts(map.parts).links).toBe(total);
        expect(layout.links).toHaveLength(map.chain.links.length);
        expect(describeParts(layout)).toContain(`${layout.drawnLinks} drawn one by one`);
      }),
      { numRuns: 40 },
    );
  });

  test('the pieces of a bar add up to it, and none vanishes', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 140, max: 1300 }), (links, width) => {
        const widths = widthsOf(
          links.map((one) => ({ links: one })),
          width,
        );
        expect(widths.reduce((all, one) => all + one, 0)).toBeCloseTo(width, 6);
        expect(Math.min(...widths)).toBeGreaterThanOrEqual(4);
      }),
    );
  });

  test('the same facts in any order give the same picture', () => {
    fc.assert(
      fc.property(data, (map) => {
        const turned = {
          ...map,
          parts: [...map.parts].reverse(),
          chain: { ...map.chain, links: [...map.chain.links].reverse(), parties: [...map.chain.parties].reverse() },
        };
        const spots = (of: TiersData) => {
          const { links, tiers } = layoutTiers(of, 1000);
          return [
            links.map(({ id, x, y }) => [id, x, y]),
            tiers.map(({ parts }) => parts.map(({ id, x, y }) => [id, x, y])),
          ];
        };
        expect(spots(turned)).toEqual(spots(map));
      }),
      { numRuns: 25 },
    );
  });

  test('nothing stands on anything else, and the arrows reach all of it', () => {
    fc.assert(
      fc.property(data, fc.integer({ min: 300, max: 1400 }), (map, room) => {
        const { links, tiers } = layoutTiers(map, room);
        const parts = tiers.flatMap((tier) => tier.parts);
        const boxes = [
          ...links.map(({ x, y }) => ({ x, y, right: x + 142, bottom: y + 50 })),
          ...parts.map(({ x, y }) => ({ x, y, right: x + CHIP.width, bottom: y + CHIP.height })),
        ].sort((a, b) => a.y - b.y);
        for (const [at, box] of boxes.entries())
          for (const other of boxes.slice(at + 1, at + 20))
            expect(box.bottom <= other.y || box.right <= other.x || other.right <= box.x).toBe(true);
        const spots = [...parts, ...links];
        const reached = new Set([spots[0]?.id ?? '']);
        for (const id of reached)
          for (const key of ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'] as const)
            reached.add(walkRows(spots, id, key));
        expect(reached.size).toBe(spots.length);
      }),
      { numRuns: 20 },
    );
  });
});
