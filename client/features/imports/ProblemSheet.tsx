import { useState } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { ScrollFrame } from '../../ui/ScrollFrame.tsx';
import { t } from '../../ui/words.ts';
import { byKind, type Problem, type ProblemKind } from './problems.ts';

const FEW = 5;

function KindRows({ kind }: { readonly kind: ProblemKind }) {
  const [all, setAll] = useState(false);
  const shown = all ? kind.problems : kind.problems.slice(0, FEW);
  return (
    <tbody>
      <tr className="group">
        <th colSpan={5} scope="rowgroup">
          {t('page.imports.kind', {
            outcome: kind.outcome,
            text: kind.problems[0]?.text ?? kind.code,
            n: kind.problems.length,
          })}
        </th>
      </tr>
      {shown.map((problem) => (
        <tr key={`${problem.file} ${problem.line} ${problem.column} ${problem.value}`}>
          <td className="number">
            {problem.lastLine && problem.lastLine !== problem.line
              ? t('page.imports.lines', { from: problem.line, to: problem.lastLine })
              : problem.line}
          </td>
          <td>{problem.column ?? '–'}</td>
          <td>
            {!problem.value ? (
              <span className="quiet">{t('page.imports.nothing')}</span>
            ) : (
              <bdi className={problem.outcome === 'rejected' ? 'found found-mend' : 'found'}>{problem.value}</bdi>
            )}
          </td>
          <td>{problem.text}</td>
          <td>
            {problem.remedy}
            {problem.kept ? ` ${t('page.imports.kept', { n: problem.kept })}` : ''}
          </td>
        </tr>
      ))}
      {!all && kind.problems.length > FEW && (
        <tr>
          <td colSpan={5}>
            <button type="button" className="text-button" onClick={() => setAll(true)}>
              {t('page.imports.show-all', { n: kind.problems.length })}
            </button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

export interface ProblemSheetProps {
  readonly importId: string;
  readonly problems: readonly Problem[];
  readonly rejected: number;
  readonly more: boolean;
}

export function ProblemSheet({ importId, problems, rejected, more }: ProblemSheetProps) {
  if (problems.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="problems">
      <div className="between sheet-pad">
        <h2 id="problems">{t('page.imports.to-look-at', { n: problems.length, more: more ? 'yes' : 'no' })}</h2>
        {rejected > 0 && (
          <a className="button" href={`/imports/${encodeURIComponent(importId)}/rejected.csv`} download>
            <Icon name="file" />
            {t('page.imports.rejected-file', { n: rejected })}
          </a>
        )}
      </div>
      <ScrollFrame label={t('page.imports.problems')}>
        <table className="table problem-table">
          <caption className="unseen">{t('page.imports.problems')}</caption>
          <thead>
            <tr>
              <th scope="col" className="number">
                {t('page.imports.line')}
              </th>
              <th scope="col">{t('page.imports.column')}</th>
              <th scope="col">{t('page.imports.found')}</th>
              <th scope="col">{t('page.imports.why')}</th>
              <th scope="col">{t('page.imports.remedy')}</th>
            </tr>
          </thead>
          {byKind(problems).map((kind) => (
            <KindRows key={kind.key} kind={kind} />
          ))}
        </table>
      </ScrollFrame>
      {more && <p className="sheet-pad small">{t('page.imports.more-problems', { n: problems.length })}</p>}
    </section>
  );
}
