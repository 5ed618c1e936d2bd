import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { shownCsv } from '../../../client/charts/chain/export/csv.ts';
import { shownGraphml } from '../../../client/charts/chain/export/graphml.ts';
import { shownLinks, shownMap } from '../../../client/charts/chain/export/shown.ts';
import { layoutChain } from '../../../client/charts/chain/layout.ts';
import { groupKey, openedText, openMore, readOpened } from '../../../client/charts/chain/opened.ts';
import { large, network } from './networks.ts';

type Row = Readonly<Record<string, string>>;

const rowsOf = (csv: string): readonly Row[] => parse(csv, { columns: true, bom: true });

describe('what is shown, as files', () => {
  test('CSV and GraphML hold each link that is drawn and each group, and their counts add up to all links', () => {
    fc.assert(
      fc.property(large, (chain) => {
        const layout = layoutChain(chain, { path: [chain.root], open: new Map() });
        const shown = shownMap(chain, layout, (id) => id);
        const rows = rowsOf(shownCsv(shown));
        const contracts = rows.filter(({ row }) => row === 'contract');
        const groups = rows.filter(({ row }) => row === 'group');
        expect(contracts).toHaveLength(layout.drawnLinks);
        expect(contracts.length + groups.reduce((all, { links }) => all + Number(links), 0)).toBe(chain.links.length);
        const graph = shownGraphml(shown, 'All of it');
        expect(graph.match(/<node /g) ?? []).toHaveLength(layout.nodes.length);
        expect(graph.match(/<data key="edge_kind">contract</g) ?? []).toHaveLength(layout.drawnLinks);
      }),
      { numRuns: 20 },
    );
  });

  test('every edge of GraphML joins two of its nodes, and every attribute is declared with its type', () => {
    fc.assert(
      fc.property(network, (chain) => {
        const layout = layoutChain(chain, { path: [chain.root], open: new Map() });
        const graph = shownGraphml(
          shownMap(chain, layout, (id) => id),
          'All of it',
        );
        const nodes = new Set([...graph.matchAll(/<node id="([^"]*)"/g)].map(([, id]) => id));
        for (const [, from, to] of graph.matchAll(/source="([^"]*)" target="([^"]*)"/g))
          expect([nodes.has(from), nodes.has(to)]).toEqual([true, true]);
        const keys = new Set([...graph.matchAll(/<key id="(\w+)"/g)].map(([, id]) => id));
        for (const [, key] of graph.matchAll(/<data key="(\w+)"/g)) expect(keys.has(key)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test('names with signs of XML or of a formula do no harm, and what is not known stays empty', () => {
    const party = (id: string, name: string, tier: number) => ({ id, name, tier, role: 'lowest', claims: 0 });
    const shown = shownLinks({
      root: 'a',
      loops: [],
      parties: [party('a', '<Ärger & "Söhne">\u0001', 0), party('b', '=HYPERLINK("x")', 1)],
      links: [
        {
          ...{
            id: 'c',
            buyer: 'a',
            supplier: 'b',
            tier: 1,
            evidence: 'inferred',
            closesLoop: false,
            later: false,
            test: 'cannot_tell',
          },
          ...{ under: [], workplaces: [], price: null },
        },
      ],
    });
    expect(shownGraphml(shown, 'A & B, as of 12 Jul 2025')).toContain('<desc>A &amp; B, as of 12 Jul 2025</desc>');
    expect(shownGraphml(shown, '')).toContain('<data key="node_label">&lt;Ärger &amp; &quot;Söhne&quot;&gt;</data>');
    const [row] = rowsOf(shownCsv(shown));
    expect(row).toMatchObject({ to_name: `'=HYPERLINK("x")`, price: '', hours_least: '', test: 'cannot_tell' });
  });
});

describe('what was opened, in the address', () => {
  test('is read as it was written, whatever stands in an id', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.string()), { maxLength: 12 }), (groups) => {
        let opened = readOpened(undefined);
        for (const [buyer, trade] of groups) opened = openMore(opened, groupKey(buyer, trade));
        expect(readOpened(openedText(opened))).toEqual(opened);
      }),
    );
  });

  test('what cannot be read is left out', () => {
    expect(readOpened('a|b|60,nonsense,c|d|x')).toEqual(new Map([['a|b', 60]]));
  });
});
