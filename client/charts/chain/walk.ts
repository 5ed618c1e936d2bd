/** Arrow keys on the map, as pure steps: up and down walk the chain, left and right the tier. */
import { documentLanguage } from '../../../schema/messages/locale.ts';
import type { PlacedNode } from './place.ts';

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

export function isArrow(key: string): key is Arrow {
  return key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight';
}

/** Against the direction of reading: the map is mirrored where lines run from the right. */
const BACK = { ltr: 'ArrowLeft', rtl: 'ArrowRight' } as const;

/** The node that the key leads to; the same node where there is none. */
export function walk(nodes: readonly PlacedNode[], from: string, key: Arrow): string {
  const here = nodes.find((node) => node.id === from);
  if (!here) return nodes[0]?.id ?? from;
  if (key === 'ArrowUp') return here.above ?? from;
  if (key === 'ArrowDown')
    return (
      nearest(
        nodes.filter((node) => node.above === from),
        here.x,
      )?.id ?? from
    );
  const tier = nodes.filter((node) => node.tier === here.tier);
  const at = tier.findIndex((node) => node.id === from);
  return tier[at + (key === BACK[documentLanguage().dir] ? -1 : 1)]?.id ?? from;
}

function nearest(nodes: readonly PlacedNode[], x: number): PlacedNode | undefined {
  return [...nodes].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
}

interface Spot {
  readonly id: string;
  readonly x: number;
  readonly row: number;
}

/** Where nodes stand in rows: up and down to the nearest of the next row, left and right within the row. */
export function walkRows(spots: readonly Spot[], from: string, key: Arrow): string {
  const here = spots.find((spot) => spot.id === from);
  if (!here) return spots[0]?.id ?? from;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const row = spots.filter((spot) => spot.row === here.row).sort((a, b) => a.x - b.x);
    return row[row.indexOf(here) + (key === BACK[documentLanguage().dir] ? -1 : 1)]?.id ?? from;
  }
  const rows = [...new Set(spots.map((spot) => spot.row))].sort((a, b) => a - b);
  const next = rows[rows.indexOf(here.row) + (key === 'ArrowUp' ? -1 : 1)];
  const row = spots.filter((spot) => spot.row === next).sort((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x));
  return row[0]?.id ?? from;
}
