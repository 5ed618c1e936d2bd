/** A list for each kind of change; one without any is left out. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Pages } from '../../ui/Pages.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { countText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { dayColumns, factColumns, flagColumns, lawColumns, rowColumns } from './columns.tsx';
import type { After, ChangesData } from './view-model.ts';

interface ListProps<Row> {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly list: { readonly items: readonly Row[]; readonly next?: string | null };
  readonly columns: readonly Column<Row>[];
  readonly after: string | null;
  readonly onAfter: (after: string | null) => void;
  readonly children?: ReactNode;
}

function List<Row>({ id, title, count, list, columns, after, onAfter, children }: ListProps<Row>) {
  if (count === 0) return null;
  const keys = new Map(list.items.map((row, place) => [row, `${after ?? ''} ${place}`]));
  return (
    <section className="sheet sheet-pad stack changes-list" aria-labelledby={id}>
      <h2 id={id}>{t('page.changes.counted', { title, n: count })}</h2>
      {children}
      {list.items.length < count && (
        <p className="hint">{t('page.changes.shown', { shown: countText(list.items.length), n: countText(count) })}</p>
      )}
      <Table caption={title} rows={list.items} rowKey={(row) => keys.get(row) ?? ''} columns={columns} />
      <Pages info={{ hasNextPage: list.next != null, endCursor: list.next ?? null }} after={after} onAfter={onAfter} />
    </section>
  );
}

export function ChangeLists({
  changes,
  after,
  onAfter,
}: {
  readonly changes: ChangesData;
  readonly after: After;
  readonly onAfter: (name: keyof After, mark: string | null) => void;
}) {
  const { counts, facts, flags, rows, deadlines, law } = changes;
  const paged = (name: keyof After) => ({
    after: after[name],
    onAfter: (next: string | null) => onAfter(name, next),
  });
  return (
    <>
      <List
        {...{ id: 'changed-flags', title: t('page.changes.flags'), count: counts.flags, list: flags }}
        {...{ columns: flagColumns(), ...paged('afterFlags') }}
      >
        <p className="hint">{t('page.foot.flag')}</p>
      </List>
      <List
        {...{ id: 'changed-rows', title: t('page.changes.rows'), count: counts.rows, list: rows }}
        {...{ columns: rowColumns(), ...paged('afterRows') }}
      />
      <List
        {...{ id: 'changed-days', title: t('page.changes.deadlines'), count: counts.deadlines, list: deadlines }}
        {...{ columns: dayColumns(), ...paged('afterDeadlines') }}
      />
      <List
        {...{ id: 'changed-facts', title: t('page.changes.facts'), count: counts.facts, list: facts }}
        {...{ columns: factColumns(), ...paged('afterFacts') }}
      />
      <List
        {...{ id: 'changed-law', title: t('page.changes.law'), count: counts.law, list: law }}
        {...{ columns: lawColumns(), ...paged('afterLaw') }}
      >
        <p className="hint">
          <Link to="/law">{t('page.nav.law')}</Link>
        </p>
      </List>
    </>
  );
}
