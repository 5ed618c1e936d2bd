import { describe, expect, test } from '@jest/globals';
import type { MapLink } from '../../../client/charts/chain/chain.ts';
import { countChain, describePath, describeSize } from '../../../client/charts/chain/describe.ts';
import type { PlacedNode } from '../../../client/charts/chain/place.ts';
import { walk } from '../../../client/charts/chain/walk.ts';

const link = (id: string, test: string, evidence = 'documented'): MapLink => ({
  id,
  buyer: `${id}b`,
  supplier: `${id}s`,
  tier: 1,
  evidence,
  closesLoop: false,
  later: false,
  test,
  under: [],
  workplaces: [],
});

describe('the map in words', () => {
  test('the answer of a path is its first flagged price', () => {
    expect(
      describePath([link('1', 'passed'), link('2', 'passed'), link('3', 'cannot_tell'), link('4', 'flagged')]),
    ).toBe('The first flagged price is at the 4th of four links.');
  });

  test('a path that cannot be tested says so, and never that it passed', () => {
    expect(describePath([link('1', 'passed'), link('2', 'cannot_tell')])).toBe(
      'Of one of the two prices on this path we cannot tell.',
    );
    expect(describePath([link('1', 'cannot_tell')])).toBe('Of the one price on this path we cannot tell.');
    expect(describePath([link('1', 'not_tested'), link('2', 'not_tested')])).toBe(
      'No price on this path is tested yet.',
    );
    expect(describePath([])).toBe('This company stands at the top of what is held.');
    expect(describePath([link('1', 'passed'), link('2', 'not_applicable')])).toBe(
      'None of the two prices on this path is flagged.',
    );
  });

  test('size: links, tiers, inferred', () => {
    const parties = ['a', 'b'].map((id, tier) => ({ id, name: id, tier, role: 'intermediate', claims: 0 }));
    expect(
      describeSize(
        countChain({ root: 'a', parties, links: [link('1', 'passed', 'inferred'), link('2', 'passed')], loops: [] }),
      ),
    ).toBe('2 links in one tier, one of them inferred');
  });
});

describe('arrow keys on the map', () => {
  const node = (id: string, tier: number, x: number, above: string | undefined): PlacedNode => ({
    id,
    kind: 'party',
    x,
    y: tier * 100,
    tier,
    above,
    bends: [],
  });
  const nodes = [
    node('top', 0, 100, undefined),
    node('left', 1, 50, 'top'),
    node('right', 1, 150, 'top'),
    node('low', 2, 150, 'right'),
  ];

  test('up and down walk the chain, left and right the tier', () => {
    expect(walk(nodes, 'low', 'ArrowUp')).toBe('right');
    expect(walk(nodes, 'right', 'ArrowLeft')).toBe('left');
    expect(walk(nodes, 'right', 'ArrowDown')).toBe('low');
    expect(walk(nodes, 'top', 'ArrowDown')).toBe('left');
  });

  test('where nothing is in that direction the focus stays', () => {
    expect(walk(nodes, 'top', 'ArrowUp')).toBe('top');
    expect(walk(nodes, 'low', 'ArrowDown')).toBe('low');
    expect(walk(nodes, 'left', 'ArrowLeft')).toBe('left');
  });
});
