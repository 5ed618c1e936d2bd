/** Every test: what it asks, what it needs, what it does not say, and below which share it flags. */

import { Link } from '@tanstack/react-router';
import { formatDecimal } from '../../../schema/messages/format.ts';
import { render } from '../../../schema/messages/render.ts';
import type { HelpTestsQuery } from '../../generated/operations.ts';
import { sentence, t } from '../../ui/words.ts';
import { matches } from './entries.ts';

type Test = HelpTestsQuery['tests'][number];

export const foundTests = (search: string, tests: readonly Test[]): readonly Test[] =>
  tests.filter(({ id, title, question, excludes }) =>
    matches(search, sentence(title), sentence(question), render(`help.needs.${id}`), ...excludes.map(sentence)),
  );

function OneTest({ test, here }: { readonly test: Test; readonly here: string }) {
  const { id, title, question, excludes, basedOn, threshold } = test;
  return (
    <article id={`test-${id}`} tabIndex={-1} className={`test-${id}` === here ? 'help-test help-here' : 'help-test'}>
      <h3>
        <Link to="/flags" search={{ test: id }} className="plain-link">
          {sentence(title)}
        </Link>
      </h3>
      <p>{sentence(question)}</p>
      <dl className="help-entries">
        <div>
          <dt>{t('page.explain.needs')}</dt>
          <dd>{render(`help.needs.${id}`)}</dd>
        </div>
        {threshold && (
          <div>
            <dt>{t('page.explain.share')}</dt>
            <dd>{t('page.explain.share-of', { value: formatDecimal(threshold.text), cite: threshold.cite })}</dd>
          </div>
        )}
        <div>
          <dt>{t('page.explain.not-said')}</dt>
          <dd>{excludes.map((one) => sentence(one)).join(' ')}</dd>
        </div>
        {basedOn.length > 0 && (
          <div>
            <dt>{t('page.explain.based-on')}</dt>
            <dd>{basedOn.join('; ')}</dd>
          </div>
        )}
      </dl>
    </article>
  );
}

export function TestList({ tests, here }: { readonly tests: readonly Test[]; readonly here: string }) {
  if (tests.length === 0) return null;
  return (
    <section aria-labelledby="tests" className="stack">
      <h2 id="tests" tabIndex={-1}>
        {t('page.explain.tests')}
      </h2>
      <p>{t('page.explain.tests-text')}</p>
      {tests.map((test) => (
        <OneTest key={test.id} test={test} here={here} />
      ))}
    </section>
  );
}
