/** What is printed of a measurement. */
import type { Samples } from './sampling.ts';

export interface Figure {
  readonly name: FigureName;
  /** Median. */
  readonly ours: number;
  readonly peer: number | null;
  /** How many times better we are than the peer: above 1, better. */
  readonly ratio: number | null;
  readonly unit: 'ms' | 'us' | 'rows/s' | 'MB';
  /** Of ours: 95 of 100 are at least as good. */
  readonly p95: number;
}

/** `ours`: at least so much; `most`: at most. */
interface Aim {
  readonly ratio?: number;
  readonly ours?: number;
  readonly most?: number;
}

/** Every figure, with the ratio or value that it should reach, where one is set. */
export const AIMS = {
  'trace-vs-cypher': { ratio: 10 },
  'trace-first-vs-cypher': {},
  'trace-vs-arrays': { ratio: 0.05 },
  'neo4j-adapter-vs-cypher': { ratio: 0.83 },
  'trace-http': {},
  'trace-http-store': {},
  'trace-http-law': {},
  'trace-http-graphql': {},
  'trace-10k-vs-1m': { ratio: 0.67 },
  'network-vs-cypher': { ratio: 2 },
  'law-15-tiers': {},
  'import-rows': { ours: 20_000 },
  'import-memory': {},
  'assess-reading': {},
  'assess-computing': { most: 10 },
  'assess-writing': {},
  'assess-one-benchmark': {},
  'assess-memory': {},
  'flags-sifted': {},
  'screen-overview': { most: 1000 },
  'screen-flags': { most: 1000 },
  'screen-search': { most: 1000 },
  'screen-organisation': { most: 1000 },
  'screen-contract': { most: 1000 },
  'screen-trace': { most: 1000 },
  'assess-neo4j-reading': {},
  'assess-neo4j-computing': { most: 10 },
  'assess-neo4j-writing': {},
  'flags-sifted-neo4j': {},
  'map-60': { most: 1000 },
  'map-60-whole': {},
  'map-60-memory': {},
  'map-60-frame': {},
  'map-1500': { most: 1000 },
  'map-1500-whole': {},
  'map-1500-memory': {},
  'map-1500-frame': {},
  'map-100k': { most: 1000 },
  'map-100k-whole': {},
  'map-100k-memory': {},
  'map-100k-frame': {},
} as const satisfies Record<string, Aim>;

export type FigureName = keyof typeof AIMS;

export const FIGURE_NAMES = Object.keys(AIMS) as readonly FigureName[];

/** Times: less is better. */
export function timesFigure(name: FigureName, ours: Samples, peer?: Samples): Figure {
  return figure({
    name,
    ours: ours.median,
    peer: peer?.median ?? null,
    ratio: peer === undefined ? null : peer.median / ours.median,
    unit: 'ms',
    p95: ours.p95,
  });
}

export function figure(made: Figure): Figure {
  return {
    ...made,
    ours: rounded(made.ours),
    peer: made.peer === null ? null : rounded(made.peer),
    ratio: made.ratio === null ? null : rounded(made.ratio),
    p95: rounded(made.p95),
  };
}

/** Four digits say more than the measurement knows. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

export function figureLine(figure: Figure): string {
  const { name, ours, peer, ratio, unit, p95 } = figure;
  const beside = peer === null ? '' : `, peer ${peer} ${unit}, ratio ${ratio}`;
  const aim: Aim = AIMS[name];
  const missed =
    (aim.ratio !== undefined && (ratio ?? 0) < aim.ratio) ||
    (aim.ours !== undefined && ours < aim.ours) ||
    (aim.most !== undefined && ours > aim.most);
  const wanted = aim.ratio ?? aim.ours ?? aim.most;
  const judged = wanted === undefined ? '' : ` (aim ${wanted}${missed ? ': missed' : ''})`;
  return `${name}: ${ours} ${unit}${beside}, p95 ${p95}${judged}`;
}
