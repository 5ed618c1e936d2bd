/** Averages hide low pay; shares of the workers by class do not: a class whose upper end is below the level is caught. */
import { decimal } from '../money.ts';
import { param, type Step } from '../outcome.ts';
import { againstShare, type Limit } from '../pricing/share-of.ts';
import { between } from '../range.ts';
import type { Level } from '../wages/level.ts';
import type { ClassShare } from '../wages/wage-record.ts';
import { figuresOf } from './figures.ts';
import type { FlagResult } from './flag.ts';
import { amountParam, percent, step } from './words.ts';

type KnownLevel = Extract<Level, { kind: 'known' }>;

/** Flagged, or undefined: that no class is caught never makes a record pass, for pay differs within a class too. */
export function byClassShares(
  shares: readonly ClassShare[],
  level: KnownLevel,
  limit: Limit,
  levelSteps: () => readonly Step[],
): FlagResult | undefined {
  const low = shares.filter(
    ({ upTo, currency, share }) =>
      share.greaterThan(0) &&
      currency === level.currency &&
      againstShare({ least: decimal('0'), most: upTo }, level.range, limit) === 'caught',
  );
  const [first, ...others] = low;
  if (first === undefined) return undefined;
  const highest = others.reduce((best, one) => (one.upTo.greaterThan(best.upTo) ? one : best), first);
  const share = low.reduce((sum, one) => sum.plus(one.share), decimal('0'));
  const { least, most } = level.range;
  const figures = figuresOf({
    ...{ per: 'hour', currency: level.currency, whole: 'wage_record', mends: {} },
    price: between(decimal('0'), highest.upTo),
    against: between(least?.times(limit.value), most?.times(limit.value)),
  });
  return {
    outcome: 'flagged',
    steps: [
      ...low.map((one) => classStep(one)),
      ...levelSteps(),
      step('share-below', { share: param.text(percent(share)) }, { result: 'unmet' }),
    ],
    missing: [],
    ...(figures === undefined ? {} : { figures }),
  };
}

function classStep({ workClass, share, upTo, currency }: ClassShare): Step {
  return step('pay-class', {
    workClass: workClass === undefined ? param.code('not_known') : param.text(workClass),
    share: param.text(percent(share)),
    upTo: amountParam(upTo, currency),
  });
}
