import { Link } from '@tanstack/react-router';
import { comma } from '../../../schema/messages/format.ts';
import { OrganisationRepliesDocument, type OrganisationRepliesQuery } from '../../generated/operations.ts';
import { useAsOf } from '../../ui/AsOf.tsx';
import { Answered, useAnswer } from '../../ui/answered.tsx';
import { NoteList } from '../../ui/NoteList.tsx';
import { t } from '../../ui/words.ts';

type Held = NonNullable<OrganisationRepliesQuery['organisation']>;

/** What was said and done after flags of its contracts, the latest first; each is told with whoever says it. */
function repliesOf({ noted }: Held) {
  return noted
    .flatMap(({ notes, id, label }) => notes.map((note) => ({ ...note, contract: { id, label } })))
    .sort((a, b) => (b.on ?? '').localeCompare(a.on ?? ''));
}

function Found({ held }: { readonly held: Held }) {
  const replies = repliesOf(held);
  if (replies.length === 0) return <p className="quiet">{t('page.organisation.replies.none')}</p>;
  return (
    <NoteList
      notes={replies}
      about={({ test, testText, contract }) => (
        <p className="small">
          {test ? (
            <Link to="/flags/$test/$subject" params={{ test, subject: contract.id }}>
              {testText}
              {comma()}
              <bdi>{contract.label}</bdi>
            </Link>
          ) : (
            <bdi>{contract.label}</bdi>
          )}
        </p>
      )}
    />
  );
}

/** Whoever is named is heard: replies to the flags of its prices, on its own page too. */
export function Replies({ organisation }: { readonly organisation: string }) {
  const asOf = useAsOf();
  const query = useAnswer(OrganisationRepliesDocument, { id: organisation, asOf: asOf ?? null }, { keep: true });
  return (
    <section className="sheet sheet-pad stack" aria-labelledby="replies">
      <h2 id="replies">{t('page.organisation.replies')}</h2>
      <Answered query={query} loading={t('page.organisation.loading')}>
        {({ organisation: held }) => held && <Found held={held} />}
      </Answered>
    </section>
  );
}
