/** What a list says of itself and of its parts, as codes. */
import { type Message, message } from '../outcome.ts';
import type { IndicatorList } from './lists.ts';

export const titleOf = (list: IndicatorList): Message => message(`indicator.list.${list.id}`);
export const nameOf = (indicator: string): Message => message(`indicator.name.${indicator}`);
export const dimensionName = (dimension: string): Message => message(`indicator.dimension.${dimension}`);
export const conditionName = (condition: string): Message => message(`indicator.condition.${condition}`);

/** What to bear in mind with any of the lists. */
export const GENERAL_NOTES: readonly Message[] = [
  message('indicator.note.assists'),
  message('indicator.note.no-weight'),
];

export function notesOf(list: IndicatorList): readonly Message[] {
  return [
    ...(list.status === 'proposal' ? [message('indicator.note.proposal')] : []),
    ...(list.adultsOnly ? [message('indicator.note.adults')] : []),
    ...(list.rule === undefined ? [] : [message('indicator.note.rule'), message('indicator.note.of-the-workplace')]),
    ...(list.verification === 'memory' ? [message('indicator.note.verification-memory')] : []),
    ...(list.verification === 'secondary' ? [message('indicator.note.verification-secondary')] : []),
  ];
}
