/** Sequential rules as lines of time, in JSON. */
import type { LadderLine } from '../../domain/liability/rungs.ts';
import { type Names, shown } from './expected-shape.ts';

export function laddersShape(ladders: readonly LadderLine[], names?: Names) {
  return ladders.map(({ regime, rungs }) => ({
    regime,
    rungs: rungs.map(({ party, order, status, isOpen, from, opensWhen }) => ({
      ...{ party, order, status },
      open: isOpen,
      from: from ?? null,
      opens_when: opensWhen.map((message) => shown(message, names)),
    })),
  }));
}
