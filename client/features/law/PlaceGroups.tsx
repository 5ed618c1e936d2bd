/** On a phone the list of laws is its places: each opens to what is known of it and to its rules, one below the other. */
import type { RegimeRowFragment } from '../../generated/operations.ts';
import { DayText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { Missing, Rules, Since } from './PlaceTable.tsx';
import { RegimeTable } from './RegimeTable.tsx';
import { GROUP_TITLES, type LawGroup, lawGroups, lawPlace, type PlaceRow, placeRows } from './view-model.ts';

function PlaceFacts({ row }: { readonly row: PlaceRow }) {
  return (
    <dl className="law-facts">
      <div>
        <dt>{t('page.law.places.since')}</dt>
        <dd>
          <Since row={row} />
        </dd>
      </div>
      <div>
        <dt>{t('page.law.how-sure')}</dt>
        <dd>{t('page.law.sure', { confidence: row.confidence })}</dd>
      </div>
      <div>
        <dt>{t('page.law.oldest-check')}</dt>
        <dd>
          <DayText day={row.checked} />
        </dd>
      </div>
      <div>
        <dt>{t('page.law.places.missing')}</dt>
        <dd>
          <Missing row={row} />
        </dd>
      </div>
    </dl>
  );
}

function Rows({ group, place }: { readonly group: LawGroup; readonly place: string }) {
  const [title, text] = GROUP_TITLES[group.key];
  return (
    <>
      <h3>{t(title)}</h3>
      <p className="small">{t(text)}</p>
      <RegimeTable cards caption={`${t(title)}: ${place}`} regimes={group.regimes} />
    </>
  );
}

/** `place`: the one that was chosen stands open. */
export function PlaceGroups({
  regimes,
  place,
}: {
  readonly regimes: readonly RegimeRowFragment[];
  readonly place: string | undefined;
}) {
  const rows = placeRows(regimes, place);
  const law = regimes.filter(({ model }) => !model);
  const models = lawGroups(regimes, place).find(({ key }) => key === 'models');
  return (
    <>
      {rows.length > 0 && (
        <section className="sheet sheet-pad">
          <h2>{t('page.law.places')}</h2>
          <p className="small">{t('page.law.places.text')}</p>
          {rows.map((row) => (
            <details key={row.place} className="law-place folds" open={place !== undefined}>
              <summary>
                <strong>{lawPlace(row.place)}</strong>
                <span className="second">
                  <Rules row={row} />
                </span>
              </summary>
              <PlaceFacts row={row} />
              {lawGroups(law, row.place).map((group) => (
                <Rows key={group.key} group={group} place={lawPlace(row.place)} />
              ))}
            </details>
          ))}
        </section>
      )}
      {models && (
        <section className="sheet sheet-pad">
          <details className="law-place folds" open={place !== undefined}>
            <summary>
              <strong>{t(GROUP_TITLES.models[0])}</strong>
              <span className="second">{t(GROUP_TITLES.models[1])}</span>
            </summary>
            <RegimeTable cards caption={t(GROUP_TITLES.models[0])} regimes={models.regimes} />
          </details>
        </section>
      )}
    </>
  );
}
