/** A table for each one to be asked: what is asked, what hangs on it, where it is missing. */

import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { listText } from '../../../schema/messages/format.ts';
import { type Column, Table } from '../../ui/Table.tsx';
import { useIsPhone } from '../../ui/useIsPhone.ts';
import { DayText } from '../../ui/value.tsx';
import { capital, t } from '../../ui/words.ts';
import { EnterLink } from '../entry/EnterLink.tsx';
import type { Question, QuestionsData } from './QuestionsPage.tsx';
import { groupsOf, NOBODY, pageOf } from './view-model.ts';

type Ids = ReadonlySet<string>;

/** Of sixty places the rest would push the next question out of sight. */
const PLACES_ON_A_PHONE = 2;

function Places({ question }: { readonly question: Question }) {
  const [isWhole, setWhole] = useState(false);
  const folded = question.places.length - PLACES_ON_A_PHONE;
  return (
    <ul className={isWhole ? 'question-places' : 'question-places question-places-first'}>
      {question.places.map((place) => (
        <li key={`${place.kind} ${place.record} ${place.test}`}>
          <Link {...pageOf(place)} className="plain-link">
            {place.text}
          </Link>
        </li>
      ))}
      {question.morePlaces > 0 && <li>{t('page.questions.where-more', { n: question.morePlaces })}</li>}
      {folded > 0 && !isWhole && (
        <li className="question-places-more no-print">
          <button type="button" className="text-button" onClick={() => setWhole(true)}>
            {t('page.questions.where-more', { n: folded + question.morePlaces })}
          </button>
        </li>
      )}
    </ul>
  );
}

function Asked({ question }: { readonly question: Question }) {
  const { aboutText, text, otherHolders, tellsOfClaim, tellsOfWhom } = question;
  return (
    <>
      {text}
      {aboutText && <span className="second">{capital(aboutText)}</span>}
      {otherHolders.length > 0 && (
        <span className="second">{t('page.questions.also', { names: listText(otherHolders) })}</span>
      )}
      {tellsOfWhom && <span className="second">{t('page.questions.outside-few')}</span>}
      {tellsOfClaim && <span className="second">{t('page.questions.outside')}</span>}
    </>
  );
}

/** A fact of each of several claims is entered for each of them. */
function EnterForEach({ question }: { readonly question: Question }) {
  return (
    <ul className="question-places question-enter-for no-print">
      {question.enterFor.map(({ text, enter }) => (
        <li key={text}>
          <EnterLink at={enter} asked={question.text} words={t('page.questions.enter-for', { claim: text })} />
        </li>
      ))}
    </ul>
  );
}

function columnsFor(ids: Ids, onIds: (ids: Ids) => void): readonly Column<Question>[] {
  const toggle = (id: string) => {
    const next = new Set(ids);
    if (!next.delete(id)) next.add(id);
    onIds(next);
  };
  return [
    {
      key: 'question',
      head: t('page.questions.one'),
      row: true,
      wide: true,
      sort: ({ aboutText, text }) => `${text} ${aboutText}`,
      cell: (question) => (
        <>
          <label className="question-choose">
            <input type="checkbox" checked={ids.has(question.id)} onChange={() => toggle(question.id)} />
            <span>
              <Asked question={question} />
            </span>
          </label>
          <EnterLink at={question.enter} asked={[question.text, question.aboutText].filter(Boolean).join(' ')} />
          {question.enterFor.length > 0 && <EnterForEach question={question} />}
        </>
      ),
    },
    {
      key: 'answers',
      head: t('page.questions.hangs'),
      mid: true,
      sort: ({ answers }) => answers,
      cell: ({ settles, alone }) => (
        <>
          {settles.map(({ code, text }) => (
            <span key={code} className="question-settles">
              {text}
            </span>
          ))}
          <span className="second">{t('page.questions.alone', { alone })}</span>
        </>
      ),
    },
    {
      key: 'by',
      head: t('page.questions.day'),
      whole: true,
      sort: ({ by }) => by,
      cell: ({ by }) => (by ? <DayText day={by} /> : null),
    },
    { key: 'where', head: t('page.questions.where'), wide: true, cell: (question) => <Places question={question} /> },
  ];
}

/** What a supplier fills in is asked of prices; what is looked up, or stands in one's own file, has no supplier. */
const isOfPrice = ({ settles, holder }: Question): boolean =>
  !NOBODY.has(holder) && settles.some(({ code }) => code === 'price_test');

interface GroupProps {
  readonly name: string;
  /** How many questions, and what hangs on them; absent for nobody. */
  readonly count: string | undefined;
  readonly isFolded: boolean;
  readonly tools: ReactNode;
  readonly children: ReactNode;
}

/** Of many who are asked each stands closed on a phone; alone, or where there is room, it stands open. */
function Group({ name, count, isFolded, tools, children }: GroupProps) {
  const heading = <h2 className="named">{capital(name)}</h2>;
  if (isFolded)
    return (
      <details className="sheet sheet-pad questions-of folds">
        <summary>
          {heading}
          {count && <span className="second">{count}</span>}
        </summary>
        {tools}
        {children}
      </details>
    );
  return (
    <section className="sheet sheet-pad questions-of" aria-label={name}>
      <div className="between section-head">
        {heading}
        {tools}
      </div>
      {count && <p className="second">{count}</p>}
      {children}
    </section>
  );
}

export function QuestionGroups({
  data,
  questions,
  ids,
  onIds,
  workbook,
}: {
  readonly data: QuestionsData;
  readonly questions: readonly Question[];
  readonly ids: Ids;
  readonly onIds: (ids: Ids) => void;
  /** The address of the workbook of one who is asked. */
  readonly workbook: (holder: string) => string;
}) {
  const columns = columnsFor(ids, onIds);
  const groups = groupsOf(questions);
  const isFolded = useIsPhone() && groups.length > 1;
  return groups.map(({ holder, questions: own }) => {
    const party = data.parties.find((one) => one.holder === holder);
    const all = own.every(({ id }) => ids.has(id));
    const toggleAll = () => {
      const next = new Set(ids);
      for (const { id } of own) all ? next.delete(id) : next.add(id);
      onIds(next);
    };
    const name = party?.name ?? own[0]?.holderName ?? holder;
    const count = party && t('page.questions.group', { questions: party.questions, answers: party.answers });
    const tools = (
      <span className="row no-print">
        {own.some(isOfPrice) && party && (
          <a href={workbook(holder)} download>
            {t('page.questions.workbook-of')}
            <span className="unseen"> {name}</span>
          </a>
        )}
        <button type="button" className="text-button" onClick={toggleAll}>
          {all ? t('page.questions.none-shown') : t('page.questions.all-shown')}
          <span className="unseen"> {name}</span>
        </button>
      </span>
    );
    return (
      <Group key={holder} {...{ name, count, isFolded, tools }}>
        <Table caption={name} cards rows={own} rowKey={({ id }) => id} columns={columns} />
      </Group>
    );
  });
}
