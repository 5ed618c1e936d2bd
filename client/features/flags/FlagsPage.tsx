import { getRouteApi, Link } from '@tanstack/react-router';
import { formatDecimal } from '../../../schema/messages/format.ts';
import { TestsDocument, type TestsQuery } from '../../generated/operations.ts';
import { changed, type Known, knownIn } from '../../ui/address.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { isDayText } from '../../ui/known.ts';
import { LeftAside } from '../../ui/LeftAside.tsx';
import { OUTCOME_COLUMNS } from '../../ui/outcomes.ts';
import { Page } from '../../ui/Page.tsx';
import { Empty } from '../../ui/states.tsx';
import { sentence, t } from '../../ui/words.ts';
import { AssessmentView } from './AssessmentView.tsx';
import { SIFTED_BY, type Sifted } from './Sieve.tsx';

const route = getRouteApi('/flags');
export type Test = TestsQuery['tests'][number];

function AboutTest({ test }: { readonly test: Test }) {
  const { threshold } = test;
  return (
    <details>
      <summary>{t('page.flags.about')}</summary>
      <div className="stack about-test">
        <p>{sentence(test.question)}</p>
        <p>
          <Link to="/help" hash={`test-${test.id}`}>
            {t('page.flags.about-all')}
          </Link>
        </p>
        {threshold && (
          <p>
            {t('page.flags.threshold', {
              value: formatDecimal(threshold.text),
              strict: threshold.strict ? 'yes' : 'no',
              cite: threshold.cite,
            })}
          </p>
        )}
        {test.excludes.length > 0 && (
          <p>{t('page.flags.excludes', { what: test.excludes.map((one) => sentence(one)).join(' ') })}</p>
        )}
        {test.basedOn.length > 0 && <p>{t('page.flags.based-on', { what: test.basedOn.join('; ') })}</p>}
      </div>
    </details>
  );
}

/** What the address says of the sieve, and nothing else of it. */
function siftedIn(search: Sifted): Sifted {
  return Object.fromEntries(SIFTED_BY.flatMap((name) => (search[name] ? [[name, search[name]]] : [])));
}

/** Each choice is a step back; a day that is typed on, digit by digit, is one. */
const isTypedOn = (old: Sifted, change: Sifted): boolean =>
  (['from', 'to'] as const).some((name) => Boolean(change[name]) && Boolean(old[name]));

const scopeOf = ({ sector, place }: Sifted) => ({ ...(sector ? { sector } : {}), ...(place ? { place } : {}) });

const SAYS: Known = {
  outcome: (text) => OUTCOME_COLUMNS.some(([, outcome]) => outcome === text),
  from: isDayText,
  to: isDayText,
};

export function FlagsPage() {
  const address = route.useSearch();
  const navigate = route.useNavigate();
  const query = useAnswer(TestsDocument, {});
  return (
    <Page title={t('page.nav.flags')}>
      <Answered query={query} loading={t('page.flags.loading')}>
        {({ tests }) => {
          const isTest = (id: string) => tests.some((one) => one.id === id);
          const { search, leftAside } = knownIn(address, { ...SAYS, test: isTest });
          const test = tests.find((one) => one.id === search.test) ?? tests[0];
          if (!test) return <Empty text={t('page.flags.no-tests')} />;
          return (
            <div className="stack">
              <LeftAside what={leftAside} />
              <div className="flags-filter">
                <SelectField
                  id="flags-test"
                  label={t('page.flags.test')}
                  value={test.id}
                  unknown={false}
                  options={tests.map((one) => ({ value: one.id, text: sentence(one.title) }))}
                  onChange={(id) => void navigate({ search: (old) => changed(old, { test: id, after: undefined }) })}
                />
                <AboutTest test={test} />
                <Link to="/sectors" search={scopeOf(search)}>
                  {t('page.sector.title')}
                </Link>
                <Link to="/what-if" search={{ test: test.id }}>
                  {t('page.what-if.all.title')}
                </Link>
              </div>
              <AssessmentView
                key={`${test.id} ${search.asOf}`}
                test={test}
                outcome={search.outcome ?? 'flagged'}
                onOutcome={(outcome) =>
                  void navigate({
                    search: (old) => changed(old, { outcome, checkable: undefined, after: undefined }),
                    resetScroll: false,
                  })
                }
                onCheckable={() =>
                  void navigate({
                    search: (old) => changed(old, { outcome: 'cannot_tell', checkable: 'yes', after: undefined }),
                    resetScroll: false,
                  })
                }
                sifted={siftedIn(search)}
                onSift={(change) =>
                  void navigate({
                    search: (old) => changed(old, { ...change, after: undefined }),
                    replace: isTypedOn(search, change),
                    resetScroll: false,
                  })
                }
                after={search.after ?? null}
                onAfter={(after) => void navigate({ search: (old) => changed(old, { after: after ?? undefined }) })}
              />
            </div>
          );
        }}
      </Answered>
    </Page>
  );
}
