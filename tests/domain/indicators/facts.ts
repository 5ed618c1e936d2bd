/** Observations for tests of indicators. */
import type { Observation } from '../../../server/domain/indicators/observation.ts';

let count = 0;

export function observation(more: Partial<Observation> = {}): Observation {
  count += 1;
  return { id: `o-${count}`, about: 'workplace', seen: true, ...more };
}

export function of2009(indicator: string, more: Partial<Observation> = {}): Observation {
  return observation({ list: 'ilo-ec-2009', indicator, ...more });
}
