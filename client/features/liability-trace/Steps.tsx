import { articleText } from '../../ui/value.tsx';
import { type Message, sentence, t } from '../../ui/words.ts';

interface Step extends Message {
  readonly result?: string | null;
  readonly citation?: string | null;
}

interface Shown {
  readonly key: string;
  readonly step: Step;
  readonly times: number;
}

/** A rule is applied line by line: steps that read alike stand once, with how often they were taken. */
export function alike(steps: readonly Step[]): readonly Shown[] {
  const shown = new Map<string, Shown>();
  for (const step of steps) {
    const key = [step.code, step.text, step.result, step.citation].join(' ');
    shown.set(key, { key, step, times: (shown.get(key)?.times ?? 0) + 1 });
  }
  return [...shown.values()];
}

/** How the answer was reached, in order, each step with the article it rests on. */
export function Steps({
  steps,
  cite = (id) => id,
}: {
  readonly steps: readonly Step[];
  readonly cite?: (id: string) => string;
}) {
  return (
    <ol className="steps">
      {alike(steps).map(({ key, step, times }) => (
        <li key={key}>
          <span>
            {sentence(step)}
            {times > 1 && <span className="quiet"> {t('page.step.times', { n: times })}</span>}
          </span>
          {step.result && (
            <span className={step.result === 'missing' ? 'step-result asks' : 'step-result quiet'}>
              {t('page.step.result', { result: step.result })}
            </span>
          )}
          {step.citation && <cite className="small">{articleText(cite(step.citation))}</cite>}
        </li>
      ))}
    </ol>
  );
}
