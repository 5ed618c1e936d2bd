/** The day that comes first, and lines whose debt itself may be dead. */
import { listText } from '../../../schema/messages/format.ts';
import { sayRead } from '../../../schema/messages/say.ts';
import { daysBetween } from '../../ui/days.ts';
import { Icon } from '../../ui/Icon.tsx';
import { DayText, daysText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import type { TraceData } from './trace.ts';
import { isNear } from './until.ts';
import type { Ladder } from './view-model.ts';

export function FirstDay({ trace, ladder }: { readonly trace: TraceData; readonly ladder: Ladder }) {
  const { firstDay, debt, asOf } = trace;
  const dead = debt.filter(({ state }) => state === 'may_be_dead');
  const left = firstDay ? daysText(daysBetween(asOf, firstDay.on)) : undefined;
  const near = firstDay !== null && firstDay !== undefined && isNear(firstDay.on, asOf);
  return (
    <p className="first-day">
      <strong>{t('page.trace.first-day')}</strong>{' '}
      {firstDay ? (
        <>
          <span className={near ? 'asks row-tight' : undefined}>
            {near && <Icon name="clock" />}
            <DayText day={firstDay.on} />
          </span>
          {left && `, ${left}`}: {sayRead(firstDay.text, firstDay)}
          {firstDay.name ? ` (${firstDay.name})` : ''}.
        </>
      ) : (
        t('page.trace.first-day-unknown')
      )}
      {dead.length > 0 && (
        <span className="asks">
          {' '}
          {t('page.trace.may-be-dead', {
            lines: listText(dead.map(({ line }) => ladder.names(line) ?? line)),
            cite: sayRead(dead[0]?.cite ?? '', dead[0] ?? {}),
          })}
        </span>
      )}
    </p>
  );
}
