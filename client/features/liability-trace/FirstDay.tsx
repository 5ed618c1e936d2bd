/** The day that comes first, and lines whose debt itself may be dead. */
import { DayText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import type { TraceData } from './trace.ts';
import type { Ladder } from './view-model.ts';

export function FirstDay({ trace, ladder }: { readonly trace: TraceData; readonly ladder: Ladder }) {
  const { firstDay, debt } = trace;
  const dead = debt.filter(({ state }) => state === 'may_be_dead');
  return (
    <p className="first-day">
      <strong>{t('page.trace.first-day')}</strong>{' '}
      {firstDay ? (
        <>
          <DayText day={firstDay.on} />, {firstDay.text}
          {firstDay.name ? ` (${firstDay.name})` : ''}
        </>
      ) : (
        t('page.trace.first-day-unknown')
      )}
      {dead.length > 0 && (
        <span className="asks">
          {' '}
          {t('page.trace.may-be-dead', {
            lines: dead.map(({ line }) => ladder.names(line) ?? line).join(', '),
            cite: dead[0]?.cite ?? '',
          })}
        </span>
      )}
    </p>
  );
}
