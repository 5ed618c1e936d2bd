import { Fragment } from 'react';
import { besideText } from '../../../schema/messages/format.ts';
import { Bar, Swatch } from '../../ui/Bar.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { countText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import { describeLedger, type Ledger, ledgerParts } from './ledger.ts';

interface Props {
  readonly ledger: Ledger;
  readonly dryRun: boolean;
  readonly mended?: number;
  readonly undoable?: boolean;
}

/** The answer, the bar, and the sum in figures. */
export function LedgerSheet({ ledger, dryRun, mended, undoable = true }: Props) {
  const parts = ledgerParts(ledger);
  return (
    <section className="sheet sheet-pad stack">
      <div className="between">
        <p className="answer">{describeLedger(ledger, dryRun, mended)}</p>
        {undoable && (
          <span className="small strong with-icon">
            <Icon name="undo" />
            {t(dryRun ? 'page.imports.nothing-written' : 'page.imports.undoable')}
          </span>
        )}
      </div>
      <Bar
        tall
        parts={parts.filter((part) => part.share > 0)}
        label={t('page.imports.bar', { parts: besideText(parts.map((part) => `${part.number} ${part.label}`)) })}
      />
      <dl className="ledger">
        <div>
          <dd>{countText(ledger.in)}</dd>
          <dt>{t('page.imports.in')}</dt>
        </div>
        {parts.map((part, at) => (
          <Fragment key={part.key}>
            <span aria-hidden="true" className="ledger-sign">
              {at === 0 ? '=' : '+'}
            </span>
            <div>
              <dd>{part.number}</dd>
              <dt className="swatch-said">
                <Swatch fill={part.fill} />
                {part.label}
              </dt>
            </div>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
