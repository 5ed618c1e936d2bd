/** What is set against what, in the order of the server: what can be reviewed first, what no rule covers last. */
import { Table } from '../../ui/Table.tsx';
import { articleText } from '../../ui/value.tsx';
import { capital, sentence, t } from '../../ui/words.ts';
import type { PublicRecordData } from './PublicRecord.tsx';

type Item = PublicRecordData['items'][number];

function Rule({ article, does, read }: Item) {
  if (article === null || does === null) return null;
  return (
    <span className="second">
      {t('page.public.rule', { does: sentence(does), article: articleText(article), read: read ?? '' })}
    </span>
  );
}

function Says({ item }: { readonly item: Item }) {
  return (
    <>
      <p>{[...(item.reason === null ? [] : [item.reason]), ...item.agrees].map(sentence).join(' ')}</p>
      {item.missing.map((missing) => (
        <p key={missing.text} className="asks">
          {t('page.public.missing', { what: sentence(missing) })}
        </p>
      ))}
      {item.open.map((open) => (
        <p key={open.text} className="second">
          {t('page.public.look-up', { what: sentence(open) })}
        </p>
      ))}
    </>
  );
}

export function Compared({ items }: { readonly items: readonly Item[] }) {
  if (items.length === 0) return <p>{t('page.public.nothing-against')}</p>;
  return (
    <>
      <h3>{t('page.public.compared')}</h3>
      <p className="hint">{t('page.public.compared.text')}</p>
      <Table
        caption={t('page.public.compared')}
        rows={items}
        rowKey={({ subject, rule, against }) => [subject, rule, against].join(' ')}
        columns={[
          {
            key: 'what',
            head: t('page.public.what'),
            row: true,
            mid: true,
            cell: (item) => (
              <>
                {capital(sentence(item.subjectTitle))}
                <span className="second">{t('page.public.against', { what: sentence(item.againstTitle) })}</span>
                <Rule {...item} />
              </>
            ),
          },
          {
            key: 'outcome',
            head: t('page.public.outcome'),
            cell: ({ outcome, outcomeText }) => (
              <span className={outcome === 'to_review' ? 'asks' : undefined}>{outcomeText}</span>
            ),
          },
          { key: 'says', head: t('page.public.says'), wide: true, cell: (item) => <Says item={item} /> },
        ]}
      />
    </>
  );
}
