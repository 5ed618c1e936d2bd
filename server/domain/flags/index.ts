/** The list of flags, in the order in which they are shown. */
import { belowOfficialEstimate } from './below-official-estimate.ts';
import { bidFarBelowNext } from './bid-far-below-next.ts';
import { chainPriceBelowLawfulLabour } from './chain-price-below-lawful-labour.ts';
import { chargeRateBelowFloor } from './charge-rate-below-floor.ts';
import type { Flag } from './flag.ts';
import { hoursAboveLimit } from './hours-above-limit.ts';
import { overtimeNotPaid } from './overtime-not-paid.ts';
import { payAtMostTwoThirdsOfGoingRate } from './pay-at-most-two-thirds-of-going-rate.ts';
import { payBelowCollectiveAgreement } from './pay-below-collective-agreement.ts';
import { payBelowLivingWage } from './pay-below-living-wage.ts';
import { payBelowStatutoryFloor } from './pay-below-statutory-floor.ts';
import { payBelowTwoThirdsOfGoingRate } from './pay-below-two-thirds-of-going-rate.ts';
import { payLateOrMissing } from './pay-late-or-missing.ts';
import { priceBelowAgreedLabour } from './price-below-agreed-labour.ts';
import { priceBelowLawfulLabour } from './price-below-lawful-labour.ts';
import { priceBelowLawfulLabourBeneath } from './price-below-lawful-labour-beneath.ts';
import { unitPriceBelowMarket } from './unit-price-below-market.ts';
import { unitPriceFarBelowComparable } from './unit-price-far-below-comparable.ts';

export type AnyFlag = Flag<'contract'> | Flag<'wage_record'>;

export const FLAGS: readonly AnyFlag[] = [
  priceBelowLawfulLabour,
  priceBelowAgreedLabour,
  chainPriceBelowLawfulLabour,
  priceBelowLawfulLabourBeneath,
  chargeRateBelowFloor,
  belowOfficialEstimate,
  unitPriceBelowMarket,
  unitPriceFarBelowComparable,
  bidFarBelowNext,
  payBelowStatutoryFloor,
  payBelowCollectiveAgreement,
  payBelowLivingWage,
  payAtMostTwoThirdsOfGoingRate,
  payBelowTwoThirdsOfGoingRate,
  overtimeNotPaid,
  hoursAboveLimit,
  payLateOrMissing,
];

export function flagById(id: string): AnyFlag | undefined {
  return FLAGS.find((flag) => flag.id === id);
}
