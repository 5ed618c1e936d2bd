import { EditLinks, HistoryLink } from '../entry/RecordLinks.tsx';

/** What is said of one record: corrected, closed, and by whom it was said. */
export function RecordActs(record: {
  readonly kind: 'ClaimLine' | 'Event';
  readonly id: string;
  readonly name: string;
  readonly back: string;
}) {
  return (
    <span className="row no-print">
      <EditLinks {...record} closes={record.kind === 'ClaimLine'} />
      <HistoryLink id={record.id} name={record.name} />
    </span>
  );
}
