import { t } from './words.ts';

/** Rows come in pages by key: on to the next, or back to the first. */
export function Pages({
  info,
  after,
  onAfter,
}: {
  readonly info: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly after: string | null;
  readonly onAfter: (after: string | null) => void;
}) {
  if (!info.hasNextPage && after === null) return null;
  return (
    <div className="row no-print">
      {after !== null && (
        <button type="button" className="button" onClick={() => onAfter(null)}>
          {t('page.first')}
        </button>
      )}
      {info.hasNextPage && (
        <button type="button" className="button" onClick={() => onAfter(info.endCursor ?? null)}>
          {t('page.next')}
        </button>
      )}
    </div>
  );
}
