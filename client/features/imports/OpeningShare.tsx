import { OpeningDocument } from '../../generated/operations.ts';
import { useAnswer } from '../../ui/answered.tsx';
import { t } from '../../ui/words.ts';
import '../../ui/progress.css';

/** How far a workbook is that is opened whole before its first row. */
export function OpeningShare({ upload }: { readonly upload: string }) {
  const query = useAnswer(OpeningDocument, { upload }, { keep: true, again: () => 500 });
  const share = query.data?.opening;
  if (share == null) return null;
  return (
    <div className="stack-tight">
      <progress className="progress" max={1} value={share} aria-label={t('page.imports.progress')} />
      <span className="small">{t('page.imports.opening-share', { share, seconds: -1 })}</span>
    </div>
  );
}
