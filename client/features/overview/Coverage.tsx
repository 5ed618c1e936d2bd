import { Link } from '@tanstack/react-router';
import { besideText } from '../../../schema/messages/format.ts';
import { coverageParts } from '../../charts/coverage/layout.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Said } from '../../ui/Mark.tsx';
import { sentence, t } from '../../ui/words.ts';
import type { OverviewTests } from './OverviewPage.tsx';
import { nothingTested } from './view-model.ts';

type Test = OverviewTests['coverage'][number];

const KINDS = [
  ['flagged', 'flagged'],
  ['notApplicable', 'not_applicable'],
  ['passed', 'passed'],
  ['cannotTell', 'cannot_tell'],
] as const;

function OneTest({ test }: { readonly test: Test }) {
  const parts = coverageParts(test);
  const title = sentence(test.test.title);
  return (
    <section className="coverage" aria-label={title}>
      <h3 className="between coverage-title">
        <Link to="/flags" search={{ test: test.test.id }} className="plain-link">
          {title}
        </Link>
        <span className="small">{t('page.overview.tested', { n: test.flagged + test.passed })}</span>
      </h3>
      <Bar
        parts={parts}
        label={t('page.flags.coverage-label', {
          parts: besideText(parts.map((part) => `${part.number} ${part.label}`)),
        })}
      />
      <ul className="coverage-counts">
        {KINDS.map(([key, code]) => (
          <li key={key}>
            <Said code={code} />
            <strong>{test[key]}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Of so many tests the bars are shown at once: what a visitor takes in, and no longer than what stands beside it. */
const SHOWN = 3;

export function Coverage({ overview }: { readonly overview: OverviewTests }) {
  const tested = overview.coverage.filter(({ flagged, passed }) => flagged + passed > 0);
  return (
    <section aria-labelledby="coverage" className="stack">
      <div className="between section-head">
        <h2 id="coverage">{t('page.overview.coverage')}</h2>
        <Link to="/flags">{t('page.overview.all-tests')}</Link>
      </div>
      {tested.length === 0 && <p className="quiet">{t(nothingTested(overview.coverage))}</p>}
      {tested.slice(0, SHOWN).map((test) => (
        <OneTest key={test.test.id} test={test} />
      ))}
      {tested.length > SHOWN && (
        <details>
          <summary>{t('page.overview.more-tests', { n: tested.length - SHOWN })}</summary>
          <div className="stack more-tests">
            {tested.slice(SHOWN).map((test) => (
              <OneTest key={test.test.id} test={test} />
            ))}
          </div>
        </details>
      )}
      {tested.length > 0 && tested.length < overview.coverage.length && (
        <p className="small">{t('page.overview.untested', { n: overview.coverage.length - tested.length })}</p>
      )}
    </section>
  );
}
