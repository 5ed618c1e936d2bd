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
