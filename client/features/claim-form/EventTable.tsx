/** The events of a claim as they are held: what was done, by whom, to whom, for which lines and how much. */
import { Link } from '@tanstack/react-router';
import { besideText, formatDay, listText } from '../../../schema/messages/format.ts';
import { Icon } from '../../ui/Icon.tsx';
import { LaterMark } from '../../ui/Later.tsx';
import { Table } from '../../ui/Table.tsx';
import { DayText, Money, NotHeld } from '../../ui/value.tsx';
import { heading, t } from '../../ui/words.ts';
import { type HeldClaim, lineName } from './by-lines.ts';
import { usePartyNames } from './partyNames.ts';
import { RecordActs } from './RecordActs.tsx';
import { partiesIn, ROLES } from './wire.ts';

type HeldEvent = HeldClaim['events'][number];
type Shown = 'id' | 'kind' | 'on' | 'occurred' | 'from' | 'to' | 'aboutLines' | 'amount' | 'currency' | 'worth';

/** As much of a claim as its events are told by. */
export interface ClaimOfEvents {
  readonly currency?: string | null;
  readonly lines: readonly Pick<HeldClaim['lines'][number], 'number'>[];
  readonly events: readonly Pick<HeldEvent, Shown>[];
}

function What({ event, claim }: { readonly event: ClaimOfEvents['events'][number]; readonly claim: ClaimOfEvents }) {
  const { kind, occurred, amount, currency, worth, aboutLines } = event;
  const lines = aboutLines.flatMap((at) => claim.lines[at] ?? []).map(lineName);
  return (
    <>
      {heading(kind)}
      {!occurred && <span className="second">{t('page.form.event.not')}</span>}
      {amount && <span className="second">{currency ? <Money value={{ amount, currency }} /> : amount}</span>}
      {worth && claim.currency && (
        <span className="second">
          {t('page.form.event.worth')} <Money value={{ amount: worth, currency: claim.currency }} />
        </span>
      )}
      {lines.length > 0 && <span className="second">{listText(lines)}</span>}
    </>
  );
}

/** `asOf`: marks those of a later day, which that answer does not have in it. */
export function EventTable({
  claim,
  back,
  asOf,
}: {
  readonly claim: ClaimOfEvents;
  readonly back: string;
  readonly asOf?: string;
}) {
  const { names, ready } = usePartyNames(partiesIn(claim));
  const who = (id: string) => (ROLES.includes(id) ? heading(id) : (names(id) ?? (ready ? id : '')));
  return (
    <Table
      caption={t('page.form.events')}
      cards
      rows={claim.events}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'kind',
          head: t('page.form.event.kind'),
          row: true,
          cell: (event) => <What event={event} claim={claim} />,
        },
        { key: 'from', head: t('page.form.event.from'), cell: ({ from }) => (from ? who(from) : <NotHeld />) },
        {
          key: 'to',
          head: t('page.form.event.to'),
          cell: ({ to }) => (to.length > 0 ? listText(to.map(who)) : <NotHeld />),
        },
        {
          key: 'on',
          head: t('page.form.event.on'),
          cell: ({ on }) => (
            <>
              <DayText day={on} />
              <LaterMark on={on} later={on != null && asOf !== undefined && on > asOf} />
            </>
          ),
        },
        {
          key: 'acts',
          head: t('page.entry.actions'),
          screen: true,
          cell: ({ id, kind, to, on }) => (
            <RecordActs
              kind="Event"
              id={id}
              // Two acts of one kind are told apart also by whoever hears the links alone.
              name={besideText([heading(kind), ...to.map(who), on && formatDay(on)])}
              back={back}
            />
          ),
        },
      ]}
    />
  );
}

export function AddEvent({ claim, back }: { readonly claim: string; readonly back: string }) {
  return (
    <div className="row no-print">
      <Link className="button" to="/enter/$kind" params={{ kind: 'Event' }} search={{ claim, back }}>
        <Icon name="plus" />
        {t('page.form.event.add')}
      </Link>
    </div>
  );
}
