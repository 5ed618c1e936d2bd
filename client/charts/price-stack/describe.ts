import { besideText, listText } from '../../../schema/messages/format.ts';
import { moneyText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import type { StackPart } from './layout.ts';

/** "not known how it is split: A and B". */
export function namePart({ names, isKnown }: StackPart): string {
  if (isKnown) return besideText(names);
  return t('page.breakdown.split-not-known', { names: listText(names), n: names.length });
}

/** Parts are sums of what is held, to four digits at most. */
export function amountOfPart({ amount }: StackPart, currency: string): string {
  return moneyText({ amount: amount.toFixed(2), currency });
}

export function describeStack(parts: readonly StackPart[], currency: string): string {
  const said = parts.map((part) =>
    t('page.breakdown.part', { name: namePart(part), amount: amountOfPart(part, currency) }),
  );
  return t('page.breakdown.stack', { parts: said.join('; ') });
}
