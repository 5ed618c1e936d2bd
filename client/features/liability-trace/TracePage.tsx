import { getRouteApi, Link } from '@tanstack/react-router';
import { shortClaimName } from '../../../schema/messages/claim-name.ts';
import { TraceDocument } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { NotHeldPage } from '../../ui/NotFoundPage.tsx';
import { Page } from '../../ui/Page.tsx';
import { CutOff, Empty, Notice } from '../../ui/states.tsx';
import { dayText } from '../../ui/value.tsx';
import { WhatItMeans } from '../../ui/WhatItMeans.tsx';
import { capital, type PageCode, t } from '../../ui/words.ts';
import { HandedBack } from '../entry/HandedBack.tsx';
import { ApartRules } from './ApartRules.tsx';
import { Branches } from './Branches.tsx';
import { ClaimBar } from './ClaimBar.tsx';
import { ClaimEvents } from './ClaimEvents.tsx';
import { ClaimSources } from './ClaimSources.tsx';
import { Deadlines, hasDeadlines } from './Deadlines.tsx';
import { describeClaim, describeOrder, describeTrace } from './describe.ts';
import { Evidence } from './Evidence.tsx';
import { FirstDay } from './FirstDay.tsx';
import { LadderTable } from './LadderTable.tsx';
import { Missing } from './Missing.tsx';
import { Onward } from './Onward.tsx';
import { RungsInTime } from './RungsInTime.tsx';
import { Settling } from './Settling.tsx';
import { StepsView } from './StepsView.tsx';
import { TraceTwin } from './TraceTwin.tsx';
import { claimedOn, type TraceData } from './trace.ts';
import { buildLadder, firstDayWorked, type Ladder } from './view-model.ts';
import './trace.css';

const route = getRouteApi('/claims/$id');

const VIEWS = [
  ['ladder', 'page.trace.view.ladder', 'map'],
  ['table', 'page.trace.view.table', 'table'],
  ['steps', 'page.trace.view.steps', 'file'],
] as const satisfies readonly (readonly [string, PageCode, IconName])[];

function Views({ view }: { readonly view: string }) {
  const navigate = route.useNavigate();
  return (
    <fieldset className="choices" aria-label={t('page.view')}>
      {VIEWS.map(([key, code, icon]) => (
        <button
          key={key}
          type="button"
          className="choice"
          aria-pressed={view === key}
          onClick={() => void navigate({ search: (old) => ({ ...old, view: key }), resetScroll: false })}
        >
          <Icon name={icon} />
          {t(code)}
        </button>
      ))}
    </fieldset>
  );
}

function Body({ trace, ladder, view }: { readonly trace: TraceData; readonly ladder: Ladder; readonly view: string }) {
  if (view === 'table') return <TraceTwin trace={trace} ladder={ladder} />;
  if (view === 'steps') return <StepsView trace={trace} ladder={ladder} />;
  return <LadderTable trace={trace} ladder={ladder} />;
}

/** What an answer is for: the days that count, the file, the letters. On a phone the two that go out stay in reach. */
function Onwards({ trace }: { readonly trace: TraceData }) {
  const params = { id: trace.claim.id };
  return (
    <>
      {hasDeadlines(trace) && (
        <a className="button" href="#deadlines">
          <Icon name="calendar" />
          {t('page.deadlines.title')}
        </a>
      )}
      <span className="phone-bar">
        <Link className="button" to="/claims/$id/dossier" params={params}>
          <Icon name="file" />
          {t('page.sheet.title')}
        </Link>
        <Link className="button button-first" to="/claims/$id/letters" params={params}>
          {t('page.trace.letters')}
        </Link>
      </span>
    </>
  );
}

/** A day before the work may be a slip of the pen in an address; its answer would be taken for one. */
function BeforeWork({ trace }: { readonly trace: TraceData }) {
  const from = firstDayWorked(trace);
  if (from === undefined || trace.asOf >= from) return null;
  return (
    <Notice asks>
      <p>{t('page.trace.before-work', { asOf: dayText(trace.asOf), from: dayText(from) })}</p>
    </Notice>
  );
}

/** Lines that were withdrawn are told, not counted: they are no part of the answer. */
function Withdrawn({ lines }: { readonly lines: number }) {
  return lines === 0 ? null : <p className="quiet">{t('page.trace.withdrawn', { n: lines })}</p>;
}

function TraceScreen({ trace: held }: { readonly trace: TraceData }) {
  const trace = claimedOn(held);
  const { view = 'ladder' } = route.useSearch();
  const ladder = buildLadder(trace);
  const order = describeOrder(ladder);
  const title = describeClaim(trace.claim);
  return (
    <Page
      title={title}
      crumbs={[{ to: '/claims', text: t('page.nav.claims') }]}
      here={shortClaimName(trace.claim.number, title)}
      second={trace.claim.title ? trace.claim.number : undefined}
      actions={
        <>
          <Views view={view} />
          <Link className="button" to="/claims/$id/edit" params={{ id: trace.claim.id }}>
            {t('page.trace.edit')}
          </Link>
          <button type="button" className="button" onClick={() => window.print()}>
            <Icon name="print" />
            {t('page.print')}
          </button>
          <Onwards trace={trace} />
        </>
      }
    >
      <div className="stack-wide">
        <HandedBack />
        <BeforeWork trace={trace} />
        {trace.chain?.leftOutAtLeast ? (
          <CutOff shown={trace.chain.links.length} leftOut={trace.chain.leftOutAtLeast} />
        ) : null}
        <div className="trace-top">
          <div>
            <p className="answer">
              {trace.chain?.leftOutAtLeast ? `${t('page.state.so-far')} ` : ''}
              {describeTrace(ladder, trace)}
            </p>
            <p className="quiet">
              {order} {t('page.not-legal-advice')} <WhatItMeans />
            </p>
            <Withdrawn lines={held.claim.lines.length - trace.claim.lines.length} />
            <FirstDay trace={trace} ladder={ladder} />
          </div>
          <ClaimBar trace={trace} ladder={ladder} />
        </div>
        {!trace.chain?.links.length && (
          <div className="sheet">
            <Empty text={t('page.trace.no-chain')} />
          </div>
        )}
        <Body trace={trace} ladder={ladder} view={view} />
        <Settling trace={trace} ladder={ladder} />
        <Branches trace={trace} />
        <RungsInTime claim={trace.claim.id} asOf={trace.asOf} regimes={null} />
        <Deadlines trace={trace} />
        <ClaimEvents id={trace.claim.id} asOf={trace.asOf} />
        <Evidence trace={trace} />
        <Missing trace={trace} ladder={ladder} />
        <ApartRules ladder={ladder} />
        <ClaimSources claim={trace.claim.id} />
        <Onward trace={trace} />
      </div>
    </Page>
  );
}

export function TracePage() {
  const { id } = route.useParams();
  const asOf = useAsOf();
  const query = useAnswer(TraceDocument, { claim: id, asOf: asOf ?? null, regimes: null }, { keep: true });
  return (
    <Answered
      query={query}
      loading={t('page.trace.loading')}
      title={capital(t('page.kind.claim'))}
      crumbs={[{ to: '/claims', text: t('page.nav.claims') }]}
    >
      {({ trace }) =>
        trace.__typename === 'Trace' ? (
          <TraceScreen trace={trace} />
        ) : (
          <NotHeldPage what={t('page.kind.claim')} id={id} />
        )
      }
    </Answered>
  );
}
