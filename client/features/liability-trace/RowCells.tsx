/** The cells of one debt on the ladder. The same words stand on the phone, as lines of a card. */
import { Icon } from '../../ui/Icon.tsx';
import { Said } from '../../ui/Mark.tsx';
import { DayText, moneyText } from '../../ui/value.tsx';
import { capital, heading, sentence, t } from '../../ui/words.ts';
import type { Row } from './trace.ts';
import { isVerified, type Ladder, type Until, untilOf } from './view-model.ts';

interface CellProps {
  readonly row: Row;
  readonly ladder: Ladder;
}

function Label({ text }: { readonly text: string }) {
  return <span className="cell-label">{text}</span>;
}

export function StatusCell({ row }: CellProps) {
  const open = row.conditions.find((condition) => condition.bars === 'debt' && condition.state !== 'met');
  const hangs = row.inferred ? t('page.trace.inferred-link') : row.status === 'may_owe' && open ? open.text : undefined;
  return (
    <td className="ladder-status">
      <Said code={row.status} />
      {hangs && <span className="second">{hangs}</span>}
    </td>
  );
}

export function AmountCell({ row, currency }: CellProps & { readonly currency: string }) {
  const basis = t('page.trace.basis', { basis: row.basis });
  return (
    <td className="ladder-amount">
      <strong className={row.status === 'does_not_owe' ? 'amount quiet' : 'amount'}>
        {row.amount === null ? '–' : moneyText({ amount: row.amount, currency })}
      </strong>
      <span className="second">{row.status === 'does_not_owe' && row.amount === null ? '' : basis}</span>
    </td>
  );
}

export function UnderCell({ row, ladder }: CellProps) {
  const employer = row.regime === 'employment';
  return (
    <td>
      <Label text={t('page.trace.head.under')} />
      <span className="cell-text">
        <span className={isVerified(row) ? undefined : 'unverified'}>{row.article}</span>
        <span className="second">
          {row.status === 'does_not_owe' || row.status === 'cannot_tell' || employer || !row.mode
            ? sentence(row.reason, ladder.names)
            : t('page.trace.mode', { mode: row.mode })}
        </span>
      </span>
    </td>
  );
}

export function OrderCell({ row }: CellProps) {
  return (
    <td>
      <Label text={t('page.trace.head.order')} />
      <span className="cell-text">
        {row.order === null ? '–' : t('page.ordinal', { n: row.order })}
        {row.order !== null && (
          <span className="second">
            {row.order === 1 ? t('page.trace.at-once') : t('page.trace.after', { n: row.order - 1 })}
          </span>
        )}
      </span>
    </td>
  );
}

function UntilText({ until }: { readonly until: Until }) {
  const words = capital(t('page.trace.until', { what: until.what, passed: until.passed ? 'yes' : 'no' }));
  return (
    <>
      <span className={until.near ? 'asks row-tight' : 'row-tight'}>
        {until.near && <Icon name="clock" />}
        <DayText day={until.on} />
      </span>
      <span className="second">{words}</span>
    </>
  );
}

export function UntilCell({ row, asOf }: CellProps & { readonly asOf: string }) {
  const until = untilOf(row, asOf);
  return (
    <td>
      <Label text={t('page.trace.head.until')} />
      <span className="cell-text">
        {until ? <UntilText until={until} /> : '–'}
        {!isVerified(row) && <span className="second unverified-note">{t('page.law.not-verified')}</span>}
      </span>
    </td>
  );
}

/** Amber where the fact would settle the answer; plain where it would only sharpen it. */
export function MissingCell({ row, ladder }: CellProps) {
  const settles = row.status === 'cannot_tell' || row.status === 'may_owe';
  const [first, ...rest] = row.missing;
  return (
    <td className="ladder-missing">
      <Label text={t('page.trace.head.missing')} />
      <span className="cell-text">
        {first ? (
          <span className={settles ? 'asks' : undefined}>{sentence(first, ladder.names)}</span>
        ) : (
          <span className="quiet">{t('page.trace.nothing-missing')}</span>
        )}
        {rest.length > 0 && <span className="second">{t('page.trace.more-missing', { n: rest.length })}</span>}
      </span>
    </td>
  );
}

export function roleText(role: string): string {
  return heading(role);
}
