import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { OpenQuestionsDocument, type OpenQuestionsQuery } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { changed, type Known, knownIn } from '../../ui/address.ts';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { useHeld } from '../../ui/held.ts';
import { asKnownIn, useKnown } from '../../ui/known.ts';
import { LeftAside } from '../../ui/LeftAside.tsx';
import { Page } from '../../ui/Page.tsx';
import { Pages } from '../../ui/Pages.tsx';
import { Empty, Notice } from '../../ui/states.tsx';
import { t } from '../../ui/words.ts';
import { HandedBack } from '../entry/HandedBack.tsx';
import { AnswersBack } from './AnswersBack.tsx';
import { Choice } from './Choice.tsx';
import { QuestionGroups } from './QuestionGroups.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { type Chosen, fileAddress, filterIn, orderIn } from './view-model.ts';
import { WhomToAsk } from './WhomToAsk.tsx';
import './questions.css';

export type QuestionsData = OpenQuestionsQuery['openQuestions'];
export type Question = QuestionsData['edges'][number]['node'];

const route = getRouteApi('/questions');

/** Where none of these is held there is nothing to ask about. */
const ASKED_ABOUT = ['Contract', 'WageRecord', 'Claim'];

function Cut({ leftOut }: { readonly leftOut: QuestionsData['leftOut'] }) {
  const { answers, claims, organisations, contracts, publicRecord } = leftOut;
  if (answers + claims + organisations + contracts === 0 && !publicRecord) return null;
  const counts = { answers, claims, organisations, contracts };
  return (
    <Notice asks>
      <p>{t('page.questions.cut', { ...counts, publicRecord: String(publicRecord) })}</p>
    </Notice>
  );
}

function Body({ data, search }: { readonly data: QuestionsData; readonly search: Chosen }) {
  const navigate = route.useNavigate();
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const choose = (change: Partial<Record<keyof Chosen, string | undefined>>) => {
    setIds(new Set());
    void navigate({
      search: (old) => changed(old, { after: undefined, ...change }),
      replace: true,
      resetScroll: false,
    });
  };
  const held = useHeld();
  const known = useKnown();
  const asOf = useAsOf();
  const { after: _after, ...chosen } = search;
  const workbook = (holder: string) =>
    asKnownIn(fileAddress('suppliers.xlsx', { ...search, holder, asOf }, new Set()), known);
  const isNoneHeld = held !== undefined && ASKED_ABOUT.every((kind) => !held[kind]);
  const questions = data.edges.map(({ node }) => node);
  const isFiltered = Object.values(filterIn(search)).some((value) => value !== null);
  if (data.count === 0 && !isFiltered)
    return (
      <div className="stack">
        <Cut leftOut={data.leftOut} />
        <Empty text={t(isNoneHeld ? 'page.questions.none-held' : 'page.questions.empty')}>
          <span className="hint">{t('page.questions.empty-text')}</span>
          <Link className="button" to="/imports/new">
            {t('page.questions.import')}
          </Link>
        </Empty>
      </div>
    );
  return (
    <div className="stack">
      <p className="answer" role="status">
        {t('page.questions.answer', { n: data.count, answers: data.answers })}
      </p>
      <Cut leftOut={data.leftOut} />
      <Choice data={data} search={search} onChoose={choose} />
      {data.count > 0 && <TakeAlong count={data.count} ids={ids} search={search} />}
      {!search.holder && !search.record && <WhomToAsk parties={data.parties} search={chosen} workbook={workbook} />}
      <QuestionGroups data={data} questions={questions} ids={ids} onIds={setIds} workbook={workbook} />
      <Pages
        info={data.pageInfo}
        after={search.after ?? null}
        onAfter={(after) => void navigate({ search: (old) => changed(old, { after: after ?? undefined }) })}
      />
    </div>
  );
}

const SAYS: Known = { order: (text) => text === 'settles' || text === 'day' };

export function QuestionsPage() {
  const { search, leftAside } = knownIn(route.useSearch(), SAYS);
  const asked = { asOf: search.asOf ?? null, filter: filterIn(search), order: orderIn(search) };
  const query = useAnswer(OpenQuestionsDocument, { ...asked, after: search.after ?? null }, { keep: true });
  return (
    <Page title={t('page.questions.title')}>
      <div className="stack-wide">
        <LeftAside what={leftAside} />
        <HandedBack />
        <Answered query={query} loading={t('page.questions.loading')}>
          {({ openQuestions }) => <Body data={openQuestions} search={search} />}
        </Answered>
        {(query.data || query.error) && <AnswersBack asOf={search.asOf} />}
      </div>
    </Page>
  );
}
