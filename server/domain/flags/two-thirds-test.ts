/** Pay against a share of the going rate; whether pay that equals the share is caught is said by the dated threshold. */
import { goingRate } from '../wages/wage-floor.ts';
import type { PaidWork } from '../wages/wage-record.ts';
import type { FlagContext, FlagResult } from './flag.ts';
import { payAgainst } from './pay-test.ts';
import { cannotTell } from './results.ts';
import { missingFact, thresholdStep } from './words.ts';

export function payAgainstGoingRate(work: PaidWork, context: FlagContext): FlagResult {
  const { threshold } = context;
  if (threshold === undefined) return cannotTell(missingFact('threshold'));
  const test = {
    question: goingRate(work),
    limit: { value: threshold.share.value, strict: threshold.strict },
    levelStep: 'going-rate',
    levelMissing: 'going-rate',
    noneReason: 'no-going-rate',
    limitSteps: [thresholdStep(threshold)],
  };
  return payAgainst(work, test, context);
}
