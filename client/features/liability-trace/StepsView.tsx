import { t } from '../../ui/words.ts';
import { RungDetails } from './RungDetails.tsx';
import { Steps } from './Steps.tsx';
import type { TraceData } from './trace.ts';
import { above, type Ladder } from './view-model.ts';

/** Everything behind the answer at once, for reading and print. */
export function StepsView({ trace, ladder }: { readonly trace: TraceData; readonly ladder: Ladder }) {
  const rungs = ladder.employer ? [...above(ladder), ladder.employer] : above(ladder);
  return (
    <div className="stack">
      {trace.steps.length > 0 && (
        <section className="sheet sheet-pad">
          <h2>{t('page.trace.whole-steps')}</h2>
          <Steps steps={trace.steps} />
        </section>
      )}
      {rungs.map((rung) => (
        <section key={rung.party} className="sheet sheet-pad stack">
          <div>
            <h2>{rung.name}</h2>
            <p className="small">{t('page.role', { role: rung.role })}</p>
          </div>
          <RungDetails rung={rung} />
        </section>
      ))}
    </div>
  );
}
