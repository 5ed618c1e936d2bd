/** The facts that would change the answer: whom to ask, what hangs on it, and what each answer would mean. */
import { Said } from '../../ui/Mark.tsx';
import { moneyText } from '../../ui/value.tsx';
import { sentence, t } from '../../ui/words.ts';
import type { TraceData } from './trace.ts';
import type { Ladder } from './view-model.ts';

type Settling = TraceData['wouldSettle']['facts'][number];

function Outcome({ outcome, ladder }: { readonly outcome: Settling['outcomes'][number]; readonly ladder: Ladder }) {
  const statuses = [...new Set(outcome.rows.map((row) => row.status))];
  return (
    <li className="settling-outcome">
      <strong>{outcome.values.join(', ')}:</strong>
      {statuses.map((status) => (
        <span key={status}>
          <Said code={status} />{' '}
          <span className="quiet">
            {[
              ...new Set(
                outcome.rows
                  .filter((row) => row.status === status)
                  .map((row) => row.name ?? ladder.names(row.party) ?? row.party),
              ),
            ].join(', ')}
          </span>
        </span>
      ))}
    </li>
  );
}

function Fact({
  fact,
  trace,
  ladder,
}: {
  readonly fact: Settling;
  readonly trace: TraceData;
  readonly ladder: Ladder;
}) {
  const holders = [...new Set(fact.facts.flatMap(({ holder }) => (holder ? [ladder.names(holder) ?? holder] : [])))];
  return (
    <li className="settling">
      <span className="asks">{fact.facts.map(sentence).join(' ')}</span>
      <span className="quiet">
        {holders.length > 0 ? t('page.trace.ask', { holder: holders.join(', ') }) : t('page.trace.ask-nobody')}.{' '}
        {fact.amount === null
          ? t('page.trace.hangs-unknown')
          : t('page.trace.hangs', { amount: moneyText({ amount: fact.amount, currency: trace.currency }) })}
      </span>
      <ul className="settling-outcomes">
        {fact.outcomes.map((outcome) => (
          <Outcome key={outcome.values.join()} outcome={outcome} ladder={ladder} />
        ))}
      </ul>
    </li>
  );
}

export function Settling({ trace, ladder }: { readonly trace: TraceData; readonly ladder: Ladder }) {
  const { facts, stillOpen, total } = trace.wouldSettle;
  if (facts.length === 0 && stillOpen === 0) return null;
  return (
    <section className="stack" aria-labelledby="settling">
      <h2 id="settling">{t('page.trace.settling')}</h2>
      {facts.length > 0 && (
        <ol className="facts sheet sheet-pad">
          {facts.map((fact) => (
            <Fact key={fact.facts.map(({ text }) => text).join()} fact={fact} trace={trace} ladder={ladder} />
          ))}
        </ol>
      )}
      {total > facts.length && <p className="quiet">{t('page.trace.settling-more', { n: total - facts.length })}</p>}
      {stillOpen > 0 && <p className="quiet">{t('page.trace.still-open', { n: stillOpen })}</p>}
    </section>
  );
}
