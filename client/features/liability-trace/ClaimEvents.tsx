/** What was done since: claims made, notices, payments. An answer turns on them, so it stands beside them. */
import { ClaimEventsDocument } from '../../generated/operations.ts';
import { useAnswer } from '../../ui/answered.tsx';
import { useKnown } from '../../ui/known.ts';
import { t } from '../../ui/words.ts';
import { AddEvent, EventTable } from '../claim-form/EventTable.tsx';

export function ClaimEvents({ id, asOf }: { readonly id: string; readonly asOf: string }) {
  const known = useKnown();
  const claim = useAnswer(ClaimEventsDocument, { id }).data?.claim;
  if (!claim) return null;
  const back = `/claims/${encodeURIComponent(id)}`;
  return (
    <section className="sheet sheet-pad stack" aria-labelledby="claim-events">
      <h2 id="claim-events">{t('page.form.events')}</h2>
      <p className="hint">{claim.events.length > 0 ? t('page.trace.events.text') : t('page.trace.events.none')}</p>
      {claim.events.length > 0 && <EventTable claim={claim} back={back} asOf={asOf} />}
      {known === undefined && <AddEvent claim={id} back={back} />}
    </section>
  );
}
