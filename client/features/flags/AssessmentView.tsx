import type { ReactNode } from 'react';
import { besideText, countText } from '../../../schema/messages/format.ts';
import { coverageParts } from '../../charts/coverage/layout.ts';
import { AssessmentDocument } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { Bar } from '../../ui/Bar.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useKnown } from '../../ui/known.ts';
import { LaterSome } from '../../ui/Later.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { NoneHeld } from '../../ui/NoneHeld.tsx';
import { Pages } from '../../ui/Pages.tsx';
import { Empty, Notice, Stopped } from '../../ui/states.tsx';
import { TestingNow } from '../../ui/TestingNow.tsx';
import { WhatItMeans } from '../../ui/WhatItMeans.tsx';
import { heading, sentence, t } from '../../ui/words.ts';
import { describeCoverage } from './describe.ts';
import type { Test } from './FlagsPage.tsx';
import { FlagTable } from './FlagTable.tsx';
import { filterOf, isSifted, Sieve, type Sifted } from './Sieve.tsx';
import { type AssessmentData, countsOf, percentOf } from './view-model.ts';
import './flags.css';

const OUTCOMES = ['flagged', 'passed', 'not_applicable', 'cannot_tell'] as const;

/** That no record has this outcome is another thing than that none is held. */
function NoRows({
  test,
  outcome,
  sifted,
  isHeld,
}: {
  readonly test: Test;
  readonly outcome: string;
  readonly sifted: Sifted;
  readonly isHeld: boolean;
}) {
  if (isSifted(sifted)) return <Empty text={t('page.flags.none-left')} />;
  if (isHeld) return <Empty text={t('page.flags.none', { outcome })} />;
  return <NoneHeld subject={test.subject} />;
}

