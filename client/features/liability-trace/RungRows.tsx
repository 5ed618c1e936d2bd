import { Link } from '@tanstack/react-router';
import { comma, listText } from '../../../schema/messages/format.ts';
import { Rail } from '../../charts/ladder/Rail.tsx';
import { continued, type RailCell } from '../../charts/ladder/rail.ts';
import { Said } from '../../ui/Mark.tsx';
import { Noted } from '../../ui/Noted.tsx';
import { priceText } from '../../ui/value.tsx';
import { sentence, t } from '../../ui/words.ts';
import { AmountCell, MissingCell, OrderCell, StatusCell, UnderCell, UntilCell } from './RowCells.tsx';
import { RungDetails } from './RungDetails.tsx';
import type { Row, TraceData } from './trace.ts';
import { type Engaged, type Ladder, partOfLines, type Rung } from './view-model.ts';

interface RungProps {
  readonly rung: Rung;
  readonly cell: RailCell | undefined;
  readonly trace: TraceData;
  readonly ladder: Ladder;
  readonly selection: string | undefined;
  readonly onToggle: (party: string) => void;
  readonly employer?: boolean;
}

function engagedText(engaged: Engaged): string {
  const { supplier, price, unit } = engaged;
  if (!price) return t('page.trace.engaged-no-price', { supplier });
  return t('page.trace.engaged', { supplier, price: priceText(price, unit) });
}

/** Role, whom it engaged at what price, and whether that link is inferred or its price flagged. */
function Place({ rung }: { readonly rung: Rung }) {
  const engaged = rung.engaged[0];
  return (
    <span className="second">
      {rung.role !== 'in_chain' && t('page.role', { role: rung.role })}
      {engaged && `${rung.role === 'in_chain' ? '' : comma()}${engagedText(engaged)}`}
      {rung.engaged.length > 1 && ` ${t('page.trace.engaged-more', { n: rung.engaged.length - 1 })}`}
      {rung.inferredBelow && (
        <>
          {' '}
          <span className="inferred">{t('page.inferred')}</span>
        </>
      )}
      {rung.engaged.some((one) => one.flagged) && (
        <>
          {' '}
          <Said code="flagged" text={t('page.trace.price-flagged')} />
        </>
      )}
      {rung.engaged.map(({ contract, notes }) => (
        <Noted key={contract} notes={notes} />
      ))}
    </span>
  );
}

function RailPiece({
  cell,
  first,
  employer,
}: {
  readonly cell: RailCell;
  readonly first: boolean;
  readonly employer: boolean;
}) {
  const foot = employer ? (first ? 'below' : 'through') : 'none';
  return <Rail cell={first ? cell : continued(cell)} foot={foot} />;
}

/** A company of the chain of which no rule says anything, for none is held of that place. */
function WithoutLaw({ rung, cell, trace }: Pick<RungProps, 'rung' | 'cell' | 'trace'>) {
  return (
    <tr className="rung">
      <td className="rail-cell">{cell && <RailPiece cell={cell} first employer={false} />}</td>
      <th scope="row" className="rung-company">
        <Link to="/organisations/$id" params={{ id: rung.party }}>
          {rung.name}
        </Link>
        <Place rung={rung} />
      </th>
      <td className="ladder-status">
        <Said code={rung.status} />
      </td>
      <td colSpan={5} className="ladder-missing">
        {trace.missing.filter(({ code }) => code === 'liability.missing.no_law').map(sentence)}
      </td>
    </tr>
  );
}

function rungClass({ status }: Row, at: number, open: boolean): string {
  const more = [at > 0 && 'rung-more', status === 'does_not_owe' && 'rung-quiet', !open && 'rung-shut'];
  return ['rung', ...more].filter(Boolean).join(' ');
}

/** A company: its name opens what stands beneath; each debt has a row, and debts are never added. */
export function RungRows({ rung, cell, trace, ladder, selection, onToggle, employer = false }: RungProps) {
  if (rung.rows.length === 0) return <WithoutLaw rung={rung} cell={cell} trace={trace} />;
  const open = selection === rung.party;
  const details = `details-${rung.party}`;
  return (
    <>
      {rung.rows.map((row, at) => (
        <tr key={`${row.regime} ${row.basis}`} className={rungClass(row, at, open)}>
          <td className="rail-cell">{cell && <RailPiece cell={cell} first={at === 0} employer={employer} />}</td>
          {at === 0 && (
            <th scope="row" rowSpan={rung.rows.length + (rung.aside.length > 0 ? 1 : 0)} className="rung-company">
              <button
                type="button"
                className="rung-name"
                aria-expanded={open}
                aria-controls={open ? details : undefined}
                onClick={() => onToggle(rung.party)}
              >
                {rung.name}
              </button>
              <Place rung={rung} />
            </th>
          )}
          <StatusCell row={row} />
          <AmountCell row={row} currency={trace.currency} lines={partOfLines(row, rung, ladder, trace)} />
          <UnderCell row={row} />
          <OrderCell row={row} />
          <UntilCell row={row} trace={trace} />
          <MissingCell row={row} />
        </tr>
      ))}
      {rung.aside.length > 0 && (
        <tr className="rung rung-more rung-quiet">
          <td className="rail-cell">{cell && <RailPiece cell={cell} first={false} employer={employer} />}</td>
          <td colSpan={6} className="rung-aside">
            {t('page.trace.aside', {
              n: rung.aside.length,
              rules: listText([...new Set(rung.aside.map((row) => row.article))]),
            })}
          </td>
        </tr>
      )}
      {open && (
        <tr className="rung-open" id={details}>
          <td className="rail-cell">{cell && <RailPiece cell={cell} first={false} employer={employer} />}</td>
          <td colSpan={7}>
            <RungDetails rung={rung} />
          </td>
        </tr>
      )}
    </>
  );
}

export function FoldedLine({ count, onOpen }: { readonly count: number; readonly onOpen: () => void }) {
  return (
    <tr className="ladder-group">
      <td className="rail-cell" />
      <td colSpan={7}>
        {t('page.trace.folded', { n: count })}{' '}
        <button type="button" className="text-button" onClick={onOpen}>
          {t('page.trace.unfold')}
        </button>
      </td>
    </tr>
  );
}
