/** The earliest day that matters to a claim that was traced. */
import { type FirstDay, firstDay } from '../../domain/liability/first-day.ts';
import type { TraceResult } from './trace-liability.ts';

export function readFirstDay({ answer, debt }: TraceResult): FirstDay | undefined {
  return firstDay(answer, debt);
}
