import { keyed } from '../../ui/keyed.ts';
import { t } from '../../ui/words.ts';
import type { FlagData } from './FlagPage.tsx';
import { type Step, stepRow } from './view-model.ts';

function Row({
  step,
  at,
  short,
  unit,
}: {
  readonly step: Step;
  readonly at: number;
  readonly short: boolean;
  readonly unit: string | null | undefined;
}) {
  const row = stepRow(step, unit);
  const isCase = row.best !== undefined;
  return (
    <tr className={short ? 'step-short' : undefined}>
      <td className="step-number">{at}</td>
      <th scope="row" colSpan={isCase ? 1 : 3} className={isCase ? undefined : 'step-sentence'}>
        {row.label}
        {row.notes.map((note) => (
          <span key={note} className="second">
            {note}
          </span>
        ))}
      </th>
      {isCase && <td className="number">{row.best}</td>}
      {isCase && <td className="number">{row.worst}</td>}
    </tr>
  );
}

/** The derivation in order: each quantity in the best and the worst case, with its source beneath. */
export function StepTable({ flag, unit }: { readonly flag: FlagData; readonly unit: string | null | undefined }) {
  if (flag.steps.length === 0) return <p className="quiet">{t('page.flag.no-steps')}</p>;
  return (
    <table className="table flag-steps">
      <caption className="unseen">{t('page.flag.steps')}</caption>
      <thead>
        <tr>
          <td className="step-number" />
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
          <Row
            key={key}
            step={item}
            at={at + 1}
            unit={unit}
            short={flag.outcome === 'flagged' && item.code === 'flag.step.short'}
          />
        ))}
      </tbody>
    </table>
  );
}
