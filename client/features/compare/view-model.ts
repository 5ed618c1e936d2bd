/** What two answers to one claim look like side by side. Pure. */
import { byText } from '../../../schema/messages/format.ts';
import type { CompareQuery, RegimeRowFragment } from '../../generated/operations.ts';
import type { Option } from '../../ui/Field.tsx';
import { moneyText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { lawPlace } from '../law/view-model.ts';

export type ComparisonData = Extract<CompareQuery['compareTraces'], { readonly __typename: 'Comparison' }>;
export type ComparedParty = ComparisonData['parties'][number];
type Side = NonNullable<ComparedParty['left']>;

/** What the address says of the rules of the other side. */
export const LAW = 'law';
export const MODELS = 'models';

/** The law of the place, the three proposals together, or one version of any rule. */
export function ruleOptions(regimes: readonly RegimeRowFragment[]): readonly Option[] {
  const one = (regime: RegimeRowFragment): Option => ({
    value: regime.id,
    text: `${lawPlace(regime.jurisdiction)}: ${regime.name} (${regime.id})`,
  });
  const byOption = (a: Option, b: Option) => byText(a.text, b.text);
  return [
    { value: LAW, text: t('page.compare.law') },
    { value: MODELS, text: t('page.compare.models') },
    ...regimes
      .filter(({ model }) => model)
      .map(one)
      .sort(byOption),
    ...regimes
      .filter(({ model }) => !model)
      .map(one)
      .sort(byOption),
  ];
}

/** Ids of versions to ask by; null: the law of the place. */
export function regimesOf(rules: string, regimes: readonly RegimeRowFragment[]): readonly string[] | null {
  if (rules === LAW) return null;
  return rules === MODELS ? regimes.filter(({ model }) => model).map(({ id }) => id) : [rules];
}

export function isOtherwise({ left, right }: ComparedParty): boolean {
  return left?.status !== right?.status || left?.amount !== right?.amount || left?.order !== right?.order;
}

/** How many parties are answered otherwise; a party with two kinds of debt counts once. */
export function answerText({ parties }: ComparisonData): string {
  const all = new Set(parties.map(({ party }) => party)).size;
  const otherwise = new Set(parties.filter(isOtherwise).map(({ party }) => party)).size;
  return t('page.compare.answer', { otherwise, all });
}

export function amountOf(side: Side, currency: string): string {
  if (side.amount === null) return t('page.field.not-known');
  return moneyText({ amount: side.amount, currency });
}

/** Unknown is said; nothing between the two is said too. */
export function differenceText({ difference }: ComparedParty, currency: string): string {
  if (difference === null) return t('page.field.not-known');
  if (Number(difference) === 0) return t('page.compare.no-difference');
  const text = moneyText({ amount: difference, currency });
  return Number(difference) > 0 ? `+${text}` : text;
}
