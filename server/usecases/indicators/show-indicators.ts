import { indicatorsShape } from '../../exporters/answer/indicators.ts';
import type { Indicators } from './read-indicators.ts';

export function showIndicators(found: Indicators) {
  return indicatorsShape(found);
}
