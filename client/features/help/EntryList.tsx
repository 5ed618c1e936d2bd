import { Mark } from '../../ui/Mark.tsx';
import type { Entry } from './entries.ts';

export function EntryList({
  id,
  title,
  entries,
  here,
}: {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Entry[];
  /** The entry that the address names. */
  readonly here: string;
}) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby={id} className="stack">
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <dl className="help-entries">
        {entries.map((entry) => (
          <div key={entry.id} id={entry.id} tabIndex={-1} className={entry.id === here ? 'help-here' : undefined}>
            <dt>
              {entry.mark && <Mark kind={entry.mark} />} {entry.term}
            </dt>
            <dd>{entry.text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
