/** Columns that are not imported, by name: what stands in them is lost unless a person gives them a fact. */
import { listText } from '../../../../schema/messages/format.ts';
import { Notice } from '../../../ui/states.tsx';
import { t } from '../../../ui/words.ts';
import { leftOut } from './choices.ts';
import type { Outline } from './outline.ts';
import type { Read } from './useMapping.ts';

export function LeftOut({ read, outline }: { readonly read: Read; readonly outline: Outline }) {
  const columns = leftOut(read.columns, outline, read.kept);
  if (columns.length === 0) return null;
  return (
    <Notice>
      <p>{t('page.mapping.left-out', { n: columns.length, columns: listText(columns) })}</p>
    </Notice>
  );
}
