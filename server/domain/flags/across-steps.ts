/** How prices in other currencies are shown: each conversion with its rate, day and source, and what is left out for want of one. */
import { type Params, param, type Step } from '../outcome.ts';
import type { Across, ConvertedPeer } from '../pricing/peers-across.ts';
import type { WantedRate } from '../wages/rate.ts';
import { legStep } from './exchange-steps.ts';
import { step } from './words.ts';

/** Days of prices that are shown with their rates; so many more are counted. */
const MOST_DAYS = 40;

export function acrossSteps({ converted, leftOut }: Across, into: string): readonly Step[] {
  const days = grouped(converted(), ({ currency, on }) => `${on} ${currency}`);
  const rest = days.slice(MOST_DAYS).reduce((sum, group) => sum + group.length, 0);
  return [
    ...days.slice(0, MOST_DAYS).flatMap((group) => convertedSteps(group, into)),
    ...(rest === 0 ? [] : [step('peers-converted-more', { count: counted(rest), into: param.text(into) })]),
    ...grouped(leftOut(), ({ base, quote }) => `${base} ${quote}`).map(leftOutStep),
  ];
}

function convertedSteps(group: readonly ConvertedPeer[], into: string): readonly Step[] {
  const [{ currency, on, rate }] = group as [ConvertedPeer];
  const said: Params = { count: counted(group.length), currency: param.text(currency), day: param.day(on) };
  return [step('peers-converted', { ...said, into: param.text(into) }), ...rate.legs.map(legStep)];
}

function leftOutStep(group: readonly WantedRate[]): Step {
  const [{ base, quote, from }] = group as [WantedRate];
  const days = new Set(group.map((one) => one.from)).size;
  return step(
    'peers-left-out',
    {
      ...{ count: counted(group.length), base: param.text(base), quote: param.text(quote) },
      ...{ day: param.day(from), more: param.text(String(days - 1)) },
    },
    { result: 'missing' },
  );
}

/** In the order of their names. */
function grouped<T>(items: readonly T[], nameOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(nameOf(item));
    if (group === undefined) groups.set(nameOf(item), [item]);
    else group.push(item);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

const counted = (count: number) => param.decimal(String(count));
