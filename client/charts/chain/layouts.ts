/** What is asked of the worker that lays out maps, and its answer. Pure: the page falls back on it where no worker starts. */

import type { ChainData } from './chain.ts';
import type { FoldOptions } from './fold.ts';
import { layoutChain, type MapLayout } from './layout.ts';
import { type Room, roomFor } from './room.ts';
import { layoutTiers, type TiersData, type TiersLayout } from './tiers.ts';

export interface ChainAsk {
  readonly kind: 'chain';
  readonly chain: ChainData;
  readonly options: Pick<FoldOptions, 'path' | 'open'>;
  /** Width of map and panel together. */
  readonly total: number;
}

export interface TiersAsk {
  readonly kind: 'tiers';
  readonly data: TiersData;
  readonly total: number;
}

export interface ChainLaidOut {
  readonly layout: MapLayout;
  readonly room: Room;
}

export interface TiersLaidOut {
  readonly layout: TiersLayout;
  readonly room: Room;
}

export interface Answers {
  readonly chain: ChainLaidOut;
  readonly tiers: TiersLaidOut;
}

export type Ask = ChainAsk | TiersAsk;

/** First as wide as it is, to know whether the panel stands beside it and all of it is seen; then in the room that it has. */
export function layOutChain({ chain, options, total }: ChainAsk): ChainLaidOut {
  const room = roomFor(total, layoutChain(chain, options).width);
  return { layout: layoutChain(chain, { ...options, room: room.map, straight: room.wide }), room };
}

/** It takes whatever width there is. */
export function layOutTiers({ data, total }: TiersAsk): TiersLaidOut {
  const room = roomFor(total, 0);
  return { layout: layoutTiers(data, room.map), room };
}

export function layOut(ask: Ask): ChainLaidOut | TiersLaidOut {
  return ask.kind === 'chain' ? layOutChain(ask) : layOutTiers(ask);
}
