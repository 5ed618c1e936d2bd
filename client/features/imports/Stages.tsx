import { comma } from '../../../schema/messages/format.ts';
import { type PageCode, t } from '../../ui/words.ts';

const STAGES = [
  'page.imports.stage.file',
  'page.imports.stage.columns',
  'page.imports.stage.dry-run',
  'page.imports.stage.import',
] as const satisfies readonly PageCode[];

/** File, Columns, Dry run, Import; `at` counts from 1. */
export function Stages({ at }: { readonly at: number }) {
  return (
    <ol className="stages" aria-label={t('page.imports.stages')}>
      {STAGES.map((code, index) => (
        <li
          key={code}
          aria-current={index + 1 === at ? 'step' : undefined}
          className={index + 1 < at ? 'stage-done' : undefined}
        >
          <span className="stage-number" aria-hidden="true">
            {index + 1 < at ? '✓' : index + 1}
          </span>
          {t(code)}
          {index + 1 < at && (
            <span className="unseen">
              {comma()}
              {t('page.imports.stage.done')}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
