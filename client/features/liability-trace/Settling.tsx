/** The facts that would change the answer: whom to ask, what hangs on it, and what each answer would mean. */

import { Link, useParams } from '@tanstack/react-router';
import { listText } from '../../../schema/messages/format.ts';
import { Said } from '../../ui/Mark.tsx';
import { moneyText } from '../../ui/value.tsx';
import { sentence, t } from '../../ui/words.ts';
import { EnterLink } from '../entry/EnterLink.tsx';
import { settlingRows } from './settling.ts';
import type { TraceData } from './trace.ts';
import type { Ladder } from './view-model.ts';

type Fact = TraceData['wouldSettle']['facts'][number];

/** Facts of the claim itself, of which nobody outside is asked. */
const OWN_FILE = 'own_file';

function askText(fact: Fact, trace: TraceData, ladder: Ladder): string {
  const named = [...new Set(fact.facts.flatMap(({ holder }) => holder ?? []))];
  const holders = named.filter((holder) => holder !== OWN_FILE).map((holder) => ladder.names(holder) ?? holder);
  const asks = [
    ...(holders.length > 0 ? [t('page.trace.ask-holder', { holder: listText(holders) })] : []),
    ...(named.includes(OWN_FILE) ? [t('page.trace.ask-own-file')] : []),
  ];
  const ask = asks.join(' ') || t('page.trace.ask-nobody-knows');
  const hangs =
    fact.amount === null
      ? t('page.trace.hangs-unknown')
      : t('page.trace.hangs', { amount: moneyText({ amount: fact.amount, currency: trace.currency }) });
  return `${ask} ${hangs}`;
}

function FactLine({
  fact,
  trace,
  ladder,
}: {
  readonly fact: Fact;
  readonly trace: TraceData;
  readonly ladder: Ladder;
}) {
  return (
    <li className="settling">
      {fact.facts.map((one) => (
        <p key={`${one.code} ${one.text}`} className="asks">
          {sentence(one)} <EnterLink at={one.enter} asked={sentence(one)} />
        </p>
      ))}
      <p className="small">{askText(fact, trace, ladder)}</p>
      <dl className="settling-outcomes">
        {settlingRows(fact, ladder.names).map((outcome) => (
          <div key={outcome.values ?? ''}>
            <dt>
              {outcome.values === undefined ? t('page.trace.if-known') : t('page.trace.if', { values: outcome.values })}
            </dt>
            {outcome.statuses.map(({ status, parties }) => (
              <dd key={status}>
                <Said code={status} /> <span className="quiet">{parties}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </li>
  );
}

export function Settling({ trace, ladder }: { readonly trace: TraceData; readonly ladder: Ladder }) {
  const { facts, stillOpen, total } = trace.wouldSettle;
  const { id = '' } = useParams({ strict: false });
  if (facts.length === 0 && stillOpen === 0) return null;
  return (
    <section className="stack" aria-labelledby="settling">
      <div className="between section-head">
        <h2 id="settling">{t('page.trace.settling')}</h2>
        <Link to="/questions" search={{ record: id }} className="no-print">
          {t('page.trace.all-questions')}
        </Link>
      </div>
      {facts.length > 0 && (
        <ol className="facts sheet sheet-pad">
          {facts.map((fact) => (
            <FactLine key={fact.facts.map(({ text }) => text).join()} fact={fact} trace={trace} ladder={ladder} />
          ))}
        </ol>
      )}
      {(total > facts.length || stillOpen > 0) && (
        <p className="small">
          {total > facts.length && `${t('page.trace.settling-more', { n: total - facts.length })} `}
          {stillOpen > 0 && t('page.trace.still-open', { n: stillOpen })}
        </p>
      )}
    </section>
  );
}
