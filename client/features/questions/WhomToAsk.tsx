/** Of many who could be asked, those on whose answers most hangs: what each is asked, and the workbook for it alone. */
import { Link } from '@tanstack/react-router';
import { type Column, Table } from '../../ui/Table.tsx';
import { countText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import type { QuestionsData } from './QuestionsPage.tsx';
import { askable, type Chosen } from './view-model.ts';

type Party = QuestionsData['parties'][number];

interface Props {
  readonly parties: readonly Party[];
  /** What is chosen already, without where in the list one is. */
  readonly search: Omit<Chosen, 'after'>;
  readonly workbook: (holder: string) => string;
}

const SHOWN = 8;

function columns({ search, workbook }: Omit<Props, 'parties'>): readonly Column<Party>[] {
  return [
    {
      key: 'name',
      head: t('page.questions.holder'),
      row: true,
      cell: ({ holder, name }) => (
        <Link to="/questions" search={{ ...search, holder }}>
          <bdi>{name}</bdi>
        </Link>
      ),
    },
    {
      key: 'questions',
      head: t('page.questions.asked'),
      number: true,
      cell: ({ questions }) => countText(questions),
    },
    {
      key: 'answers',
      head: t('page.questions.answers'),
      number: true,
      cell: ({ answers }) => countText(answers),
    },
    {
      key: 'workbook',
      head: t('page.questions.workbook'),
      screen: true,
      cell: ({ holder, name }) => (
        <a href={workbook(holder)} download>
          {t('page.questions.workbook-of')}
          <span className="unseen"> {name}</span>
        </a>
      ),
    },
  ];
}

export function WhomToAsk({ parties, ...chosen }: Props) {
  const asked = askable(parties);
  const more = asked.length - SHOWN;
  if (asked.length < 2) return null;
  return (
    <section className="sheet sheet-pad stack" aria-labelledby="questions-whom">
      <h2 id="questions-whom">{t('page.questions.whom')}</h2>
      <Table
        caption={t('page.questions.whom')}
        cards
        rows={asked.slice(0, SHOWN)}
        rowKey={({ holder }) => holder}
        columns={columns(chosen)}
      />
      {more > 0 && <p className="small">{t('page.questions.whom-more', { n: more })}</p>}
    </section>
  );
}
