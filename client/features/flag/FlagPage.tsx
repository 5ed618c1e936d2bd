import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { besideText } from '../../../schema/messages/format.ts';
import { BandChart } from '../../charts/price-band/BandChart.tsx';
import { type BandFigures, describeBand } from '../../charts/price-band/describe.ts';
import { FlagDocument, type FlagQuery } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LaterOne } from '../../ui/Later.tsx';
import { Said } from '../../ui/Mark.tsx';
import { NotHeldPage } from '../../ui/NotFoundPage.tsx';
import { Page } from '../../ui/Page.tsx';
import { Money } from '../../ui/value.tsx';
import { WhatItMeans } from '../../ui/WhatItMeans.tsx';
import { capital, heading, said, sentence, t } from '../../ui/words.ts';
import { Breakdown } from '../breakdown/Breakdown.tsx';
import { mendsText, perText, shortPerText, subjectOf } from '../flags/view-model.ts';
import { Pay } from '../pay/Pay.tsx';
import { describeFlag } from './describe.ts';
import { Notes } from './Notes.tsx';
import { OtherTests } from './OtherTests.tsx';
import { StepTable } from './StepTable.tsx';
import './flag.css';

const route = getRouteApi('/flags/$test/$subject');
export type FlagData = NonNullable<FlagQuery['flag']>;

type Unit = string | null | undefined;

function bandFigures({ price, left, against }: FlagData): BandFigures | undefined {
  if (!price || !against) return undefined;
  return { price, ...(left ? { left } : {}), against };
}

/** Only a flag is mended; what passed or cannot be told says what that does not show. */
function Mends({ flag, unit }: { readonly flag: FlagData; readonly unit: Unit }) {
  const mends = flag.outcome === 'flagged' ? mendsText(flag) : undefined;
  const { subject } = flag.test;
  return (
    <aside className="mends" aria-label={t('page.flag.beside')}>
      {mends && (
        <>
          <span className="small">{t('page.flag.mends', { subject })}</span>
          <strong className="mends-price">{[mends, perText(flag.per, unit)].filter(Boolean).join(' ')}</strong>
        </>
      )}
      {mends && flag.short && (
        <span className="small">
          {t('page.flag.short')} <Money value={flag.short} /> {shortPerText(flag.shortPer, unit)}.
        </span>
      )}
      {flag.outcome === 'passed' && <span className="small">{t('page.flag.passed-means', { subject })}</span>}
      <span className="small">{t('page.flags.opens')}</span>
    </aside>
  );
}

/** Published figures of a place and a day, which whoever has them can add. */
const FIGURES: ReadonlySet<string> = new Set(
  ['hours-a-week', 'payments-a-year', 'on-costs', 'wage-floor', 'living-wage', 'going-rate'].map(
    (name) => `flag.missing.${name}`,
  ),
);

/** Tests whose question is where the price goes, and how much of it reaches the work. */
const OF_LAWFUL_LABOUR: ReadonlySet<string> = new Set(['price-below-lawful-labour', 'chain-price-below-lawful-labour']);

