/** Which missing facts would change the answer to a claim, for one who decides what to ask next. */

import type { RowStatus } from '../../domain/liability/answer.ts';
import {
  type SettledRow,
  whatWouldSettle as settle,
  type WhatWouldSettle,
} from '../../domain/liability/settle/settle.ts';
import type { Money } from '../../domain/money.ts';
import type { Deps } from '../deps.ts';
import type { TraceResult } from './trace-liability.ts';

/** What one row would be under one value. */
export interface SettledOutcome extends Omit<SettledRow, 'outcomes'> {
  readonly status: RowStatus;
  readonly amount: Money | null;
}

export function whatWouldSettle(deps: Pick<Deps, 'regimes'>, { facts, answer }: TraceResult): WhatWouldSettle {
  return settle(facts, deps.regimes, answer);
}
