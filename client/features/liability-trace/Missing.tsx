import { sentence, t } from '../../ui/words.ts';
import { EnterLink } from '../entry/EnterLink.tsx';
import type { TraceData } from './trace.ts';
import type { Ladder } from './view-model.ts';

/** What is missing for the claim as a whole, and who is likely to hold it; and on what sources differ that changes no row. */
export function Missing({ trace, ladder }: { readonly trace: TraceData; readonly ladder: Ladder }) {
  return (
    <>
      {trace.missing.length > 0 && <Asked trace={trace} ladder={ladder} />}
      {trace.steps.map((step) => (
        <p key={step.text}>{sentence(step)}</p>
      ))}
    </>
  );
}

function Asked({ trace, ladder }: { readonly trace: TraceData; readonly ladder: Ladder }) {
  return (
    <section className="stack" aria-labelledby="missing">
      <h2 id="missing">{t('page.trace.missing', { n: trace.missing.length })}</h2>
      <ul className="facts sheet sheet-pad">
        {trace.missing.map((fact) => (
          <li key={`${fact.code} ${fact.text}`}>
            <span className="asks">
              {sentence(fact)} <EnterLink at={fact.enter} asked={sentence(fact)} />
            </span>
            <span className="quiet">
              {fact.holder
                ? t('page.trace.ask-holder', { holder: ladder.names(fact.holder) ?? fact.holder })
                : t('page.trace.ask-nobody-knows')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
