/** GraphML 1.0 with typed attributes, as Gephi, yEd and networkx read it. Amounts are exact, so they are text. */
import { type Cell, type Cells, edgeCells, nodeCells } from './columns.ts';
import type { Shown } from './shown.ts';

type Kind = 'node' | 'edge';

const HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
  'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n';

/** XML has no place for other control characters. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Places on the picture are fractions; every other number is a count. */
function typeOf(name: string, cell: Cell): string {
  if (typeof cell === 'boolean') return 'boolean';
  if (name === 'x' || name === 'y') return 'double';
  return typeof cell === 'number' ? 'int' : 'string';
}

/** Of each attribute that is told anywhere. */
function keysOf(kind: Kind, all: readonly Cells[]): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const cells of all)
    for (const [name, cell] of Object.entries(cells)) if (cell !== undefined) types.set(name, typeOf(name, cell));
  return new Map([...types].map(([name, type]) => [name, keyOf(kind, name, type)]));
}

const keyOf = (kind: Kind, name: string, type: string): string =>
  `  <key id="${kind}_${name}" for="${kind}" attr.name="${name}" attr.type="${type}"/>\n`;

function dataOf(kind: Kind, cells: Cells): string {
  return Object.entries(cells)
    .flatMap(([name, cell]) =>
      cell === undefined ? [] : [`      <data key="${kind}_${name}">${escaped(String(cell))}</data>\n`],
    )
    .join('');
}

/** `about`: what the graph shows and of which day. */
export function shownGraphml({ nodes, links }: Shown, about: string): string {
  const nodeRows = nodes.map((node) => ({ id: node.id, cells: nodeCells(node) }));
  const edgeRows = links.map((link) => ({ ...link, cells: edgeCells(link) }));
  const keys = [
    ...keysOf(
      'node',
      nodeRows.map(({ cells }) => cells),
    ).values(),
    ...keysOf(
      'edge',
      edgeRows.map(({ cells }) => cells),
    ).values(),
  ];
  const body = [
    ...nodeRows.map(({ id, cells }) => `    <node id="${escaped(id)}">\n${dataOf('node', cells)}    </node>\n`),
    ...edgeRows.map(
      ({ id, from, to, cells }) =>
        `    <edge id="${escaped(id)}" source="${escaped(from)}" target="${escaped(to)}">\n${dataOf('edge', cells)}    </edge>\n`,
    ),
  ];
  return `${HEAD}${keys.join('')}  <graph id="chain" edgedefault="directed">\n    <desc>${escaped(about)}</desc>\n${body.join('')}  </graph>\n</graphml>\n`;
}
