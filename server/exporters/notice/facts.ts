/** What a notice is written from. */
import type { Contradiction } from '../../domain/contradictions/contradiction.ts';
import type { Finding, PublicPayment } from '../../domain/contradictions/facts.ts';
import type { ConditionalityRule } from '../../domain/contradictions/rule.ts';
import type { Day } from '../../domain/dates.ts';
import type { AsKnown } from '../answer/as-known.ts';

export interface NoticeSource {
  readonly document: string;
  readonly line?: number;
  readonly publisher: string;
}

export interface NoticeFacts {
  readonly asOf: Day;
  readonly payment: PublicPayment;
  /** Of this payment. */
  readonly items: readonly Contradiction[];
  readonly findings: readonly Finding[];
  readonly rules: readonly ConditionalityRule[];
  /** Where it is not written from all that is known. */
  readonly known?: AsKnown | undefined;
  readonly names: (id: string) => string | undefined;
  readonly sources: (id: string) => readonly NoticeSource[];
}
