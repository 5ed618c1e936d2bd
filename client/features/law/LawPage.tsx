import { getRouteApi } from '@tanstack/react-router';
import { RegimesDocument, type RegimesQuery } from '../../generated/operations.ts';
import { changed } from '../../ui/address.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { Page } from '../../ui/Page.tsx';
import { Empty } from '../../ui/states.tsx';
import { useIsPhone } from '../../ui/useIsPhone.ts';
import { spell, t } from '../../ui/words.ts';
import { PlaceGroups } from './PlaceGroups.tsx';
import { PlaceTable } from './PlaceTable.tsx';
import { RegimeTable } from './RegimeTable.tsx';
import { GROUP_TITLES, type LawGroup, lawGroups, placeOptions, placeRows } from './view-model.ts';
import './law.css';

const route = getRouteApi('/law');
type Regime = RegimesQuery['regimes'][number];

function Group({ group }: { readonly group: LawGroup }) {
  const [title, text] = GROUP_TITLES[group.key];
  return (
    <section className="sheet sheet-pad">
      <h2>{t(title)}</h2>
      <p className="small">{t(text)}</p>
      <RegimeTable caption={t(title)} regimes={group.regimes} />
    </section>
  );
}

function Law({ regimes }: { readonly regimes: readonly Regime[] }) {
  const { place } = route.useSearch();
  const navigate = route.useNavigate();
  const isPhone = useIsPhone();
  const groups = lawGroups(regimes, place);
  const places = placeOptions(regimes);
  const countries = placeRows(regimes, undefined).length;
  return (
    <div className="stack">
      <p className="answer">
        {t('page.law.answer', { n: regimes.length, places: countries, words: spell(countries) })}
      </p>
      <p>{t('page.law.not-encoded')}</p>
      <div className="law-filter">
        <SelectField
          id="law-place"
          label={t('page.law.place')}
          value={place ?? ''}
          unknown={false}
          options={[{ value: '', text: t('page.law.every-place') }, ...places]}
          onChange={(value) =>
            void navigate({ search: (old) => changed(old, { place: value }), replace: true, resetScroll: false })
          }
        />
      </div>
      {groups.length === 0 && <Empty text={t(regimes.length === 0 ? 'page.law.empty' : 'page.law.empty-place')} />}
      {isPhone ? (
        <PlaceGroups regimes={regimes} place={place} />
      ) : (
        <>
          <PlaceTable regimes={regimes} place={place} />
          {groups.map((group) => (
            <Group key={group.key} group={group} />
          ))}
        </>
      )}
    </div>
  );
}

export function LawPage() {
  const query = useAnswer(RegimesDocument, {});
  return (
    <Page title={t('page.nav.law')}>
      <Answered query={query} loading={t('page.law.loading')}>
        {({ regimes }) => <Law regimes={regimes} />}
      </Answered>
    </Page>
  );
}
