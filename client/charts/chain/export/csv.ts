/** A row a link that is drawn, and a row a group or part. With a byte order mark: spreadsheets then read it as UTF-8. */

import { sumLinks } from '../sum.ts';
import { type Cell, edgeCells, linkCells, nodeCells, sumCells } from './columns.ts';
import type { Shown } from './shown.ts';

const LINK = {
  id: '',
  buyer: '',
  supplier: '',
  tier: 0,
  evidence: '',
  closesLoop: false,
  later: false,
  test: '',
  under: [],
  workplaces: [],
};
const COLUMNS = [
  ...['row', 'id', 'from', 'from_name', 'to', 'to_name', 'label', 'on_path'],
  ...new Set([...Object.keys(linkCells(LINK)), ...Object.keys(sumCells(sumLinks([])))]),
];

/** A formula in a name is shown and never run. */
function field(cell: Cell): string {
  const text = cell === undefined ? '' : String(cell);
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function shownCsv({ nodes, links }: Shown): string {
  const name = new Map(nodes.map(({ id, label }) => [id, label]));
  const above = new Map(links.flatMap(({ link, from, to }) => (link ? [] : [[to, from] as const])));
  const rows = [
    ...links.flatMap((one) => {
      const { id, from, to, link } = one;
      if (!link) return [];
      return [{ ...edgeCells(one), row: 'contract', id, from, to, from_name: name.get(from), to_name: name.get(to) }];
    }),
    ...nodes.flatMap((node) => {
      if (node.kind === 'party') return [];
      const from = above.get(node.id);
      return [{ ...nodeCells(node), row: node.kind, id: node.id, from, from_name: name.get(from ?? '') }];
    }),
  ] as readonly Readonly<Record<string, Cell>>[];
  return `\ufeff${[COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))]
    .map((cells) => `${cells.map(field).join(',')}\r\n`)
    .join('')}`;
}
