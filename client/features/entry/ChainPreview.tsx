import { comma } from '../../../schema/messages/format.ts';
import { dayBefore } from '../../ui/days.ts';
import { keyed } from '../../ui/keyed.ts';
import { dayText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import type { Choice } from './chain.ts';

interface Chain {
  readonly from?: string | null;
  readonly until?: string | null;
  readonly parties: readonly { readonly name: string }[];
}

function daysText({ from, until }: Chain): string {
  if (!from && !until) return t('page.entry.chain.no-days');
  const last = until ? dayText(dayBefore(until)) : undefined;
  if (!from) return t('page.entry.chain.until', { until: last });
  return last
    ? t('page.entry.chain.days', { from: dayText(from), until: last })
    : t('page.entry.chain.since', { from: dayText(from) });
}

/** As it will stand: the top buyer above, each contract below, dashed where the link is only inferred. */
export function ChainPreview({ chain, choices }: { readonly chain: Chain; readonly choices: readonly Choice[] }) {
  const names = chain.parties.map(({ name }, at) => {
    const choice = choices[at];
    return typeof choice === 'object' ? choice.label : name;
  });
  return (
    <figure className="sheet sheet-pad stack">
      <figcaption>
        <h2>{t('page.entry.chain.preview')}</h2>
        <span className="small">{daysText(chain)}</span>
      </figcaption>
      <ol className="chain-preview">
        {keyed(names, (name) => name).map(({ key, item: name }, at) => (
          <li key={key} className={at > 1 ? 'chain-step chain-step-inferred' : 'chain-step'}>
            {at > 0 && (
              <span className="small">
                {t('page.entry.chain.buys')}
                {at > 1 && (
                  <>
                    {comma()}
                    <span className="inferred">{t('page.entry.chain.link-inferred')}</span>
                  </>
                )}
              </span>
            )}
            <span className="strong">
              <bdi>{name}</bdi>
              {choices[at] === 'new' && <span className="small"> {t('page.entry.chain.is-new')}</span>}
              {choices[at] === undefined && <span className="asks small"> {t('page.entry.chain.is-open')}</span>}
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
