import { Link } from '@tanstack/react-router';
import { Icon } from '../../ui/Icon.tsx';
import { useKnown } from '../../ui/known.ts';
import { Empty } from '../../ui/states.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { DayText, dayText, Money, NotHeld } from '../../ui/value.tsx';
import { heading, t } from '../../ui/words.ts';
import { HandedBack } from '../entry/HandedBack.tsx';
import { type HeldClaim, type HeldLine, lineName, owedOf, periodText } from './by-lines.ts';
import { AddEvent, EventTable } from './EventTable.tsx';
import { RecordActs } from './RecordActs.tsx';

/** What stands in the row of a line, but for what can be done with it. */
function lineColumns(currency: string | null | undefined): readonly Column<HeldLine>[] {
  const money = (amount: string | null | undefined) =>
    amount && currency ? <Money value={{ amount, currency }} /> : (amount ?? <NotHeld />);
  return [
    {
      key: 'line',
      head: t('page.form.hand.line'),
      row: true,
      mid: true,
      cell: (line) => (
        <>
          {lineName(line)}
          <span className="second">{heading(line.kind)}</span>
          {line.withdrawn && (
            <span className="second">{t('page.form.hand.withdrawn', { day: dayText(line.withdrawn) })}</span>
          )}
        </>
      ),
    },
    {
      key: 'period',
      head: t('page.form.hand.period'),
      mid: true,
      cell: (line) => (
        <>
          {periodText(line) ?? <NotHeld />}
          {line.due && (
            <span className="second">
              {t('page.form.due')} <DayText day={line.due} />
            </span>
          )}
        </>
      ),
    },
    { key: 'hours', head: t('page.form.hours'), number: true, cell: (line) => line.hours ?? <NotHeld /> },
    { key: 'rate', head: t('page.form.rate'), number: true, cell: (line) => money(line.rateDue) },
    { key: 'paid', head: t('page.form.paid'), number: true, cell: (line) => money(line.paid) },
    { key: 'unpaid', head: t('page.claims.unpaid'), number: true, cell: (line) => money(owedOf(line, currency)) },
    {
      key: 'what',
      head: t('page.form.hand.what'),
      wide: true,
      cell: (line) => (
        <>
          {line.what && <bdi>{line.what}</bdi>}
          {line.contract && (
            <span className="second">
              <bdi>{line.contract.label}</bdi>
            </span>
          )}
        </>
      ),
    },
  ];
}

function Lines({ claim, back }: { readonly claim: HeldClaim; readonly back: string }) {
  const known = useKnown();
  const adding = known === undefined && (
    <Link className="button" to="/enter/$kind" params={{ kind: 'ClaimLine' }} search={{ claim: claim.id, back }}>
      <Icon name="plus" />
      {t('page.form.add-line')}
    </Link>
  );
  if (claim.lines.length === 0) return <Empty text={t('page.form.hand.no-lines')}>{adding}</Empty>;
  return (
    <section className="sheet sheet-pad stack" aria-labelledby="claim-lines">
      <h2 id="claim-lines">{t('page.form.lines')}</h2>
      <Table
        caption={t('page.form.lines')}
        cards
        rows={claim.lines}
        rowKey={({ id }) => id}
        columns={[
          ...lineColumns(claim.currency),
          {
            key: 'acts',
            head: t('page.entry.actions'),
            screen: true,
            cell: (line) => <RecordActs kind="ClaimLine" id={line.id} name={lineName(line)} back={back} />,
          },
        ]}
      />
      {adding && <div className="row no-print">{adding}</div>}
    </section>
  );
}

function Events({ claim, back }: { readonly claim: HeldClaim; readonly back: string }) {
  const known = useKnown();
  return (
    <section
      className={claim.events.length > 0 ? 'sheet sheet-pad stack' : 'sheet sheet-pad stack no-print'}
      aria-labelledby="claim-events"
    >
      <h2 id="claim-events">{t('page.form.events')}</h2>
      {claim.events.length > 0 && <EventTable claim={claim} back={back} />}
      {known === undefined && <AddEvent claim={claim.id} back={back} />}
    </section>
  );
}

/** A claim that a file tells of: its head, each line and each event is corrected by itself, beside what the file says. */
export function ClaimByLines({ claim }: { readonly claim: HeldClaim }) {
  const known = useKnown();
  const back = `/claims/${encodeURIComponent(claim.id)}/edit`;
  return (
    <div className="stack-wide">
      <HandedBack />
      <p className="answer">{t('page.form.from-a-file')}</p>
      <div className="row no-print">
        {known === undefined && (
          <Link className="button" to="/enter/$kind/$id" params={{ kind: 'Claim', id: claim.id }} search={{ back }}>
            {t('page.form.hand.head')}
          </Link>
        )}
        <Link className="button" to="/history/$id" params={{ id: claim.id }}>
          {t('page.history.link')}
        </Link>
        <Link className="button button-first" to="/claims/$id" params={{ id: claim.id }}>
          {t('page.form.back-to-trace')}
        </Link>
      </div>
      <Lines claim={claim} back={back} />
      <Events claim={claim} back={back} />
    </div>
  );
}
