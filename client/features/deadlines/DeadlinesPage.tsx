import { getRouteApi, Link } from '@tanstack/react-router';
import { DeadlineChart } from '../../charts/deadlines/DeadlineChart.tsx';
import { DeadlinesDocument } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { changed } from '../../ui/address.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { ClaimsCutOff } from '../../ui/ClaimsCutOff.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { asKnownIn, useKnown } from '../../ui/known.ts';
import { Page } from '../../ui/Page.tsx';
import { Empty } from '../../ui/states.tsx';
import { dayText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { DayList } from './DayList.tsx';
import { type Change, type DaySearch, DaySieve } from './DaySieve.tsx';
import { DayTable } from './DayTable.tsx';
import { TracingNow } from './TracingNow.tsx';
import { answerOf, drawn, GROUPED_BY, grouped, type Listed } from './view-model.ts';
import './deadlines.css';

const route = getRouteApi('/deadlines');
const sieveOf = ({ claim, party, regime }: DaySearch) => ({
  claim: claim ?? null,
  party: party ?? null,
  regime: regime ?? null,
});

/** The days of the claims beyond the limit, while they are read and before. */
interface Others {
  readonly isRead: boolean;
  readonly cancel: () => void;
}

function calendarAddress(asOf: string, search: DaySearch): string {
  const given = Object.entries({ asOf, ...sieveOf(search) }).filter((pair): pair is [string, string] => !!pair[1]);
  return `/deadlines.ics?${new URLSearchParams(given)}`;
}

function Views({ view, onView }: { readonly view: string | undefined; readonly onView: (view?: string) => void }) {
  return (
    <fieldset className="choices" aria-label={t('page.view')}>
      {([undefined, 'table'] as const).map((key) => (
        <button
          key={key ?? 'list'}
          type="button"
          className="choice"
          aria-pressed={view === key}
          onClick={() => onView(key)}
        >
          <Icon name={key === 'table' ? 'table' : 'calendar'} />
          {t('page.days.view', { view: key ?? 'list' })}
        </button>
      ))}
    </fieldset>
  );
}

/** What the list does not have: claims beyond the limit, claims that nothing can be asked of, debts without a known end. */
function LeftOut({
  listed,
  others,
  onChange,
}: {
  readonly listed: Listed;
  readonly others: Others;
  readonly onChange: (to: Change) => void;
}) {
  const { claimsHeld, claimsRead, notAsked, unknown } = listed;
  return (
    <>
      <ClaimsCutOff read={claimsRead} held={claimsHeld}>
        {others.isRead ? (
          <TracingNow
            onCancel={() => {
              others.cancel();
              onChange({ all: undefined });
            }}
          />
        ) : (
          <button type="button" className="button" onClick={() => onChange({ all: 'yes' })}>
            <Icon name="calendar" />
            {t('page.days.read-all', { held: claimsHeld })}
          </button>
        )}
      </ClaimsCutOff>
      <p className="quiet">
        {t('page.days.since', { day: dayText(listed.since) })}
        {notAsked > 0 && ` ${t('page.days.not-asked', { n: notAsked })}`}
        {unknown > 0 && ` ${t('page.days.unknown', { n: unknown })}`} {t('page.not-legal-advice')}
      </p>
    </>
  );
}

function Body({ listed, search }: { readonly listed: Listed; readonly search: DaySearch }) {
  const marks = drawn(listed.lines);
  const by = GROUPED_BY.find((one) => one === search.by) ?? 'week';
  return (
    <>
      {marks.length > 0 && (
        <figure className="sheet">
          <DeadlineChart deadlines={marks} asOf={listed.asOf} />
        </figure>
      )}
      {search.view === 'table' ? <DayTable lines={listed.lines} /> : <DayList groups={grouped(listed, by)} />}
    </>
  );
}

function Days({ listed, others }: { readonly listed: Listed; readonly others: Others }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (to: Change) =>
    void navigate({ search: (old) => changed(old, to), replace: !('view' in to), resetScroll: false });
  const sifted = !!(search.claim || search.party || search.regime);
  const known = useKnown();
  if (listed.claimsHeld === 0)
    return (
      <Empty text={t('page.days.empty')}>
        <Link className="button button-first" to="/claims/new">
          <Icon name="plus" />
          {t('page.door.claim.enter')}
        </Link>
      </Empty>
    );
  return (
    <div className="stack-wide">
      <div className="stack">
        <p className="answer">
          {listed.claimsRead < listed.claimsHeld && `${t('page.state.so-far')} `}
          {answerOf(listed)}
        </p>
        <LeftOut listed={listed} others={others} onChange={change} />
      </div>
      <DaySieve listed={listed} search={search} onChange={change} />
      <div className="between no-print">
        <Views view={search.view === 'table' ? 'table' : undefined} onView={(view) => change({ view })} />
        <span className="row">
          {listed.lines.some(({ days }) => days >= 0) && (
            <a className="button" download href={asKnownIn(calendarAddress(listed.asOf, search), known)}>
              <Icon name="calendar" />
              {t('page.deadlines.calendar')}
            </a>
          )}
          <button type="button" className="button" onClick={() => window.print()}>
            <Icon name="print" />
            {t('page.print')}
          </button>
        </span>
      </div>
      {listed.lines.length > 0 ? (
        <Body listed={listed} search={search} />
      ) : (
        <div className="sheet">
          <Empty text={t('page.days.none', { sifted: sifted ? 'yes' : 'no' })}>
            {sifted && (
              <button
                type="button"
                className="button"
                onClick={() => change({ claim: undefined, party: undefined, regime: undefined })}
              >
                {t('page.days.show-all')}
              </button>
            )}
          </Empty>
        </div>
      )}
    </div>
  );
}

export function DeadlinesPage() {
  const asOf = useAsOf();
  const search = route.useSearch();
  const asked = { asOf: asOf ?? null, ...sieveOf(search), all: search.all === 'yes' };
  const query = useAnswer(DeadlinesDocument, asked, { keep: true });
  const others = { isRead: query.isPlaceholderData && asked.all, cancel: query.cancel };
  return (
    <Page title={t('page.days.title')} crumbs={[{ to: '/claims', text: t('page.nav.claims') }]}>
      <Answered
        query={query}
        loading={t('page.days.loading')}
        {...(asked.all ? { waiting: <TracingNow onCancel={query.cancel} /> } : {})}
      >
        {({ deadlines }) => <Days listed={deadlines} others={others} />}
      </Answered>
    </Page>
  );
}
