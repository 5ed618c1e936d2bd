import { sayRead } from '../../../schema/messages/say.ts';
import { dayText } from '../../ui/value.tsx';
import { t } from '../../ui/words.ts';
import type { DeadlineMark } from './layout.ts';

/** The answer of the timeline: the next last day, or that none is held. */
export function describeDeadlines(marks: readonly DeadlineMark[]): string {
  const next = marks.find((mark) => mark.state === 'near' || mark.state === 'open');
  if (next)
    return t('page.deadlines.next', {
      ...{ label: next.label, day: sayRead(dayText(next.on), next), days: next.daysLeft },
    });
  return marks.length > 0 ? t('page.deadlines.all-passed') : t('page.deadlines.none');
}

export function describeMark(mark: DeadlineMark): string {
  if (mark.state === 'done') return t('page.deadlines.done-mark', { day: dayText(mark.on) });
  if (mark.state === 'passed') return t('page.deadlines.passed', { day: dayText(mark.on) });
  return mark.state === 'near'
    ? t('page.deadlines.near', { day: dayText(mark.on), days: mark.daysLeft })
    : dayText(mark.on);
}