function MissingFacts({ flag }: { readonly flag: FlagData }) {
  if (flag.missing.length === 0) return null;
  return (
    <section className="sheet sheet-pad">
      <h2>{t('page.flag.missing')}</h2>
      <ul>
        {flag.missing.map((fact) => (
          <li key={`${fact.code} ${fact.text}`} className={flag.outcome === 'cannot_tell' ? 'asks' : undefined}>
            {sentence(fact)}{' '}
            {FIGURES.has(fact.code) && (
              <Link to="/enter/$kind" params={{ kind: 'Benchmark' }}>
                {t('page.flag.add-figure')}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {flag.outcome === 'cannot_tell' && (
        <p className="no-print">
          <Link to="/questions" search={{ record: flag.subject }}>
            {t('page.questions.title')}
          </Link>
        </p>
      )}
    </section>
  );
}

function Screen({
  flag,
  others,
  unit,
}: {
  readonly flag: FlagData;
  readonly others: FlagQuery['flagsOn'];
  readonly unit: Unit;
}) {
  const { title, second } = subjectOf(flag);
  const test = sentence(flag.test.title);
  const figures = bandFigures(flag);
  const [asking, setAsking] = useState(0);
  return (
    <Page
      title={title}
      crumbs={[
        { to: '/flags', text: t('page.nav.flags') },
        { to: '/flags', text: test, search: { test: flag.test.id } },
      ]}
      here={second ?? title}
      second={besideText([test, second])}
      actions={
        <>
          {flag.test.subject === 'contract' && (
            <Link className="button" to="/contracts/$id" params={{ id: flag.subject }}>
              <Icon name="file" />
              {t('page.flag.contract')}
            </Link>
          )}
          <button type="button" className="button" onClick={() => window.print()}>
            <Icon name="print" />
            {t('page.print')}
          </button>
          {flag.outcome === 'flagged' && (
            <button type="button" className="button button-first" onClick={() => setAsking((times) => times + 1)}>
              {t('page.flag.ask')}
            </button>
          )}
        </>
      }
    >
      <div className="stack-wide">
        <div className="flag-top">
          <div className="stack flag-answer">
            <p>
              <Said
                code={flag.outcome}
                ground={flag.outcome === 'flagged'}
                text={besideText([
                  `${heading(flag.outcome)}: ${test}`,
                  flag.band && flag.band !== 'below' && said(flag.band),
                ])}
              />{' '}
              <WhatItMeans mark={flag.outcome} />
            </p>
            <LaterOne later={flag.later} on={flag.on ?? null} />
            <p className="answer">{describeFlag(flag, unit)}</p>
          </div>
          <Mends flag={flag} unit={unit} />
        </div>
        <div className="flag-body">
          <div className="stack">
            <section className="sheet sheet-pad" aria-labelledby="steps">
              <h2 id="steps">{t('page.flag.steps')}</h2>
              <StepTable flag={flag} unit={unit} />
            </section>
            <OtherTests flag={flag} others={others} />
          </div>
          <div className="stack">
            {figures && (
              <figure className="sheet sheet-pad" aria-labelledby="band">
                <figcaption id="band">
                  <h2>{t('page.flag.band')}</h2>
                  <p className="small">{describeBand(figures)}</p>
                </figcaption>
                <BandChart figures={figures} flagged={flag.outcome === 'flagged'} />
              </figure>
            )}
            {OF_LAWFUL_LABOUR.has(flag.test.id) && <Breakdown contract={flag.subject} />}
            {flag.test.subject === 'wage_record' && <Pay record={flag.subject} />}
            <MissingFacts flag={flag} />
            {(flag.outcome === 'flagged' || flag.notes.length > 0) && <Notes flag={flag} asking={asking} />}
            <section className="sheet sheet-pad">
              <h2>{t('page.flag.limits')}</h2>
              <p>{sentence(flag.test.question)}</p>
              {flag.test.excludes.length > 0 && (
                <p className="small">
                  {t('page.flags.excludes', {
                    what: flag.test.excludes.map((one) => sentence(one)).join(' '),
                  })}
                </p>
              )}
              {flag.test.basedOn.length > 0 && (
                <p className="small">{t('page.flags.based-on', { what: flag.test.basedOn.join('; ') })}</p>
              )}
            </section>
          </div>
        </div>
      </div>
    </Page>
  );
}

export function FlagPage() {
  const { test, subject } = route.useParams();
  const asOf = useAsOf();
  const query = useAnswer(FlagDocument, { test, subject, asOf: asOf ?? null }, { keep: true });
  return (
    <Answered
      query={query}
      loading={t('page.flags.assessing')}
      title={capital(t('page.kind.flag'))}
      crumbs={[{ to: '/flags', text: t('page.nav.flags') }]}
    >
      {({ flag, flagsOn, contract }) =>
        flag ? (
          <Screen flag={flag} others={flagsOn} unit={contract?.unit} />
        ) : (
          <NotHeldPage what={t('page.kind.flag')} id={subject} />
        )
      }
    </Answered>
  );
}
