/** How many records of each kind are held, as the foot of the page counts them. */
import { AboutDocument } from '../generated/operations.ts';
import { useAnswer } from './answered.tsx';

export type Counts = Readonly<Record<string, number>>;

/** Undefined until it is known. */
export function useHeld(): Counts | undefined {
  return useAnswer(AboutDocument, {}).data?.about.counts as Counts | undefined;
}