function Reasons({ title, counts }: { readonly title: string; readonly counts: AssessmentData['cannotTell'] }) {
  if (counts.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="reasons">
        {counts.map((one) => (
          <li key={one.code}>
            <span>{sentence(one)}</span>
            <strong>{countText(one.count)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OutcomeFilter({
  outcome,
  counts,
  onOutcome,
}: {
  readonly outcome: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly onOutcome: (outcome: string) => void;
}) {
  return (
    <fieldset className="choices outcomes" aria-label={t('page.flags.filter')}>
      {OUTCOMES.map((code) => (
        <button
          key={code}
          type="button"
          className="choice"
          aria-pressed={outcome === code}
          onClick={() => onOutcome(code)}
        >
          <Mark kind={code} />
          {heading(code)} <strong>{countText(counts[code] ?? 0)}</strong>
        </button>
      ))}
    </fieldset>
  );
}

/** The same rows as a file: all of them, not the page of them that is shown. */
function listAddress(test: string, form: string, chosen: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(chosen).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `/flags/${encodeURIComponent(test)}.${form}?${new URLSearchParams(given)}`;
}

function Assessed({
  test,
  data,
  wait,
  outcome,
  onOutcome,
  onCheckable,
  sifted,
  onSift,
  after,
  onAfter,
}: {
  readonly test: Test;
  readonly data: AssessmentData;
  /** In place of the rows, while those held are of the question before: they must not stand under this one's heading. */
  readonly wait: ReactNode | undefined;
  readonly outcome: string;
  readonly onOutcome: (outcome: string) => void;
  /** On to what cannot be told, of which the price says how much labour it can carry. */
  readonly onCheckable: () => void;
  readonly sifted: Sifted;
  readonly onSift: (change: Sifted) => void;
  readonly after: string | null;
  readonly onAfter: (after: string | null) => void;
}) {
  const asOf = useAsOf();
  const asKnown = useKnown();
  const counts = countsOf(data);
  const parts = coverageParts(counts);
  const byCode = {
    flagged: counts.flagged,
    passed: counts.passed,
    not_applicable: counts.notApplicable,
    cannot_tell: counts.cannotTell,
  };
  const rows = data.rows.edges.map((edge) => edge.node);
  return (
    <div className="stack">
      <p className="answer">{describeCoverage(counts, test.subject)}</p>
      <figure className="stack coverage-whole">
        <Bar
          tall
          parts={parts}
          label={t('page.flags.coverage-label', {
            parts: besideText(parts.map((part) => `${part.number} ${part.label}`)),
          })}
        />
        <OutcomeFilter outcome={outcome} counts={byCode} onOutcome={onOutcome} />
        <WhatItMeans />
      </figure>
      {data.checkable > 0 && sifted.checkable === undefined && (
        <p>
          {t('page.flags.checkable', { n: data.checkable })}{' '}
          <button type="button" className="button" onClick={onCheckable}>
            {t('page.flags.read-them')}
          </button>
        </p>
      )}
      {wait === undefined && <LaterSome later={data.later} all={data.matching} />}
      {data.warning && <Notice asks>{sentence(data.warning)}</Notice>}
      <div className="split flags-split">
        <section className="sheet sheet-pad stack" aria-label={heading(outcome)}>
          <Sieve test={test.id} outcome={outcome} sifted={sifted} checkable={data.checkable} onSift={onSift} />
          {data.cutAt != null && !isSifted(sifted) && (
            <p className="small">{t('page.flags.cut', { n: data.cutAt, all: data.matching })}</p>
          )}
          {wait !== undefined ? (
            wait
          ) : rows.length === 0 ? (
            <NoRows test={test} outcome={outcome} sifted={sifted} isHeld={Object.values(byCode).some((n) => n > 0)} />
          ) : (
            <FlagTable rows={rows} outcome={outcome} subject={test.subject} />
          )}
          {wait === undefined && data.rows.pageInfo.hasNextPage && (
            <p className="small">{t('page.flags.shown', { n: rows.length, all: data.matching })}</p>
          )}
          {wait === undefined && rows.length > 0 && (
            <p className="row">
              <a className="button" href={listAddress(test.id, 'csv', { ...sifted, outcome, asOf, asKnown })} download>
                <Icon name="file" />
                {t('page.flags.list', { n: data.matching })}
              </a>
              <a className="button" href={listAddress(test.id, 'json', { ...sifted, outcome, asOf, asKnown })} download>
                {t('page.flags.list-json')}
              </a>
            </p>
          )}
          {wait === undefined && <Pages info={data.rows.pageInfo} after={after} onAfter={onAfter} />}
        </section>
        <div className="sheet sheet-pad stack">
          <Reasons title={t('page.flags.why-not-applicable')} counts={data.notApplicable} />
          <Reasons title={t('page.flags.why-cannot-tell')} counts={data.cannotTell} />
          {data.baseRate != null && (
            <p className="small">
              {t('page.flags.base-rate', { share: t('page.flags.percent', { n: percentOf(data.baseRate) }) })}
            </p>
          )}
          <p className="hint">{t('page.flags.opens')}</p>
        </div>
      </div>
    </div>
  );
}

/** One test on one day; give it a key of both, so that the counts on the page are never those of another. */
export function AssessmentView({
  test,
  outcome,
  onOutcome,
  onCheckable,
  sifted,
  onSift,
  after,
  onAfter,
}: {
  readonly test: Test;
  readonly outcome: string;
  readonly onOutcome: (outcome: string) => void;
  /** On to what cannot be told, of which the price says how much labour it can carry. */
  readonly onCheckable: () => void;
  readonly sifted: Sifted;
  readonly onSift: (change: Sifted) => void;
  /** Of the rows, where the page of them begins. */
  readonly after: string | null;
  readonly onAfter: (after: string | null) => void;
}) {
  const asOf = useAsOf();
  const query = useAnswer(
    AssessmentDocument,
    { test: test.id, asOf: asOf ?? null, outcome, filter: filterOf(sifted), after },
    { keep: true },
  );
  // One who stopped it is not left waiting.
  const waiting =
    query.fetchStatus === 'idle' ? (
      <Stopped retry={() => void query.refetch()} />
    ) : (
      <TestingNow test={test.id} asOf={asOf} onCancel={query.cancel} />
    );
  return (
    <Answered query={query} loading={t('page.flags.assessing')} waiting={waiting}>
      {({ assessment }) =>
        assessment ? (
          <Assessed
            test={test}
            data={assessment}
            wait={query.isPlaceholderData ? waiting : undefined}
            outcome={outcome}
            onOutcome={onOutcome}
            onCheckable={onCheckable}
            sifted={sifted}
            onSift={onSift}
            after={after}
            onAfter={onAfter}
          />
        ) : (
          <Empty text={t('page.flags.no-tests')} />
        )
      }
    </Answered>
  );
}
