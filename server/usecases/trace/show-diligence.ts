import { diligenceShape } from '../../exporters/answer/diligence.ts';
import type { Diligence } from './read-diligence.ts';

export function showDiligence({ organisation, asOf, checks, placeUnknown, leftOut, names }: Diligence) {
  return {
    organisation,
    as_of: asOf,
    checks: diligenceShape(checks, names),
    place_unknown: placeUnknown,
    left_out: leftOut,
  };
}
