/** What the rows are sifted by: buyer, place, sector, how far below, and the days of the contracts or of the work. */
import { countText } from '../../../schema/messages/format.ts';
import { saySector } from '../../../schema/messages/render.ts';
import { sayPlace } from '../../../schema/messages/say.ts';
import { FlagFacetsDocument, type FlagFacetsQuery } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { said, t } from '../../ui/words.ts';

export const SIFTED_BY = ['buyer', 'place', 'sector', 'band', 'from', 'to', 'checkable'] as const;
export type Sifted = { readonly [Name in (typeof SIFTED_BY)[number]]?: string };

type Facets = NonNullable<FlagFacetsQuery['assessment']>['facets'];
type Facet = Facets['buyers'][number];

const NONE: Facets = { buyers: [], places: [], sectors: [], bands: [], buyersInAll: 0 };

function useFacets(test: string, outcome: string) {
  return useAnswer(FlagFacetsDocument, { test, asOf: useAsOf() ?? null, outcome }, { keep: true });
}

/** As it is asked of the server: what stands in an address is text. */
export const filterOf = ({ checkable, ...others }: Sifted) => ({ ...others, checkable: checkable === 'yes' });

export function isSifted(sifted: Sifted): boolean {
  return SIFTED_BY.some((name) => sifted[name] !== undefined);
}

function Choice({
  label,
  value,
  facets,
  counted,
  text,
  onChange,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly facets: readonly Facet[];
  readonly counted: boolean;
  readonly text: (facet: Facet) => string;
  readonly onChange: (value: string | undefined) => void;
}) {
  // One value alone sifts nothing, unless it is the one that is chosen.
  if (facets.length < 2 && value === undefined) return null;
  const options = facets.map((facet) => ({
    value: facet.value,
    text: counted ? `${text(facet)} (${countText(facet.count)})` : text(facet),
  }));
  const isKnown = value === undefined || facets.some((facet) => facet.value === value);
  return (
    <SelectField
      label={label}
      value={value ?? ''}
      unknown={false}
      options={[
        { value: '', text: t('page.flags.any') },
        ...(isKnown ? [] : [{ value, text: text({ value, label: value, count: 0 }) }]),
        ...options,
      ]}
      onChange={(chosen) => onChange(chosen === '' ? undefined : chosen)}
    />
  );
}

function Choices({
  facets,
  counted,
  sifted,
  set,
}: {
  readonly facets: Facets;
  /** Not of the outcome that was chosen before. */
  readonly counted: boolean;
  readonly sifted: Sifted;
  readonly set: (name: keyof Sifted) => (value: string | undefined) => void;
}) {
  return (
    <>
      <Choice
        label={t('page.flags.sift-buyer')}
        value={sifted.buyer}
        facets={facets.buyers}
        counted={counted}
        text={({ label }) => label}
        onChange={set('buyer')}
      />
      <Choice
        label={t('page.flags.sift-place')}
        value={sifted.place}
        facets={facets.places}
        counted={counted}
        text={({ value }) => sayPlace(value)}
        onChange={set('place')}
      />
      <Choice
        label={t('page.flags.sift-sector')}
        value={sifted.sector}
        facets={facets.sectors}
        counted={counted}
        text={({ value }) => saySector(value)}
        onChange={set('sector')}
      />
      <Choice
        label={t('page.flags.band')}
        value={sifted.band}
        facets={facets.bands}
        counted={counted}
        text={({ value }) => said(value)}
        onChange={set('band')}
      />
    </>
  );
}

export function Sieve({
  test,
  outcome,
  sifted,
  checkable,
  onSift,
}: {
  readonly test: string;
  readonly outcome: string;
  readonly sifted: Sifted;
  /** How many of the test say how much labour a price can carry. */
  readonly checkable: number;
  readonly onSift: (change: Sifted) => void;
}) {
  const query = useFacets(test, outcome);
  const { buyers, buyersInAll } = query.data?.assessment?.facets ?? NONE;
  const more = buyersInAll - buyers.length;
  const set = (name: keyof Sifted) => (value: string | undefined) => onSift({ [name]: value ?? '' });
  return (
    <fieldset className={isSifted(sifted) ? 'flags-sieve' : 'flags-sieve no-print'} aria-label={t('page.flags.sift')}>
      {/* Of very many rows that takes longer than reading a page of them. */}
      <Answered query={query} loading={t('page.flags.counting')}>
        {({ assessment }) => (
          <Choices facets={assessment?.facets ?? NONE} counted={!query.isPlaceholderData} sifted={sifted} set={set} />
        )}
      </Answered>
      <TextField type="date" label={t('page.flags.sift-from')} value={sifted.from ?? ''} onChange={set('from')} />
      <TextField type="date" label={t('page.flags.sift-to')} value={sifted.to ?? ''} onChange={set('to')} />
      {(sifted.checkable !== undefined || (outcome === 'cannot_tell' && checkable > 0)) && (
        <label className="check">
          <input
            type="checkbox"
            checked={sifted.checkable === 'yes'}
            onChange={(change) => set('checkable')(change.target.checked ? 'yes' : undefined)}
          />
          {t('page.flags.sift-checkable')}
        </label>
      )}
      {more > 0 && (
        <p className="hint flags-sieve-more">{t('page.flags.sift-buyers-more', { listed: buyers.length, more })}</p>
      )}
      {isSifted(sifted) && (
        <button
          type="button"
          className="button"
          onClick={() => onSift(Object.fromEntries(SIFTED_BY.map((name) => [name, ''])))}
        >
          {t('page.flags.sift-none')}
        </button>
      )}
    </fieldset>
  );
}
