/** Flagged contracts, or wage records, of several tests, each with the test that says most of it. */
import { Link } from '@tanstack/react-router';
import { besideText } from '../../../schema/messages/format.ts';
import { sayNotes } from '../../../schema/messages/say.ts';
import type { FlagRowFragment } from '../../generated/operations.ts';
import { LaterMark } from '../../ui/Later.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Table } from '../../ui/Table.tsx';
import { sentence } from '../../ui/words.ts';
import { figureColumns, SHORT, subjectHead } from './FlagTable.tsx';
import { subjectOf } from './view-model.ts';
import './flagged-table.css';

export function FlaggedTable({
  subject,
  rows,
  caption,
}: {
  readonly subject: 'contract' | 'wage_record';
  readonly rows: readonly FlagRowFragment[];
  readonly caption: string;
}) {
  return (
    <Table
      caption={caption}
      cards
      rows={rows}
      rowKey={(flag) => `${flag.test.id} ${flag.subject}`}
      columns={[
        {
          key: 'contract',
          head: subjectHead(subject),
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
              <span className="second">
                {/* Contracts are told apart by the two that they are between. */}
                {besideText([subject === 'wage_record' && subjectOf(flag).second, sentence(flag.test.title)])}
              </span>
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
