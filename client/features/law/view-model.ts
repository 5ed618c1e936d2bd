/** The law encoded, in the groups and for the places that the page shows. Pure. */
import { byText, isolated } from '../../../schema/messages/format.ts';
import { currentLocale } from '../../../schema/messages/locale.ts';
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
  return codes.map((value) => ({ value, text: lawPlace(value) })).sort((a, b) => byText(a.text, b.text));
}

export interface LawGroup {
  readonly key: 'debtors' | 'models' | 'context';
  readonly regimes: readonly Regime[];
}

/** What each group is called, and what that says of its rules. */
export const GROUP_TITLES = {
  debtors: ['page.law.debtors', 'page.law.debtors.text'],
  models: ['page.law.models', 'page.law.models.text'],
  context: ['page.law.context', 'page.law.context.text'],
} as const;

/** By place, family and first day, so that versions of one rule follow one another. */
function inOrder(regimes: readonly Regime[]): readonly Regime[] {
  const keyOf = (regime: Regime) => [lawPlace(regime.jurisdiction), regime.family, regime.from].join('\n');
  return [...regimes].sort((a, b) => byText(keyOf(a), keyOf(b)));
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
  return textRead ? `${t('page.law.text-read')} ${isolated(textRead, currentLocale())}` : t('page.law.text-read-none');
}

export interface PlaceRow {
  readonly place: string;
  /** Versions that can make somebody liable; the others are context. */
  readonly debtors: number;
  readonly context: number;
  /** First day of the earliest version that can make somebody liable, with how sure that day is. */
  readonly since: Pick<Regime, 'from' | 'start'> | undefined;
  /** The least sure of them, and the one looked at longest ago: a place is no surer than that. */
  readonly confidence: string;
  readonly checked: string;
  readonly openPoints: Regime['openPoints'];
}

/** From the least sure to the surest. */
export const SURENESS = ['low', 'medium', 'high'];

/** One row a place: what is encoded, since when, how sure, when last checked and what is known to be missing. Models are no law of any place. */
export function placeRows(all: readonly Regime[], place: string | undefined): readonly PlaceRow[] {
  const regimes = all.filter(({ model }) => !model);
  return placeOptions(regimes)
    .filter(({ value }) => place === undefined || value === place)
    .map(({ value }) =>
      placeRow(
        value,
        regimes.filter((regime) => regime.jurisdiction === value),
      ),
    );
}

function placeRow(place: string, regimes: readonly Regime[]): PlaceRow {
  const makeDebtors = regimes.filter(({ kind }) => kind === 'statutory_liability');
  const points = regimes.flatMap((regime) => regime.openPoints);
  const least = (values: readonly string[]): string => [...values].sort()[0] ?? '';
  return {
    place,
    debtors: makeDebtors.length,
    context: regimes.length - makeDebtors.length,
    since: [...makeDebtors].sort((a, b) => a.from.localeCompare(b.from))[0],
    confidence: SURENESS.find((sure) => regimes.some(({ confidence }) => confidence === sure)) ?? '',
    checked: least(regimes.map(({ checked }) => checked)),
    openPoints: [...new Map(points.map((point) => [point.text, point])).values()],
  };
}
