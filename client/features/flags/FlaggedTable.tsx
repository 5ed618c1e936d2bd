/** Flagged records of several tests, each with the test that says most of it. */
import { Link } from '@tanstack/react-router';
import { sayNotes } from '../../../schema/messages/say.ts';
import type { FlagRowFragment } from '../../generated/operations.ts';
import { LaterMark } from '../../ui/Later.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Table } from '../../ui/Table.tsx';
import { sentence, t } from '../../ui/words.ts';
import { figureColumns, SHORT } from './FlagTable.tsx';
import { subjectOf } from './view-model.ts';

export function FlaggedTable({
  rows,
  caption,
}: {
  readonly rows: readonly FlagRowFragment[];
  readonly caption: string;
}) {
  const subject = rows[0]?.test.subject ?? 'contract';
  return (
    <Table
      caption={caption}
      cards
      rows={rows}
      rowKey={(flag) => `${flag.test.id} ${flag.subject}`}
      columns={[
        {
          key: 'contract',
          head: t(subject === 'contract' ? 'page.flags.contract' : 'page.flags.wage-record'),
          row: true,
          cell: (flag) => (
            <>
              <span className="with-mark">
                <Mark kind="flagged" />
                <Link
                  to="/flags/$test/$subject"
                  params={{ test: flag.test.id, subject: flag.subject }}
                  className="plain-link"
                >
                  {subjectOf(flag).title}
                </Link>
              </span>
              <span className="second">{sentence(flag.test.title)}</span>
              <LaterMark later={flag.later} on={flag.on} />
              {flag.notes.length > 0 && <span className="second">{sayNotes(flag.notes)}</span>}
            </>
          ),
        },
        ...figureColumns(subject),
        SHORT,
      ]}
    />
  );
}
