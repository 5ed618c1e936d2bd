import type { Column } from '../../ui/Table.tsx';
import { sentence, t } from '../../ui/words.ts';
import { EditLinks, HistoryLink } from '../entry/RecordLinks.tsx';

interface Titled {
  readonly id: string;
  readonly title: Parameters<typeof sentence>[0];
}

/** What is said of each record of a table: corrected, closed, and by whom it was said; whoever saves is led back. */
export function actsColumn<Row extends Titled>(kind: 'Certification' | 'Subsidy', back: string): Column<Row> {
  return {
    key: 'actions',
    head: t('page.entry.actions'),
    cell: ({ id, title }) => (
      <span className="row">
        <EditLinks kind={kind} id={id} name={sentence(title)} back={back} />
        <HistoryLink id={id} name={sentence(title)} />
      </span>
    ),
  };
}
