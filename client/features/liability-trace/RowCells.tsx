/** The cells of one debt on the ladder. The same words stand on the phone, as lines of a card. */
import { listText } from '../../../schema/messages/format.ts';
import { currentTag } from '../../../schema/messages/locale.ts';
import { ownWord } from '../../../schema/messages/own-words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Said } from '../../ui/Mark.tsx';
import { articleText, DayText, moneyText, NotVerified } from '../../ui/value.tsx';
import { capital, sentence, t } from '../../ui/words.ts';
import { EnterLink } from '../entry/EnterLink.tsx';
import type { Row, TraceData } from './trace.ts';
import { type Until, untilOf, untilOfDebt } from './until.ts';
import { isVerified } from './view-model.ts';

interface CellProps {
  readonly row: Row;
}

function Label({ text }: { readonly text: string }) {
  return <span className="cell-label">{text}</span>;
}

/** What a firm answer rests on needs no word; what may still change says on what it hangs. */
function hangsOn(row: Row): string | undefined {
  if (row.status !== 'may_owe' && row.status !== 'cannot_tell') return undefined;
  if (row.inferred) return t('page.trace.inferred-link');
  return row.status === 'may_owe' ? sentence(row.reason) : undefined;
}

export function StatusCell({ row }: CellProps) {
  const hangs = hangsOn(row);
  return (
    <td className="ladder-status">
      <Said code={row.status} text={row.statusText} />
      {hangs && <span className="second">{hangs}</span>}
    </td>
  );
}

/** An amount that cannot be told is not known: never a dash, never a zero. */
export function amountText(row: Row, currency: string): string {
  return row.amount === null ? capital(t('page.amount-not-known')) : moneyText({ amount: row.amount, currency });
}

/** `lines` are named where the amount is for some of them only. */
export function AmountCell({
  row,
  currency,
  lines,
}: CellProps & { readonly currency: string; readonly lines: readonly string[] }) {
  const basis = t('page.trace.basis', { basis: row.basis });
  const part = lines.length > 0 && t('page.trace.amount-lines', { basis, n: lines.length, lines: listText(lines) });
  const firm = row.status !== 'does_not_owe' && row.amount !== null;
  return (
    <td className="ladder-amount">
      <strong className={firm ? 'amount' : 'amount quiet'}>{amountText(row, currency)}</strong>
      {row.status !== 'does_not_owe' && <span className="second">{part || basis}</span>}
    </td>
  );
}

/** What does not apply to who is not liable is a dash; what nobody knows of the others is said. */
function Unknown({ row }: CellProps) {
  return row.status === 'does_not_owe' ? (
    <>
      <span aria-hidden="true">–</span>
      <span className="unseen">{t('page.trace.does-not-apply')}</span>
    </>
  ) : (
    <span className="quiet">{t('page.not-known')}</span>
  );
}

/** How a party answers, in the reader's word and in the statute's own. */
export function Mode({ regime, mode }: { readonly regime: string; readonly mode: string }) {
  const own = ownWord(regime, mode);
  return (
    <>
      {t('page.trace.mode', { mode })}
      {own && !currentTag().startsWith(own.lang) && (
        <>
          {' '}
          (<bdi lang={own.lang}>{own.word}</bdi>)
        </>
      )}
    </>
  );
}

export function UnderCell({ row }: CellProps) {
  const employer = row.regime === 'employment';
  return (
    <td>
      <Label text={t('page.trace.head.under')} />
      <span className="cell-text">
        <span className={isVerified(row) ? undefined : 'unverified'}>{articleText(row.article)}</span>
        <span className={row.status === 'does_not_owe' ? 'second' : 'second when-open'}>
          {row.status === 'does_not_owe' || row.status === 'cannot_tell' || employer || !row.mode ? (
            sentence(row.reason)
          ) : (
            <Mode regime={row.regime} mode={row.mode} />
          )}
        </span>
      </span>
    </td>
  );
}

export function OrderCell({ row }: CellProps) {
  return (
    <td className={row.order === null ? 'ladder-order cell-none' : 'ladder-order when-open'}>
      <Label text={t('page.trace.head.order')} />
      <span className="cell-text">
        {row.order === null ? <Unknown row={row} /> : t('page.ordinal', { n: row.order })}
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
      <span className="second when-open">{words}</span>
    </>
  );
}

export function UntilCell({ row, trace }: CellProps & { readonly trace: TraceData }) {
  const own = row.regime === 'employment' ? untilOfDebt(trace) : undefined;
  const until = untilOf(row, trace.asOf) ?? own;
  return (
    <td className={until || row.status !== 'does_not_owe' ? 'ladder-until' : 'ladder-until cell-none'}>
      <Label text={t('page.trace.head.until')} />
      <span className="cell-text">
        {until ? <UntilText until={until} /> : <Unknown row={row} />}
        <NotVerified of={until ?? { unverified: !isVerified(row) }} />
      </span>
    </td>
  );
}

function missingClass({ status, missing }: Row): string {
  if (missing.length > 0) return 'ladder-missing';
  return status === 'does_not_owe' ? 'ladder-missing cell-none' : 'ladder-missing when-open';
}

/** Amber where the fact would settle the answer; plain where it would only sharpen it. */
export function MissingCell({ row }: CellProps) {
  const settles = row.status === 'cannot_tell' || row.status === 'may_owe';
  const [first, ...rest] = row.missing;
  return (
    <td className={missingClass(row)}>
      <Label text={t('page.trace.head.missing')} />
      {first && (
        <span className={settles ? 'when-shut asks' : 'when-shut'}>
          {t('page.trace.missing-count', { n: row.missing.length })}
        </span>
      )}
      <span className="cell-text when-open">
        {first ? (
          <span className={settles ? 'asks' : undefined}>
            {sentence(first)} <EnterLink at={first.enter} asked={sentence(first)} />
          </span>
        ) : (
          <span className="quiet">{t('page.trace.nothing-missing')}</span>
        )}
        {rest.length > 0 && <span className="second">{t('page.trace.more-missing', { n: rest.length })}</span>}
      </span>
    </td>
  );
}
