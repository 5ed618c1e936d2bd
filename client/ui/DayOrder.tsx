/** How days with slashes are written in what was pasted: said where it proves it, asked where it does not. */
import { SelectField } from './Field.tsx';
import { type DayOrder as Order, provenOrder, readDay, slashedDay } from './paste.ts';
import { dayText } from './value.tsx';
import { t } from './words.ts';

function meaning(cell: string, order: Order): string {
  const read = readDay(cell, order);
  return t(order === 'day-first' ? 'page.paste.day-first' : 'page.paste.month-first', {
    cell,
    day: read.ok ? dayText(read.day) : cell,
  });
}

export function DayOrder({
  cells,
  chosen,
  onChoose,
}: {
  /** All that stand where a day does. */
  readonly cells: readonly string[];
  readonly chosen: Order | undefined;
  readonly onChoose: (order: Order | undefined) => void;
}) {
  const cell = slashedDay(cells);
  if (cell === undefined) return null;
  const proven = provenOrder(cells);
  if (proven !== undefined)
    return <p className="small">{t('page.paste.proven', { meaning: meaning(cell, proven) })}</p>;
  return (
    <SelectField
      label={t('page.paste.order')}
      hint={t('page.paste.order-hint', { cell })}
      value={chosen ?? ''}
      unknown={false}
      options={[
        { value: '', text: t('page.mapping.choose') },
        { value: 'day-first', text: meaning(cell, 'day-first') },
        { value: 'month-first', text: meaning(cell, 'month-first') },
      ]}
      onChange={(value) => onChoose(value === '' ? undefined : (value as Order))}
    />
  );
}
