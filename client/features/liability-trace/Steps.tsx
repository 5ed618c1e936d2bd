import { keyed } from '../../ui/keyed.ts';
import { type Message, sentence, t } from '../../ui/words.ts';

interface Step extends Message {
  readonly result?: string | null;
  readonly citation?: string | null;
}

/** How the answer was reached, in order, each step with the article it rests on. */
export function Steps({
  steps,
  names,
}: {
  readonly steps: readonly Step[];
  readonly names: (id: string) => string | undefined;
}) {
  return (
    <ol className="steps">
      {keyed(steps, (step) => step.code).map(({ key, item: step }) => (
        <li key={key}>
          <span>{sentence(step, names)}</span>
          {step.result && (
            <span className={step.result === 'missing' ? 'step-result asks' : 'step-result quiet'}>
              {t('page.step.result', { result: step.result })}
            </span>
          )}
          {step.citation && <cite className="small">{step.citation}</cite>}
        </li>
      ))}
    </ol>
  );
}
