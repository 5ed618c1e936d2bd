/** The list of flags, in the order in which they are shown. */
import { belowOfficialEstimate } from './below-official-estimate.ts';
import type { Flag } from './flag.ts';
import { payAtMostTwoThirdsOfGoingRate } from './pay-at-most-two-thirds-of-going-rate.ts';
import { payBelowStatutoryFloor } from './pay-below-statutory-floor.ts';
import { payBelowTwoThirdsOfGoingRate } from './pay-below-two-thirds-of-going-rate.ts';
import { priceBelowLawfulLabour } from './price-below-lawful-labour.ts';

export type AnyFlag = Flag<'contract'> | Flag<'wage_record'>;

export const FLAGS: readonly AnyFlag[] = [
  priceBelowLawfulLabour,
  belowOfficialEstimate,
  payBelowStatutoryFloor,
  payAtMostTwoThirdsOfGoingRate,
  payBelowTwoThirdsOfGoingRate,
];

export function flagById(id: string): AnyFlag | undefined {
  return FLAGS.find((flag) => flag.id === id);
}
