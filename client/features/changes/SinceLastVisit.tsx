/** What changed since the reader was here last, as a link. A first visit says nothing. */
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ChangesInShortDocument } from '../../generated/operations.ts';
import { today, useAsOf } from '../../ui/AsOf.tsx';
import { useAnswer } from '../../ui/answered.tsx';
import { localDay } from '../../ui/days.ts';
import { useKnown } from '../../ui/known.ts';
import { dayText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { noteVisit } from './visit.ts';
import './changes.css';

function Since({ since }: { readonly since: string }) {
  const asOf = useAsOf();
  const visited = localDay(new Date(since));
  // A day that was chosen is the day of both sides: then only what was learnt since is told.
  const asked = { from: asOf ?? visited, to: asOf ?? today(), knownFrom: since };
  const query = useAnswer(ChangesInShortDocument, asked, { keep: true });
  const changes = query.data?.changes;
  if (changes === undefined) return null;
  const said = t('page.changes.since', {
    n: changes.counts.all,
    day: dayText(visited),
    more: changes.cut.length > 0 ? 'yes' : 'no',
  });
  return (
    <p className="since">
      {changes.counts.all === 0 ? (
        said
      ) : (
        <Link to="/changes" search={asked}>
          {said}
        </Link>
      )}
    </p>
  );
}

export function SinceLastVisit() {
  const [since] = useState(() => noteVisit(window.localStorage, new Date()));
  const known = useKnown();
  return since === undefined || known !== undefined ? null : <Since since={since} />;
}
