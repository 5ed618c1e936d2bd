/** The law encoded, in the groups and for the places that the page shows. Pure. */
import type { RegimeRowFragment } from '../../generated/operations.ts';
import type { Option } from '../../ui/Field.tsx';
import { placeText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';

type Regime = RegimeRowFragment;

/** A model holds for no place; Unicode has no name for its code. */
export function lawPlace(jurisdiction: string): string {
  return jurisdiction === 'ZZ' ? t('page.law.any-place') : (placeText(jurisdiction) ?? jurisdiction);
}

/** Each place once, by name; a region stands under its country. */
export function placeOptions(regimes: readonly Regime[]): readonly Option[] {
  const codes = [...new Set(regimes.map((regime) => regime.jurisdiction))];
  return codes.map((value) => ({ value, text: lawPlace(value) })).sort((a, b) => a.text.localeCompare(b.text, 'en'));
}

export interface LawGroup {
  readonly key: 'debtors' | 'models' | 'context';
  readonly regimes: readonly Regime[];
}

/** By place, family and first day, so that versions of one rule follow one another. */
function inOrder(regimes: readonly Regime[]): readonly Regime[] {
  const keyOf = (regime: Regime) => [lawPlace(regime.jurisdiction), regime.family, regime.from].join('\n');
  return [...regimes].sort((a, b) => keyOf(a).localeCompare(keyOf(b), 'en'));
}

/** Rules that make debtors, proposals, and what is only context; groups without a rule are left out. */
export function lawGroups(regimes: readonly Regime[], place: string | undefined): readonly LawGroup[] {
  const here = inOrder(regimes.filter((regime) => place === undefined || regime.jurisdiction === place));
  const statutory = (regime: Regime) => regime.kind === 'statutory_liability';
  const groups: readonly LawGroup[] = [
    { key: 'debtors', regimes: here.filter((regime) => statutory(regime) && !regime.model) },
    { key: 'models', regimes: here.filter((regime) => regime.model) },
    { key: 'context', regimes: here.filter((regime) => !statutory(regime) && !regime.model) },
  ];
  return groups.filter((group) => group.regimes.length > 0);
}

/** In which version the text was read; that nobody recorded it is said too. */
export function textReadText({ textRead }: Pick<Regime, 'textRead'>): string {
  return textRead ? `${t('page.law.text-read')} ${textRead}` : t('page.law.text-read-none');
}
