import { describe, expect, test } from '@jest/globals';
import type { MapLink } from '../../../client/charts/chain/chain.ts';
import { countChain, describePath, describeSize, tradeName } from '../../../client/charts/chain/describe.ts';
import { shortLinkText } from '../../../client/charts/chain/measure.ts';
import { fitted } from '../../../client/charts/chain/NodeText.tsx';
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
    expect(describePath([link('1', 'cannot_tell'), link('2', 'cannot_tell')])).toBe(
      'We cannot tell of any price on this path.',
    );
    expect(describePath([])).toBe('This company stands at the top of this map.');
    expect(describePath([link('1', 'passed'), link('2', 'not_applicable')])).toBe(
      'None of the two prices on this path is flagged.',
    );
  });

  test('a group is called by its words, else by the name of its sector; a code of another list stands as it is', () => {
    expect(tradeName({ trade: 'drywall', sector: '43.3' })).toBe('drywall');
    expect(tradeName({ sector: '14.13' })).toBe('Clothing');
    expect(tradeName({ sector: '7210-B' })).toBe('7210-B');
    expect(tradeName({})).toBeUndefined();
  });

  test('size: links, tiers, inferred', () => {
    const parties = ['a', 'b'].map((id, tier) => ({ id, name: id, tier, role: 'intermediate', claims: 0 }));
    expect(
      describeSize(
        countChain({ root: 'a', parties, links: [link('1', 'passed', 'inferred'), link('2', 'passed')], loops: [] }),
      ),
    ).toBe('2 links in one tier, one of them inferred');
    expect(describeSize(countChain({ root: 'a', parties, links: [], loops: [] }))).toBe('No link is held');
  });

  test('on a line stands the amount as it is where it fits, else rounded, and never that less is known to be claimed', () => {
    const priced = { ...link('1', 'passed'), price: { bound: 'at_least', amount: '1058796.66', currency: 'EUR' } };
    expect(shortLinkText([priced], 'prices', 30)).toBe('at least €1,058,796.66');
    expect(shortLinkText([priced], 'prices', 20)).toBe('at least €1.06m');
    const sums = [{ amount: '1006.50', currency: 'EUR' }];
    const claimed = (unknown: number, of = sums) => ({
      ...link('1', 'passed'),
      claimed: { lines: 2, unknown, sums: of },
    });
    expect(shortLinkText([claimed(1)], 'debts', 24)).toBe('at least €1.01k');
    expect(shortLinkText([claimed(0)], 'debts', 24)).toBe('€1,006.50 claimed');
    expect(shortLinkText([claimed(2, [])], 'debts', 24)).toBe('amount not known');
  });

  test('words of a node fit into it: capitals are wider, and what is cut ends so', () => {
    expect(fitted('Trosse Trockenbau').squeeze).toEqual({});
    expect(fitted('WMWMWMWMWMWMWMWMWM').shown).toMatch(/^WM.*…$/);
    expect(fitted('GLANZWERK NORD GEBAEUDE').shown).toMatch(/…$/);
    expect(fitted('€3.88m + £569k + $242k', 80).shown.length).toBeLessThan(
      fitted('€3.88m + £569k + $242k').shown.length,
    );
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
