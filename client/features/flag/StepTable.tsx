import { hasMessage, render } from '../../../schema/messages/index.ts';
import { keyed } from '../../ui/keyed.ts';
import { formatParam, sentence, t } from '../../ui/words.ts';
import type { FlagData } from './FlagPage.tsx';

type Step = FlagData['steps'][number];
const noName = () => undefined;

/** Best and worst case of a step that is a quantity; other steps are sentences. */
function casesOf(step: Step): { readonly label: string; readonly best: string; readonly worst: string } | undefined {
  const code = step.code.replace('flag.step.', 'page.flag-step.');
  const params = step.params as Readonly<Record<string, unknown>>;
  if (!hasMessage(code) || params.best === undefined) return undefined;
  const best = formatParam(params.best);
  return {
    label: render(code, params),
    best,
    worst: params.worst === undefined ? best : formatParam(params.worst),
  };
}

function StepRow({ step, at, short }: { readonly step: Step; readonly at: number; readonly short: boolean }) {
  const cases = casesOf(step);
  const note = step.citation ?? (step.result === 'missing' ? t('page.step.result', { result: 'missing' }) : undefined);
  return (
    <tr className={short ? 'step-short' : undefined}>
      <td className="step-number">{at}</td>
      <th scope="row" colSpan={cases ? 1 : 3}>
        {cases?.label ?? sentence(step, noName)}
        {note && <span className="second">{note}</span>}
      </th>
      {cases && <td className="number">{cases.best}</td>}
      {cases && <td className="number">{cases.worst}</td>}
    </tr>
  );
}

/** The derivation in order: each quantity in the best and the worst case, with its source beneath. */
export function StepTable({ flag }: { readonly flag: FlagData }) {
  if (flag.steps.length === 0) return <p className="quiet">{t('page.flag.no-steps')}</p>;
  return (
    <table className="table flag-steps">
      <caption className="unseen">{t('page.flag.steps')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('page.flag.step')}</th>
          <th scope="col" className="number">
            {t('page.flag.best')}
          </th>
          <th scope="col" className="number">
            {t('page.flag.worst')}
          </th>
        </tr>
      </thead>
      <tbody>
        {keyed(flag.steps, (step) => step.code).map(({ key, item }, at) => (
          <StepRow
            key={key}
            step={item}
            at={at + 1}
            short={flag.outcome === 'flagged' && item.code === 'flag.step.short'}
          />
        ))}
      </tbody>
    </table>
  );
}
