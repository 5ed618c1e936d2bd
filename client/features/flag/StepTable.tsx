import { sentence, t } from '../../ui/words.ts';
import type { FlagData } from './FlagPage.tsx';

const noName = () => undefined;

/** The derivation in order. A step's amounts stand in its sentence; its source beneath. */
export function StepTable({ flag }: { readonly flag: FlagData }) {
  if (flag.steps.length === 0) return <p className="quiet">{t('page.flag.no-steps')}</p>;
  return (
    <ol className="flag-steps">
      {flag.steps.map((step, at) => (
        // Steps have no id; their order is the derivation and does not change.
        <li key={`${at} ${step.code}`}>
          <span>{sentence(step, noName)}</span>
          {step.result && <span className={step.result === 'missing' ? 'asks' : 'quiet'}>{t('page.step.result', { result: step.result })}</span>}
          {step.citation && <cite className="small">{step.citation}</cite>}
        </li>
      ))}
    </ol>
  );
}
