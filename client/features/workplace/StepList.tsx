/** Steps of an answer with what each rests on. */
import { type Message, sentence } from '../../ui/words.ts';

type Step = Pick<Message, 'code' | 'text'> & { readonly citation?: string | null };

export function StepList({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ul className="lines">
      {steps.map((step) => (
        <li key={`${step.code} ${step.text}`}>
          {sentence(step)}
          {step.citation && <span className="second">{step.citation}</span>}
        </li>
      ))}
    </ul>
  );
}
