import {
  OverviewDocument,
  type OverviewQuery,
  OverviewTestsDocument,
  type OverviewTestsQuery,
} from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { Answered, type AnswerQuery, useAnswer } from '../../ui/answered.tsx';
import { BackToNow } from '../../ui/KnownLine.tsx';
import { useKnown } from '../../ui/known.ts';
import { AskTitle } from '../../ui/Page.tsx';
import { Empty } from '../../ui/states.tsx';
import { TestingNow } from '../../ui/TestingNow.tsx';
import { t } from '../../ui/words.ts';
import { SinceLastVisit } from '../changes/SinceLastVisit.tsx';
import { GuideOffer } from '../guide/GuideOffer.tsx';
import { LoadDemonstration } from '../imports/Demonstrations.tsx';
import { Coverage } from './Coverage.tsx';
import { Deadlines } from './Deadlines.tsx';
import { Doors } from './Doors.tsx';
import { Lately } from './Lately.tsx';
import { LowestPrices } from './LowestPrices.tsx';
import { Questions } from './Questions.tsx';
import { isEmpty } from './view-model.ts';
import './overview.css';

export type OverviewData = OverviewQuery['overview'];
export type OverviewTests = OverviewTestsQuery['overview'];

function NothingHeld({ overview }: { readonly overview: OverviewData }) {
  const known = useKnown();
  return (
    <div className="stack-wide overview-body">
      {known === undefined ? (
        <Empty text={t('page.overview.empty')}>
          <LoadDemonstration name="demo" text={t('page.demonstrations.load-small')} />
        </Empty>
      ) : (
        <Empty text={t('page.overview.empty-then')}>
          <BackToNow />
        </Empty>
      )}
      <Lately overview={overview} />
    </div>
  );
}

/** What the tests say comes when it is there: of a large store just written to, they are run first. */
function Body({
  overview,
  tests,
}: {
  readonly overview: OverviewData;
  readonly tests: AnswerQuery<OverviewTestsQuery>;
}) {
  const asOf = useAsOf();
  return (
    <div className="split overview-body">
      <div className="stack-wide">
        <Deadlines overview={overview} />
        {tests.data && <LowestPrices overview={tests.data.overview} />}
      </div>
      <div className="stack-wide">
        <Answered
          query={tests}
          loading={t('page.flags.assessing')}
          waiting={<TestingNow asOf={asOf} onCancel={tests.cancel} />}
        >
          {(data) => (
            <>
              <Coverage overview={data.overview} />
              <Questions overview={data.overview} />
            </>
          )}
        </Answered>
        <Lately overview={overview} />
      </div>
    </div>
  );
}

export function OverviewPage() {
  const asOf = useAsOf();
  const query = useAnswer(OverviewDocument, { asOf: asOf ?? null }, { keep: true });
  const tests = useAnswer(OverviewTestsDocument, { asOf: asOf ?? null }, { keep: true });
  return (
    <>
      <AskTitle text={t('page.overview.ask')} limits={t('page.help.decides')} />
      <SinceLastVisit />
      <Doors claims={query.data?.overview.claims ?? 0} />
      <GuideOffer canHide />
      <Answered query={query} loading={t('page.overview.loading')}>
        {({ overview }) =>
          isEmpty(overview) ? <NothingHeld overview={overview} /> : <Body overview={overview} tests={tests} />
        }
      </Answered>
    </>
  );
}
